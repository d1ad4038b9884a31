#include "render/wrap.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace demarche {
namespace {

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t space = std::min(text.find(' '), text.size());
    if (space > 0) words.push_back(text.substr(0, space));
    text.remove_prefix(std::min(space + 1, text.size()));
  }
  return words;
}

/// Joins words to lines while they fit; the last line takes whatever is left.
std::vector<std::string> fill(const std::vector<std::string_view>& words, const double* widths, double space,
                              double limit, std::size_t most) {
  std::vector<std::string> lines;
  double used = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool fits = !lines.empty() && (used + space + widths[i] <= limit || lines.size() == most);
    if (fits) {
      lines.back() += " " + std::string(words[i]);
      used += space + widths[i];
    } else {
      lines.emplace_back(words[i]);
      used = widths[i];
    }
  }
  return lines;
}

}  // namespace

std::vector<std::vector<FittedLine>> wrap(const std::vector<std::string>& texts, TextRole role, double limit,
                                          std::size_t most, const TextMeasurer& measure) {
  std::vector<TextLine> pieces{{{"\xC2\xA0", role, false}}};
  for (const std::string& text : texts) {
    for (const std::string_view word : words_of(text)) pieces.push_back({{std::string(word), role, false}});
  }
  const std::vector<double> widths = measure(pieces);
  std::vector<TextLine> lines;
  std::vector<std::size_t> counts;
  std::size_t at = 1;
  for (const std::string& text : texts) {
    const std::vector<std::string_view> words = words_of(text);
    const std::vector<std::string> filled = fill(words, widths.data() + at, widths.front(), limit, most);
    for (const std::string& line : filled) lines.push_back({{line, role, false}});
    counts.push_back(filled.size());
    at += words.size();
  }
  std::vector<FittedLine> fitted = fit(std::move(lines), role, {limit}, measure);
  std::vector<std::vector<FittedLine>> wrapped;
  auto next = fitted.begin();
  for (const std::size_t count : counts) {
    const auto end = next + static_cast<std::ptrdiff_t>(count);
    wrapped.emplace_back(next, end);
    next = end;
  }
  return wrapped;
}

}  // namespace demarche
