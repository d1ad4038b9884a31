// When something happened: "somewhere inside this range of days", with what is known about it. Never an invented day.
//   compare(29 April, 1 May) -> before      compare(February, 10 February) -> unknown
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "core/day_range.hpp"
#include "core/enum_names.hpp"
#include "core/partial_date.hpp"

namespace demarche {

/// The granularity that the words gave; `range` for a window of another length.
enum class DateUnit { day, week, month, quarter, season, year, decade, century, range };
template <>
inline constexpr std::array<std::string_view, 9> kEnumNames<DateUnit>{"day",  "week",   "month",   "quarter", "season",
                                                                      "year", "decade", "century", "range"};

/// How the words narrow or blur the unit. `before` and `after` go with a range that is open on that side.
enum class DateModifier { none, early, mid, late, about, before, after };
template <>
inline constexpr std::array<std::string_view, 7> kEnumNames<DateModifier>{"none",  "early",  "mid",  "late",
                                                                          "about", "before", "after"};

/// Where a date comes from: a time expression said so, the run of the report gave it, or a person entered it.
enum class DateBasis { stated, inferred, edited };
template <>
inline constexpr std::array<std::string_view, 3> kEnumNames<DateBasis>{"stated", "inferred", "edited"};

/// Law: the happening lies somewhere inside `range`; `alternative` is the other reading where two are real.
struct When {
  DayRange range;
  DateUnit unit = DateUnit::day;
  DateModifier modifier = DateModifier::none;
  DateBasis basis = DateBasis::stated;
  std::optional<Clock> clock;
  std::optional<DayRange> alternative;

  friend bool operator==(const When&, const When&) = default;
};

/// The four results of comparing two dates. `same` is said of single days only.
enum class Comparison { before, after, same, unknown };
template <>
inline constexpr std::array<std::string_view, 4> kEnumNames<Comparison>{"before", "after", "same", "unknown"};

/// How `a` lies to `b`: before or after where their ranges don't touch the same day, same where both are one and the
/// same single day (their clocks are not read: reports mix zones), unknown otherwise.
Comparison compare(const When& a, const When& b);

/// Extended Date/Time Format (ISO 8601-2), level 1, of the range: "2016-05-01", "2016-02", "2016", "2016-22" (summer),
/// "199X", "2016-04-25/2016-05-01", "../2016-05-01" where an end is open; "~" behind an approximate date and behind
/// each known end of an approximate interval.
std::string edtf(const When& when);

}  // namespace demarche
