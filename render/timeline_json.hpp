// Timeline -> timeline.json: everything that the chronology holds, in the one canonical form that docs/SCHEMA.md
// describes. extractors/timeline_json.hpp reads it back the same.
#pragma once

#include <string>

#include "core/timeline.hpp"

namespace demarche {

/// The number of the format that this program writes; a change that readers must know of raises it.
inline constexpr int kTimelineSchema = 1;

/// UTF-8, two spaces of indent, ending in a line break. Equal timelines give equal bytes.
std::string write_timeline_json(const Timeline& timeline);

}  // namespace demarche
