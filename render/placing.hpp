// Places markers and their labels in the rows of one lane: first fit from the left, a label right of its marker, else
// left of it. What is placed in a row never overlaps; time is linear in items times rows.
#pragma once

#include <cstddef>
#include <vector>

namespace demarche {

/// A marker of `radius` at `x`, its range [range_left, range_right) around it (its own width where its day is known),
/// and the width of its label; 0 for none.
struct Item {
  double x = 0;
  double radius = 0;
  double range_left = 0;
  double range_right = 0;
  double label_width = 0;
};

struct Placement {
  std::size_t row = 0;
  double label_left = 0;
};

struct Placements {
  std::vector<Placement> places;  ///< of each item
  std::size_t rows = 0;
};

/// Places `items` (sorted by x) between `left` and `right`. Those with a label never overlap anything; those without
/// come below, in at most three rows of their own, and may overlap each other in the last.
Placements place(const std::vector<Item>& items, double left, double right);

/// The widest label that has room beside `item` between `left` and `right`, and leaves some of a row to others.
double widest_label(const Item& item, double left, double right);

/// Points between a marker, or the end of its range, and its label.
inline constexpr double kLabelGap = 6;

}  // namespace demarche
