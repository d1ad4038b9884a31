#include "render/columns.hpp"

#include <utf8proc.h>

#include <algorithm>

namespace demarche {

std::size_t columns_of(std::string_view text) {
  std::size_t columns = 0;
  while (!text.empty()) {
    utf8proc_int32_t code = -1;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    const auto used = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &code);
    columns += used > 0 ? static_cast<std::size_t>(utf8proc_charwidth(code)) : 1;
    text.remove_prefix(used > 0 ? static_cast<std::size_t>(used) : 1);
  }
  return columns;
}

std::string padded(std::string_view text, std::size_t columns) {
  const std::size_t used = columns_of(text);
  return std::string(text) + std::string(columns > used ? columns - used : 0, ' ');
}

std::vector<std::string> break_lines(std::string_view text, std::size_t columns) {
  if (columns == 0) return {std::string(text)};
  std::vector<std::string> lines;
  std::size_t used = 0;
  while (!text.empty()) {
    const std::size_t space = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, space);
    const std::size_t width = columns_of(word);
    if (!lines.empty() && used + 1 + width <= columns) {
      lines.back().append(" ").append(word);
      used += 1 + width;
    } else {
      lines.emplace_back(word);
      used = width;
    }
    text.remove_prefix(std::min(space + 1, text.size()));
  }
  return lines;
}

}  // namespace demarche
