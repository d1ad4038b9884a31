// The published day where a line of the text says it and nothing else.
//   "Published: Sunday, May 1, 2016 10:30 AM", "By Jane Doe | 1 May 2016", "May 1, 2016" -> 1 May 2016
#pragma once

#include <optional>
#include <string_view>

#include "core/day.hpp"

namespace demarche {

/// The day of a stamp among the first twelve lines or the last five. Of several the surest, then the first counts:
/// "Published: DATE" before "By NAME | DATE" before a line that is nothing but a date with perhaps a clock (where the
/// text has no other such line: else it is a chronology) before "Updated: DATE".
std::optional<Day> day_in_line(std::string_view text);

}  // namespace demarche
