// Whether a mention's event took place: rules 9-10 of the annotation guide, read from the words around the trigger.
//   "will meet" planned · "refused to meet" denied · "called for a truce" possible · "no truce" denied · "met" happened
#pragma once

#include <optional>

#include "extractors/events/match_frames.hpp"
#include "extractors/events/verb_status.hpp"

namespace demarche {

/// The status of the event that `match` names, as its own sentence tells it.
StatusReading read_status(const SentenceView& view, const FrameMatch& match);

/// The verb that governs the noun phrase of the token `noun` as its object, through prepositions; nothing for subjects.
std::optional<std::uint32_t> governing_verb(const SentenceView& view, std::uint32_t noun);

}  // namespace demarche
