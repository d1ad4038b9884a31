#include "render/text.hpp"

#include <utf8proc.h>

#include <algorithm>

namespace demarche {
namespace {

constexpr std::string_view kEllipsis = "…";
constexpr int kMaxMarks = 4;

struct Decoded {
  std::int32_t code;  ///< -1 for a byte that is no UTF-8
  std::size_t bytes;
};

Decoded decode(std::string_view text, std::size_t at) {
  utf8proc_int32_t code = -1;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at);
  const auto used = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - at), &code);
  if (used <= 0) return {-1, 1};
  return {code, static_cast<std::size_t>(used)};
}

bool is_space(std::int32_t code) {
  if (code == '\t' || code == '\n' || code == '\v' || code == '\f' || code == '\r' || code == 0x85) return true;
  const auto category = utf8proc_category(code);
  return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP;
}

/// Controls, non-characters, direction embeddings and overrides, byte order marks, annotations, tags.
bool is_dropped(std::int32_t code) {
  if (code < 0x20 || (code >= 0x7F && code <= 0x9F) || (code & 0xFFFE) == 0xFFFE) return true;
  if (code >= 0xFDD0 && code <= 0xFDEF) return true;
  if ((code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F)) return true;
  return code == 0xFEFF || (code >= 0xFFF9 && code <= 0xFFFB) || (code >= 0xE0000 && code <= 0xE0FFF);
}

bool is_mark(std::int32_t code) {
  const auto category = utf8proc_category(code);
  return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_ME;
}

/// Bytes of the first `count` graphemes; all where there are fewer.
std::size_t grapheme_prefix(std::string_view text, std::size_t count, std::size_t* seen = nullptr) {
  utf8proc_int32_t state = 0;
  std::size_t graphemes = 0;
  std::size_t at = 0;
  std::int32_t previous = -1;
  while (at < text.size()) {
    const Decoded next = decode(text, at);
    const std::int32_t code = next.code < 0 ? 0xFFFD : next.code;
    const bool starts = previous < 0 || utf8proc_grapheme_break_stateful(previous, code, &state);
    if (starts && graphemes == count) break;
    graphemes += starts ? 1U : 0U;
    previous = code;
    at += next.bytes;
  }
  if (seen != nullptr) *seen = graphemes;
  return at;
}

std::string cut_to_bytes(std::string text, std::size_t max_bytes) {
  if (text.size() <= max_bytes) return text;
  std::size_t count = grapheme_count(std::string_view(text).substr(0, max_bytes - kEllipsis.size()));
  while (count > 0 && grapheme_prefix(text, count) + kEllipsis.size() > max_bytes) --count;
  return text.substr(0, grapheme_prefix(text, count)) + std::string(kEllipsis);
}

}  // namespace

TextStyle style_of(TextRole role) {
  // By TextRole: title, subtitle, lane, period, tick, date, event, note, said_by, source, bar, legend, footer.
  static constexpr std::array<TextStyle, 13> kStyles{{{18, true},
                                                      {10, false},
                                                      {10, true},
                                                      {10, true},
                                                      {9, false},
                                                      {9, true},
                                                      {10, false},
                                                      {8, false},
                                                      {8, false},
                                                      {7, false},
                                                      {9, true},
                                                      {9, false},
                                                      {8.5, false}}};
  return kStyles[static_cast<std::size_t>(role)];
}

std::string clean_text(std::string_view text, std::size_t max_bytes) {
  std::string out;
  int marks = 0;
  bool space = false;
  for (std::size_t at = 0; at < text.size() && out.size() <= max_bytes;) {
    const Decoded next = decode(text, at);
    if (next.code >= 0 && is_space(next.code)) {
      space = true;
    } else if (next.code < 0 || !is_dropped(next.code)) {
      marks = next.code >= 0 && is_mark(next.code) ? marks + 1 : 0;
      if (marks <= kMaxMarks) {
        if (space && !out.empty()) out += ' ';
        out += next.code < 0 ? std::string_view("\xEF\xBF\xBD") : text.substr(at, next.bytes);
        space = false;
      }
    }
    at += next.bytes;
  }
  return cut_to_bytes(std::move(out), max_bytes);
}

std::string printable_text(std::string_view text, std::size_t max_bytes) {
  std::string out;
  for (std::size_t at = 0; at < text.size() && out.size() <= max_bytes;) {
    const Decoded next = decode(text, at);
    if (next.code < 0) {
      out += "\xEF\xBF\xBD";
    } else if (next.code < ' ' && is_space(next.code)) {
      out += ' ';
    } else if (!is_dropped(next.code)) {
      out += text.substr(at, next.bytes);
    }
    at += next.bytes;
  }
  return cut_to_bytes(std::move(out), max_bytes);
}

std::size_t grapheme_count(std::string_view text) {
  std::size_t seen = 0;
  grapheme_prefix(text, text.size(), &seen);
  return seen;
}

std::string shorten(std::string_view text, std::size_t count) {
  std::size_t end = grapheme_prefix(text, count);
  if (end == text.size()) return std::string(text);
  if (text[end] != ' ') {
    const std::size_t space = text.substr(0, end).rfind(' ');
    if (space != std::string_view::npos && space > 0 && end - space <= 12) end = space;
  }
  while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == ',')) --end;
  return std::string(text.substr(0, end)) + std::string(kEllipsis);
}

}  // namespace demarche
