// Passes 9-12: the mentions of all documents -> one timeline. The result does not depend on the order of the documents.
#pragma once

#include <vector>

#include "core/extracted.hpp"
#include "core/ontology.hpp"
#include "core/timeline.hpp"

namespace demarche {

/// Merges mentions into events, links and orders them and checks them against each other. `run` is kept as it is.
Timeline build_chronology(std::vector<Extracted> documents, const Ontology& ontology, Run run);

}  // namespace demarche
