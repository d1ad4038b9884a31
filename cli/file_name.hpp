// A document's id -> a name that a file may have: never outside its folder, on any file system.
//   "readout/42" -> "readout_42"      "../x" -> "_._x"
#pragma once

#include <string>
#include <string_view>

namespace demarche {

/// The id with `_` for separators, controls, what Windows forbids and a leading or trailing dot or space; at most 200
/// bytes, cut between characters; "_" for "". Two ids may give one name.
std::string safe_file_name(std::string_view id);

}  // namespace demarche
