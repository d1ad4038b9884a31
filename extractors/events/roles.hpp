// Who takes part in an event and where it takes place, from the words around its trigger.
#pragma once

#include <vector>

#include "extractors/events/match_frames.hpp"

namespace demarche {

/// The participants ("party", "mediator", "host") and the place ("place") of the event that `match` names; at most one
/// place.
std::vector<MentionRole> read_roles(const SentenceView& view, const FrameMatch& match);

/// True where the subject of the verb that is the trigger is "they" or the like.
bool has_plural_pronoun(const SentenceView& view, const FrameMatch& match);

}  // namespace demarche
