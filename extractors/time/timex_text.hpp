// Pieces of TIMEX3 values that several families of expressions write.
//   {month 5, day 1} -> "-05-01"      {season summer} -> "-SU"      a week of which nothing is known -> "XXXX-WXX"
#pragma once

#include <string>

#include "extractors/time/period.hpp"
#include "extractors/time/reading.hpp"

namespace demarche {

/// A number of at least `width` digits, with zeros before it.
std::string padded(int value, std::size_t width);

/// "SP", "SU", "FA", "WI" for the seasons 1 to 4.
std::string season_code(int season);

/// What stands behind the year of a value: "-05-01", "-Q3", "-SU"; "" for the year alone.
std::string behind_year(const SlotValues& slots);

/// The value of a unit of which only its kind is known: "XXXX-XX-XX", "XXXX-WXX", "XXXX".
std::string open_value(PeriodUnit unit);

}  // namespace demarche
