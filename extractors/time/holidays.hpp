// When a holiday of a year is: fixed days, Easter and what depends on it, the nth weekday of a month, and the Islamic
// calendar, reckoned by its tables (the sighted moon may differ by a day).
//   {easter, +1} in 2016 -> 28 March      {hijri, month 9} in 2016 -> 7 June to 6 July
#pragma once

#include <optional>

#include "core/day_range.hpp"
#include "extractors/rules/holiday_code.hpp"

namespace demarche {

/// The holiday's days in the year in which it begins; nothing where the calendar has no such day. Of two Islamic years
/// that begin it in one year the first counts.
std::optional<DayRange> holiday_days(const HolidayCode& holiday, int year);

/// Western Easter Sunday (Gregorian computus), 1583-9999; `year` outside gives nothing.
std::optional<Day> easter(int year);

/// A day of the Islamic calendar (tabular, civil epoch, leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of 30);
/// month 1-12, day 1-30.
Day hijri_day(int year, int month, int day);

}  // namespace demarche
