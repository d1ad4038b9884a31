// An event's title from its kind's template: who does what, where; never a copied sentence, at most 60 characters.
//   "{a} meets {others}[ in {place}]" -> "John Kerry meets Nasser Judeh in Geneva"
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/event.hpp"
#include "core/ontology.hpp"

namespace demarche {

inline constexpr std::size_t kLongestTitle = 60;  ///< code points

/// The title of `event`. Template grammar: {a} the first participant, {others} the rest, {all} all of them, {place},
/// {duration}; [..] is left out where something in it is unknown; of alternatives set apart by " | " the first whose
/// parts outside brackets are all known is taken. Too long a title loses brackets from the right, then participants ("A
/// and 3 others"), then its end ("…").
std::string make_title(const Event& event, const Kind& kind);

/// A duration in words: "PT24H" -> "24 hours", "P2W" -> "2 weeks"; the text itself where it is none.
std::string duration_in_words(std::string_view iso);

/// The number of code points of valid UTF-8.
std::size_t code_points(std::string_view text);

}  // namespace demarche
