// What the tokenizer needs to know of single characters: UTF-8 in, class and plain form out. Built on utf8proc.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace demarche {

enum class CharClass : std::uint8_t { space, letter, digit, hyphen, dash, apostrophe, quote, ignorable, other };

/// One decoded code point: its class, its length in bytes and whether it is an upper-case letter.
struct Character {
  std::int32_t code = 0;
  std::uint32_t bytes = 1;
  CharClass cls = CharClass::other;
  bool upper = false;
};

/// The classes of the first 128 characters.
constexpr std::array<CharClass, 128> ascii_classes() {
  std::array<CharClass, 128> classes{};
  for (std::size_t c = 0; c < 128; ++c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    classes[c] = letter                  ? CharClass::letter
                 : c >= '0' && c <= '9'  ? CharClass::digit
                 : c <= ' ' || c == 127  ? CharClass::space
                 : c == '-'              ? CharClass::hyphen
                 : c == '\'' || c == '`' ? CharClass::apostrophe
                 : c == '"'              ? CharClass::quote
                                         : CharClass::other;
  }
  return classes;
}

inline constexpr std::array<CharClass, 128> kAsciiClasses = ascii_classes();

/// character_at for a character of two bytes and more.
Character wide_character_at(std::string_view text, std::size_t at);

/// The character that begins at `text[at]`; `at` < size. Text is valid UTF-8 (pass 1 sees to it).
inline Character character_at(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (first >= 128) return wide_character_at(text, at);
  return {first, 1, kAsciiClasses[first], first >= 'A' && first <= 'Z'};
}

/// Appends the normal form of `text`: lower case, accents off, straight apostrophes, "-" for every hyphen, ignorable
/// characters (soft hyphen, zero-width space) left out. "Cease\u2011Fire" -> "cease-fire", "Erdo\u011fan" -> "erdogan".
void append_normal(std::string_view text, std::string& out);

/// The normal form of `text` as a new string.
std::string normal(std::string_view text);

/// Bytes [0, size) of UTF-8 up to the first fault; equals size where all of it is valid.
std::size_t valid_prefix(std::string_view text);

}  // namespace demarche
