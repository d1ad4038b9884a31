// What the tokenizer needs to know of single characters: UTF-8 in, class and plain form out. Built on utf8proc.
#pragma once

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

/// The character that begins at `text[at]`; `at` < size. Text is valid UTF-8 (pass 1 sees to it).
Character character_at(std::string_view text, std::size_t at);

/// Appends the normal form of `text`: lower case, accents off, straight apostrophes, "-" for every hyphen, ignorable
/// characters (soft hyphen, zero-width space) left out. "Cease\u2011Fire" -> "cease-fire", "Erdo\u011fan" -> "erdogan".
void append_normal(std::string_view text, std::string& out);

/// The normal form of `text` as a new string.
std::string normal(std::string_view text);

/// Bytes [0, size) of UTF-8 up to the first fault; equals size where all of it is valid.
std::size_t valid_prefix(std::string_view text);

}  // namespace demarche
