// Lines of a text, for the readers that look for something at its top or bottom.
//   "  Title \n\n\tBy X\n" -> "Title", "By X"
#pragma once

#include <string_view>
#include <vector>

namespace demarche {

/// `text` without spaces and tabs at its ends.
inline std::string_view trim_blanks(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t");
  return begin == std::string_view::npos ? std::string_view{}
                                         : text.substr(begin, text.find_last_not_of(" \t") + 1 - begin);
}

/// The lines of `text` that are not blank, trimmed.
inline std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (;;) {
    const std::size_t end = text.find('\n');
    if (const std::string_view line = trim_blanks(text.substr(0, end)); !line.empty()) lines.push_back(line);
    if (end == std::string_view::npos) return lines;
    text.remove_prefix(end + 1);
  }
}

}  // namespace demarche
