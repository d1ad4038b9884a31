// A calendar day of the proleptic Gregorian calendar, years 1400 to 9999, and the arithmetic that dates need.
//   Day::from(2016, 2, 29) -> a day      Day::from(2015, 2, 29) -> nothing      add_months(31 January, 1) -> 28
//   February
#pragma once

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace demarche {

/// Year, month 1-12 and day of month 1-31 of one calendar day.
struct YearMonthDay {
  int year;
  int month;
  int day;
};

/// One day, or an end of time (`Day::past()`, `Day::future()`). A number of days: cheap to copy, compare and hash.
class Day {
 public:
  /// The day that has this date; nothing where the calendar has no such day or the year is not in 1400-9999.
  static std::optional<Day> from(int year, int month, int day);
  /// Reads exactly `YYYY-MM-DD`; nothing for anything else. "2016-05-01" -> 1 May 2016.
  static std::optional<Day> parse(std::string_view iso);
  /// Before every day: an open beginning.
  static constexpr Day past() { return Day{std::numeric_limits<std::int32_t>::min()}; }
  /// After every day: an open end.
  static constexpr Day future() { return Day{std::numeric_limits<std::int32_t>::max()}; }

  constexpr bool is_finite() const { return *this != past() && *this != future(); }
  /// The date of a finite day.
  YearMonthDay date() const;
  /// Day of the week, Monday = 1 to Sunday = 7 (ISO 8601).
  int weekday() const;
  /// ISO 8601, "2016-05-01"; "" for an end of time.
  std::string iso() const;
  /// Days since an unspecified epoch, for arithmetic on finite days.
  constexpr std::int32_t number() const { return number_; }

  /// The day `days` later (earlier where negative); ends of time stay, results outside 1400-9999 become ends of time.
  Day plus(std::int64_t days) const;

  friend constexpr auto operator<=>(Day, Day) = default;

 private:
  constexpr explicit Day(std::int32_t number) : number_(number) {}
  std::int32_t number_;
};

/// Days from `from` to `to`; both finite. days_between(1 May, 3 May) -> 2.
constexpr std::int64_t days_between(Day from, Day to) { return std::int64_t{to.number()} - from.number(); }

/// The same day of the month `months` later, or that month's last day where it is shorter (never sticky).
Day add_months(Day day, int months);

/// Days in a month of a year in 1400-9999: days_in_month(2016, 2) -> 29.
int days_in_month(int year, int month);

/// The Monday of the week (ISO 8601) that holds `day`.
Day start_of_week(Day day);

/// ISO 8601 week of a day: the year it counts in and its number 1-53.
struct IsoWeek {
  int year;
  int week;
};

/// The ISO week that holds `day`. 1 January 2016 -> {2015, 53}.
IsoWeek iso_week(Day day);

}  // namespace demarche
