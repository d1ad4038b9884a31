// A half-open range of days, [first, end), either end open to infinity, and how two ranges lie to each other.
//   {1 May, 2 May} is the single day 1 May.
#pragma once

#include <optional>

#include "core/day.hpp"

namespace demarche {

/// Days [first, end). `first` may be Day::past(), `end` may be Day::future(). Law: first < end.
struct DayRange {
  Day first;
  Day end;

  /// The range of one day.
  static DayRange of(Day day) { return {day, day.plus(1)}; }
  /// First to last day, both inside the range.
  static DayRange through(Day first, Day last) { return {first, last.is_finite() ? last.plus(1) : last}; }

  /// The last day inside the range; Day::future() where the end is open.
  Day last() const { return end.is_finite() ? end.plus(-1) : end; }
  /// True for exactly one day.
  bool is_day() const { return first.is_finite() && end.is_finite() && days_between(first, end) == 1; }
  bool contains(Day day) const { return first <= day && day < end; }
  bool overlaps(DayRange other) const { return first < other.end && other.first < end; }
  friend constexpr auto operator<=>(DayRange, DayRange) = default;
};

/// How range A lies to range B: Allen's thirteen relations, lettered. B is drawn on top.
///
///                    B          [--------)
///     a before       A  [---)
///     b meets        A  [------)
///     c overlaps     A     [------)
///     d finished_by  A     [------------)
///     e contains     A     [---------------)
///     f starts       A          [----)
///     g equals       A          [--------)
///     h started_by   A          [----------)
///     i during       A            [----)
///     j finishes     A              [----)
///     k overlapped   A               [------)
///     l met_by       A                   [----)
///     m after        A                     [---)
enum class Relation { a, b, c, d, e, f, g, h, i, j, k, l, m };

/// The relation of `a` to `b`. Both must be non-empty.
Relation relation(DayRange a, DayRange b);

/// The days that lie in both, or nothing.
std::optional<DayRange> intersect(DayRange a, DayRange b);

}  // namespace demarche
