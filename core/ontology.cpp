#include "core/ontology.hpp"

#include <utility>

namespace demarche {

Ontology::Ontology(std::vector<Kind> kinds) : kinds_(std::move(kinds)) {
  for (std::size_t i = 0; i < kinds_.size(); ++i) index_.emplace(kinds_[i].id, i);
}

const Kind* Ontology::find(std::string_view id) const {
  const auto found = index_.find(id);
  return found == index_.end() ? nullptr : &kinds_[found->second];
}

}  // namespace demarche
