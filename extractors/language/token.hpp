// A token of a document's text and the normal form that rules match: lower case, straight quotes, plain hyphens, no
// soft hyphens, no accents. Tokens follow the Universal Dependencies conventions for English: clitics ("'s", "n't") and
// hyphens stand alone, abbreviations ("U.N.", "Gen.") and numbers ("1,200", "10:30", "3rd") stay whole.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/span.hpp"

namespace demarche {

/// A word of the rules' vocabulary; 0 for every other word.
using WordId = std::uint32_t;

struct Token {
  enum Flag : std::uint8_t {
    kSpaceBefore = 1,  ///< white space or the text's start stands before it
    kWord = 2,         ///< begins with a letter
    kCapital = 4,      ///< its first letter is upper case
    kAllCaps = 8,      ///< at least two letters, all of them upper case
    kNumber = 16,      ///< begins with a digit
    kClosing = 32,     ///< a closing quotation mark or bracket
  };

  ByteSpan span;
  std::string_view norm;
  WordId word = 0;
  std::uint8_t flags = 0;

  bool has(Flag flag) const { return (flags & flag) != 0; }
};

}  // namespace demarche
