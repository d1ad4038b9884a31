// Members of a JSON object that this version does not know: kept as they stand, so that reading a newer timeline and
// writing it loses nothing. Core never looks inside.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace demarche {

/// Name and JSON text of each unknown member, in the order they were read. A member of a nested object that has no
/// Extra of its own stands here under its path ("when/clock/area"); `~` and `/` inside a name are `~0` and `~1` (RFC
/// 6901).
using Extra = std::vector<std::pair<std::string, std::string>>;

}  // namespace demarche
