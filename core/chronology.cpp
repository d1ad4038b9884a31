#include "core/chronology.hpp"

#include <utility>

namespace demarche {

Timeline build_chronology(std::vector<Extracted> documents, const Ontology&, Run run) {
  Timeline timeline;
  timeline.run = std::move(run);
  for (Extracted& document : documents) timeline.documents.push_back(std::move(document.document));
  return timeline;
}

}  // namespace demarche
