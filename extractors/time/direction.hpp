// Whether a weekday or month without a year lies before or after the published day, from the words of its own clause.
//   "The truce holds until Monday" -> future      "he said Monday" -> past      "Monday's talks" -> past
#pragma once

#include "extractors/segment.hpp"
#include "extractors/time/token_symbols.hpp"

namespace demarche {

/// `open` where the clause says nothing.
enum class Direction { open, past, future };

/// The direction of the expression on `tokens` within `sentence`. Nearest cue to the left within the clause, then to
/// the right; looks at no more than 24 tokens.
Direction direction_of(const Segmented& segmented, const TokenSymbols& symbols, TokenSpan sentence, TokenSpan tokens);

}  // namespace demarche
