// The day of a date or date-time that a machine wrote (ISO 8601, RFC 3339): the day as written, never converted.
//   "2016-05-01T23:30:00-07:00" -> 1 May 2016      "2016-05-01T25:00Z", "1/5/2016" -> nothing
#pragma once

#include <optional>
#include <string_view>

#include "core/day.hpp"

namespace demarche {

/// Reads exactly `YYYY-MM-DD`, alone or followed by "T", "t" or a space and `HH:MM`, with optional `:SS`, fraction of a
/// second and zone (`Z`, `+HH:MM`; none is local time). Second 60 counts only at 23:59 UTC. Nothing for anything else,
/// white space at the ends included.
std::optional<Day> day_of_stamp(std::string_view text);

}  // namespace demarche
