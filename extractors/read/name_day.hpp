// The day that a document's name bears: its file name or its address.
//   "in/2016-05-01-truce.txt", "AFP_20160501.0123.txt" -> 1 May 2016      "https://x.org/2016/05/01/a" -> 1 May 2016
#pragma once

#include <optional>
#include <string_view>

#include "core/day.hpp"

namespace demarche {

/// The day in the last part of a path: `YYYY-MM-DD`, `YYYY_MM_DD`, `YYYY.MM.DD` or `YYYYMMDD` that no letter or digit
/// touches ("T" and a time of day may follow). A day that the name begins with is it; otherwise different days are
/// none. Nothing for addresses ("https:...").
std::optional<Day> day_in_file_name(std::string_view uri);

/// The day in the folders of an address or path: `/2016/05/01/`, `/2016/may/1/`, `/2016-05-01/`, `/20160501/`,
/// `/2016-05/01/`, `/2016/POLITICS/05/01/`; of an address also in its last part, as in a file name, or at the end of an
/// agency's story number ("idUSTRE67C0OG20160501").
std::optional<Day> day_in_path(std::string_view uri);

}  // namespace demarche
