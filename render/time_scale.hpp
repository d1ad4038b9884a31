// Days to points. To scale everywhere, but for stretches in which nothing begins or ends: where such a stretch takes
// most of the axis, its middle is cut out.
//   events of May 2015 and May 2016 -> two pieces of one scale with a break between
#pragma once

#include <cstdint>
#include <vector>

#include "core/day_range.hpp"

namespace demarche {

/// Days [first, end), both finite, that the axis must show.
struct TimeSpan {
  Day first;
  Day end;
  bool uncertain = false;  ///< somewhere in it; false: its two ends are what counts
};

/// Days [first, end) at points [left, right).
struct ScalePiece {
  Day first;
  Day end;
  double left = 0;
  double right = 0;
};

class TimeScale {
 public:
  /// A scale from `left` to `right` that shows all of `spans` (at least one) with a little air around them.
  TimeScale(const std::vector<TimeSpan>& spans, double left, double right);

  /// Where the beginning of `day` stands; days that are cut out stand in the middle of their break, days outside at the
  /// ends. Monotone.
  double at(Day day) const;
  /// From the left; between two neighbours stands a break.
  const std::vector<ScalePiece>& pieces() const { return pieces_; }
  double points_per_day() const { return points_per_day_; }

 private:
  std::vector<ScalePiece> pieces_;
  double points_per_day_ = 1;
};

/// Points between two pieces.
inline constexpr double kBreakWidth = 18;

}  // namespace demarche
