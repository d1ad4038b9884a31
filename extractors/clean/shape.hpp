// What a paragraph looks like, told without knowing a word.
//   "Envoys met in Geneva." -> 4 words, ends a sentence      "More news" -> 2 words, ends none
#pragma once

#include <cstdint>
#include <string_view>

namespace demarche {

/// Small, because a text of short lines has millions.
struct ParagraphShape {
  std::uint16_t words = 0;  ///< runs between white space that hold a letter or digit; of long paragraphs an estimate
  std::uint16_t capitalized = 0;  ///< words that begin with a capital letter
  bool has_letter : 1 = false;
  bool has_small : 1 = false;  ///< a small letter
  bool has_digit : 1 = false;
  bool begins_small : 1 = false;          ///< its first letter is a small one
  bool ends_sentence : 1 = false;         ///< with a full stop, "!", "?" or an ellipsis, perhaps in quotes or brackets
  bool asks : 1 = false;                  ///< ends with "?" or "!"
  bool ends_open : 1 = false;             ///< with a comma, colon or semicolon: more belongs to it
  bool ends_dash : 1 = false;             ///< with a dash or "_", as a dateline on a line of its own
  bool is_item : 1 = false;               ///< begins with a bullet or number
  bool names_picture_source : 1 = false;  ///< ends with "(Name / Agency)" or "[Agency]"
};

/// The shape of a paragraph without white space at its ends. Looks at 200 bytes of its beginning and 100 of its end.
ParagraphShape shape_of(std::string_view paragraph);

}  // namespace demarche
