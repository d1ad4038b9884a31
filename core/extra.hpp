// Members of a JSON object that this version does not know: kept as they stand, so that reading a newer timeline and
// writing it loses nothing. Core never looks inside.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace demarche {

/// Name and JSON text of each unknown member, in the order they were read.
using Extra = std::vector<std::pair<std::string, std::string>>;

}  // namespace demarche
