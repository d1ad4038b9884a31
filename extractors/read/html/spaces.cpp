#include "extractors/read/html/spaces.hpp"

#include <array>
#include <cstddef>

namespace demarche {
namespace {

using namespace std::literals;

constexpr std::array<std::string_view, 3> kSpaces{"\u00A0"sv, "\u202F"sv, "\u2003"sv};
constexpr std::array<std::string_view, 5> kNothing{"\u00AD"sv, "\u200B"sv, "\uFEFF"sv, "\u2060"sv, "\u200E"sv};

/// What browsers show for the characters U+0080 to U+009F, which pages mean as Windows-1252; "" for those without one.
constexpr std::array<std::string_view, 32> kWindows{
    "\u20AC", "",       "\u201A", "\u0192", "\u201E", "\u2026", "\u2020", "\u2021", "\u02C6", "\u2030", "\u0160",
    "\u2039", "\u0152", "",       "\u017D", "",       "",       "\u2018", "\u2019", "\u201C", "\u201D", "\u2022",
    "\u2013", "\u2014", "\u02DC", "\u2122", "\u0161", "\u203A", "\u0153", "",       "\u017E", "\u0178"};

bool is_windows(std::string_view text) {
  return text.size() >= 2 && text[0] == '\xC2' && static_cast<unsigned char>(text[1]) < 0xA0;
}

template <std::size_t N>
std::size_t size_of_one(std::string_view text, const std::array<std::string_view, N>& characters) {
  for (const std::string_view one : characters) {
    if (text.starts_with(one)) return one.size();
  }
  return 0;
}

void append_space(std::string& out) {
  if (!out.empty() && out.back() != ' ' && out.back() != '\n') out += ' ';
}

}  // namespace

void append_collapsed(std::string& out, std::string_view text) {
  while (!text.empty()) {
    const auto first = static_cast<unsigned char>(text[0]);
    std::size_t size = 1;
    if (first <= ' ') {
      append_space(out);
    } else if (first < 0x80) {
      while (size < text.size() && text[size] > ' ') ++size;
      out += text.substr(0, size);
    } else if (is_windows(text)) {
      out += kWindows[static_cast<unsigned char>(text[1]) - 0x80U];
      size = 2;
    } else if (const std::size_t space = size_of_one(text, kSpaces)) {
      append_space(out);
      size = space;
    } else if (const std::size_t nothing = size_of_one(text, kNothing)) {
      size = nothing;
    } else {
      out += text[0];
    }
    text.remove_prefix(size);
  }
}

bool shows_nothing(std::string_view text) {
  while (!text.empty()) {
    const bool blank = static_cast<unsigned char>(text[0]) <= ' ';
    const std::size_t size = blank ? 1 : size_of_one(text, kSpaces) + size_of_one(text, kNothing);
    if (size == 0) return false;
    text.remove_prefix(size);
  }
  return true;
}

}  // namespace demarche
