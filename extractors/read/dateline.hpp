// The published day where the report's dateline bears a year.
//   "GENEVA, May 1, 2016 (Agency) — Talks ..." -> 1 May 2016      "GENEVA, May 1 (Agency) —" -> nothing
#pragma once

#include <optional>
#include <string_view>

#include "core/day.hpp"

namespace demarche {

/// The day of the dateline that one of the first three lines begins with: capitalised words, a comma or bracket, a full
/// date, all before a dash or closing bracket within 120 bytes.
std::optional<Day> day_in_dateline(std::string_view text);

}  // namespace demarche
