// The unit of the calendar that the parts of a date make in a year.
//   {month 5, day 1} in 2016 -> 1 May 2016      {season summer} -> June to August      {holiday Easter} -> 27 March
#pragma once

#include <optional>

#include "extractors/time/period.hpp"
#include "extractors/time/reading.hpp"

namespace demarche {

/// What the slots' month, day, quarter, half, season or holiday make in `year`; the year itself where they are empty,
/// nothing where the year has no such day.
std::optional<Period> in_year(const SlotValues& slots, int year);

/// True where one of those slots is filled.
bool has_part_of_year(const SlotValues& slots);

}  // namespace demarche
