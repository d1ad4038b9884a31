// The time of day that a reading gives, by the clock or by a part of the day.
//   {hour 11, p.m.} -> 23, "T23:00"      {part midnight} -> 24, "T24:00"      {part night} -> no clock, "TNI"
#pragma once

#include <optional>
#include <string>

#include "core/partial_date.hpp"
#include "extractors/time/reading.hpp"

namespace demarche {

/// The hour and, where it was written, the minute, with "p.m." counted in; midnight is 24:00. Nothing for parts of the
/// day that have no hour.
std::optional<Clock> clock_of(const SlotValues& slots);

/// The time as it stands behind the day in a TIMEX3 value; "" where the slots give none.
std::string time_of_day(const SlotValues& slots);

}  // namespace demarche
