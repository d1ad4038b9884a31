// Whether a weekday or month without a year lies before or after the published day, from the words of its own clause.
//   "The truce holds until Monday" -> future      "he said Monday" -> past      "Monday's talks" -> past
#pragma once

#include "extractors/segment.hpp"
#include "extractors/time/token_symbols.hpp"

namespace demarche {

/// `open` where the clause says nothing.
enum class Direction { open, past, future };

struct ClauseDirection {
  Direction direction = Direction::open;
  bool doubted = false;  ///< words on the other side say the opposite ("scheduled for Thursday was called off")
};

/// The direction of the expression on `tokens` within `sentence`: the nearest cue to the left within the clause, else
/// to the right. Looks at no more than 24 tokens.
ClauseDirection direction_of(const Segmented& segmented, const TokenSymbols& symbols, TokenSpan sentence,
                             TokenSpan tokens);

}  // namespace demarche
