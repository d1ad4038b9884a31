#include "cli/words.hpp"

namespace demarche {

std::vector<std::string> split_list(std::string_view list) {
  std::vector<std::string> out;
  while (!list.empty()) {
    const std::size_t comma = list.find(',');
    const std::string_view part = list.substr(0, comma);
    const std::size_t first = part.find_first_not_of(' ');
    if (first != std::string_view::npos) out.emplace_back(part.substr(first, part.find_last_not_of(' ') + 1 - first));
    list = comma == std::string_view::npos ? "" : list.substr(comma + 1);
  }
  return out;
}

}  // namespace demarche
