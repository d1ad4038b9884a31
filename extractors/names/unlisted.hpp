// What a run of capitals that no list knows is: a name, whose body it names ("Kabila's rebels"), a place ("Orun
// province"), or nothing.
#pragma once

#include <vector>

#include "extractors/names/capital_run.hpp"
#include "extractors/names/name_sentence.hpp"

namespace demarche {

/// Appends what `run` names; returns one past what was read, always behind the run's first token.
std::uint32_t read_unlisted(const NameSentence& sentence, CapitalRun run, std::vector<Found>& out);

}  // namespace demarche
