// Names of one document -> its actors and places: who is meant by each, under which name, acting for whom.
#pragma once

#include <vector>

#include "extractors/names/find_names.hpp"
#include "extractors/names/found.hpp"

namespace demarche {

Names resolve_names(const NameText& text, const std::vector<Found>& found);

}  // namespace demarche
