#include "render/ids.hpp"

#include <algorithm>

namespace demarche {
namespace {

bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_';
}

}  // namespace

std::string Ids::make(std::string_view prefix, std::string_view id, std::size_t index) {
  const bool is_safe = !id.empty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), is_plain);
  std::string text = std::string(prefix) + "-" + std::string(is_safe ? id : "");
  if (is_safe && used_.insert(text).second) return text;
  return std::string(prefix) + "-n-" + std::to_string(index);
}

}  // namespace demarche
