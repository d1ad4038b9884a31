#include "extractors/clean/shape.hpp"

#include <algorithm>
#include <array>

#include "extractors/clean/split.hpp"

namespace demarche {
namespace {

constexpr std::size_t kLooked = 200;
constexpr std::size_t kWordBytes = 6;  ///< of English, the space included
constexpr std::size_t kMostWords = 60000;

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_wordy(char c) { return is_upper(c) || is_small(c) || is_digit(c) || static_cast<unsigned char>(c) > 127; }

enum Kind : std::uint8_t { mark = 0, space = 1, upper = 2, small = 4, digit = 8, foreign = 16, foreign_letter = 32 };

/// By byte. The first byte of a character that is no dash, quotation mark or the like is a letter's: most of those
/// marks begin with 0xC2 or 0xE2.
constexpr std::array<std::uint8_t, 256> kinds() {
  std::array<std::uint8_t, 256> out{};
  out[' '] = out['\n'] = out['\t'] = space;
  for (std::size_t c = 'A'; c <= 'Z'; ++c) out[c] = upper;
  for (std::size_t c = 'a'; c <= 'z'; ++c) out[c] = small;
  for (std::size_t c = '0'; c <= '9'; ++c) out[c] = digit;
  for (std::size_t c = 0x80; c <= 0xFF; ++c) out[c] = c > 0xC2 && c != 0xE2 ? foreign | foreign_letter : foreign;
  return out;
}
constexpr std::array<std::uint8_t, 256> kKinds = kinds();

void count(std::string_view text, ParagraphShape& shape) {
  unsigned seen = 0, words = 0, capitalized = 0;
  bool inside = false;
  for (const char c : text) {
    const unsigned kind = kKinds[static_cast<unsigned char>(c)];
    const bool begins = !inside && kind > space;
    words += begins;
    capitalized += begins && kind == upper;
    inside = kind > space || (inside && kind != space);
    seen |= kind;
  }
  shape.words = static_cast<std::uint16_t>(words);  // no more than kLooked
  shape.capitalized = static_cast<std::uint16_t>(capitalized);
  shape.has_small = (seen & small) != 0;
  shape.has_digit = (seen & digit) != 0;
  shape.has_letter = (seen & (small | upper | foreign_letter)) != 0;
}

/// `text` without quotation marks, brackets, emphasis and spaces at its end.
std::string_view without_closing(std::string_view text) {
  for (;;) {
    text = text.substr(0, text.find_last_not_of("\"')]*_ \n`") + 1);
    if (text.ends_with("\u201D") || text.ends_with("\u2019")) {
      text.remove_suffix(3);
    } else if (text.ends_with("\u00BB")) {
      text.remove_suffix(2);
    } else {
      return text;
    }
  }
}

/// "in the U.S.", "1:35 p.m.": the stop belongs to the letters.
bool ends_with_acronym(std::string_view text) {
  const std::size_t size = text.size();
  const auto letter = [&](std::size_t back) { return is_upper(text[size - back]) || is_small(text[size - back]); };
  return size >= 4 && text[size - 1] == '.' && letter(2) && text[size - 3] == '.' && letter(4);
}

void look_at_end(std::string_view text, ParagraphShape& shape) {
  shape.ends_dash = text.ends_with("-") || text.ends_with("_") || text.ends_with("\u2014") || text.ends_with("\u2013");
  const std::string_view end = without_closing(text.substr(text.size() - std::min<std::size_t>(text.size(), 100)));
  if (end.empty()) return;
  const char last = end.back();
  shape.asks = last == '?' || last == '!';
  shape.ends_open = last == ',' || last == ':' || last == ';';
  const bool title_acronym = shape.words <= 15 && ends_with_acronym(end);
  shape.ends_sentence = shape.asks || (last == '.' && !title_acronym) || end.ends_with("\u2026");
}

/// Capitalised words around a slash in round brackets, or up to four capitalised words in square ones.
bool is_picture_source(std::string_view group, bool square) {
  bool slash = false, begins_word = true;
  std::size_t words = 0;
  for (std::size_t i = 0; i < group.size(); ++i) {
    if (is_digit(group[i])) return false;
    if (begins_word && is_small(group[i]) && words == 0) return false;
    words += begins_word && is_wordy(group[i]);
    slash = slash || group[i] == '/';
    begins_word = group[i] == ' ' || group[i] == '/';
  }
  const bool small_behind_slash = group.find('/') + 1 < group.size() && is_small(group[group.find('/') + 1]);
  return square ? words >= 1 && words <= 4 && group.find_first_of(".,") == std::string_view::npos
                : slash && words >= 2 && words <= 10 && !small_behind_slash;
}

bool names_picture_source(std::string_view text) {
  const bool square = text.ends_with("]");
  if (text.ends_with(").")) text.remove_suffix(1);
  if (!square && !text.ends_with(")")) return false;
  const std::size_t open = text.rfind(square ? '[' : '(');
  if (open == std::string_view::npos || open == 0 || text.size() - open > 80) return false;
  return is_picture_source(text.substr(open + 1, text.size() - open - 2), square);
}

}  // namespace

ParagraphShape shape_of(std::string_view paragraph) {
  ParagraphShape shape;
  const std::string_view head = paragraph.substr(0, kLooked);
  count(head, shape);
  const std::size_t unseen = (paragraph.size() - head.size()) / kWordBytes;
  shape.words = static_cast<std::uint16_t>(std::min(shape.words + unseen, kMostWords));
  const std::size_t first = std::min(paragraph.find_first_not_of("\"'`([* "), paragraph.size() - 1);
  shape.begins_small = is_small(paragraph[first]);
  shape.is_item = bullet_size(paragraph) > 0;
  look_at_end(paragraph, shape);
  shape.names_picture_source = names_picture_source(paragraph);
  return shape;
}

}  // namespace demarche
