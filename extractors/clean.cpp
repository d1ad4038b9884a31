#include "extractors/clean.hpp"

namespace demarche {

std::vector<Paragraph> clean(std::string_view text, const RuleTables&) {
  std::vector<Paragraph> out;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = text.find('\n', at);
    if (end == std::string_view::npos) end = text.size();
    if (end > at) {
      out.push_back({{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)},
                     out.empty() ? ParagraphRole::headline : ParagraphRole::body});
    }
    at = end + 1;
  }
  return out;
}

}  // namespace demarche
