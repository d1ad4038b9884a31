// Which kinds of events the outputs hold: those that --kinds names, else those that the rules show by themselves.
#pragma once

#include <string>
#include <vector>

#include "core/ontology.hpp"
#include "core/timeline.hpp"

namespace demarche {

/// Throws UsageError where one of `kinds` is neither a kind ("truce.extend") nor a family ("truce").
void check_kinds(const std::vector<std::string>& kinds, const Ontology& ontology);

/// Takes the other events out, and what only they need: their links, Issues, actors and places. `kinds` empty: those
/// that the ontology shows; kinds that it doesn't know are kept.
Timeline filter_kinds(Timeline timeline, const std::vector<std::string>& kinds, const Ontology& ontology);

}  // namespace demarche
