// What a paragraph looks like, told without knowing a word.
//   "Envoys met in Geneva." -> 4 words, ends a sentence      "More news" -> 2 words, ends none
#pragma once

#include <cstdint>
#include <string_view>

namespace demarche {

struct Shape {
  std::uint32_t words = 0;      ///< runs of letters and digits between white space; of long paragraphs an estimate
  std::uint32_t capitalized = 0;  ///< words that begin with a capital letter
  bool has_letter = false;
  bool has_small = false;       ///< a small letter
  bool has_digit = false;
  bool begins_small = false;    ///< its first letter is a small one and nothing but marks stand before it
  bool ends_sentence = false;   ///< with a full stop, "!", "?" or an ellipsis, perhaps in quotes or brackets
  bool asks = false;            ///< with "?" or "!"
  bool ends_open = false;       ///< with a comma, colon or semicolon: more belongs to it
  bool ends_dash = false;       ///< with a dash or "_", as a dateline on a line of its own
  bool is_item = false;         ///< begins with a bullet or number
  bool names_picture_source = false;  ///< ends with "(Name / Agency)" or "[Agency]"
};

/// The shape of a paragraph without white space at its ends. Looks at 200 bytes of its beginning and 100 of its end.
Shape shape_of(std::string_view paragraph);

}  // namespace demarche
