// A unit of the calendar: a day, a week, a month ... and what TIMEX3 and our windows make of it.
//   {25 April 2016, week} -> "2016-W17", [25 April, 2 May)      narrowed to its late part -> [28 April, 2 May)
#pragma once

#include <optional>
#include <string>

#include "core/duration.hpp"
#include "core/when.hpp"
#include "extractors/rules/time_tables.hpp"

namespace demarche {

enum class PeriodUnit { day, weekend, week, month, quarter, half, season, year, decade, century };

/// The unit of the calendar that begins on `first`, a finite day.
struct Period {
  Day first;
  PeriodUnit unit = PeriodUnit::day;

  friend bool operator==(const Period&, const Period&) = default;
};

/// The unit that holds `day`: weeks from Monday, seasons from March, June, September and December. A weekend is that
/// of the day's week. Nothing at the ends of the calendar.
std::optional<Period> period_of(Day day, PeriodUnit unit);

/// The unit that lies `count` units later (earlier where negative); nothing outside the years 1400-9999.
std::optional<Period> shifted(const Period& period, int count);

/// Its days.
DayRange range_of(const Period& period);

/// TIMEX3: "2016-05-01", "2016-W17", "2016-W17-WE", "2016-05", "2016-Q2", "2016-H1", "2016-SU", "2016", "201", "20".
std::string timex_value(const Period& period);

/// Its granularity in a When; weekends and halves are ranges.
DateUnit date_unit(PeriodUnit unit);

/// The calendar unit in which a duration's unit counts: hours and less count in days.
PeriodUnit period_unit(TimeUnit unit);

/// A When of a window that is no calendar unit.
When window(DayRange range, DateModifier modifier);

/// The range of one day; nothing for an end of time.
std::optional<DayRange> day_range(Day day);

/// The part of the unit that "early", "mid" and "late" mean: days 1-10, 11-20 and from the 21st of a month, thirds of
/// longer units, Monday to Wednesday, Tuesday to Thursday and Thursday to Sunday of a week. Days stay whole.
DayRange narrowed(const Period& period, TimeEdge edge);

}  // namespace demarche
