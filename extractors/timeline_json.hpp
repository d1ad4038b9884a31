// timeline.json -> Timeline: reads what render/timeline_json.hpp writes, and what newer programs and people added.
// Members that it does not know are kept and written again; missing ones have the value "unknown".
#pragma once

#include <string>
#include <string_view>

#include "core/timeline.hpp"

namespace demarche {

/// Reads a timeline. Throws InputError "NAME:LINE:COLUMN: PATH message" where `bytes` are no JSON (see parse_json), a
/// member has a wrong type or breaks a law of core, or the format's number is higher than this program's.
Timeline read_timeline_json(std::string_view bytes, const std::string& name);

}  // namespace demarche
