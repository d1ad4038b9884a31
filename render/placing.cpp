#include "render/placing.hpp"

#include <algorithm>
#include <optional>

namespace demarche {
namespace {

constexpr double kRowGap = 8;  ///< between what stands side by side
constexpr std::size_t kBareRows = 3;

/// What an item takes of its row, with its label on one side.
struct Stretch {
  double left;
  double right;
  double label_left;
};

/// A label stands outside a range that ends so near, and over a longer one.
double near_range(double left, double right) { return std::min(60.0, (right - left) / 10); }

Stretch right_of(const Item& item, double near_points) {
  const bool near = item.range_right - item.x <= near_points;
  const double label_left = std::max(item.x + item.radius, near ? item.range_right : 0) + kLabelGap;
  const double left = std::min(item.x - item.radius, item.range_left);
  return {left, std::max({label_left + item.label_width, item.range_right, item.x + item.radius}), label_left};
}

Stretch left_of(const Item& item, double near_points) {
  const bool near = item.x - item.range_left <= near_points;
  const double label_right =
      (near ? std::min(item.x - item.radius, item.range_left) : item.x - item.radius) - kLabelGap;
  const double label_left = label_right - item.label_width;
  return {std::min(label_left, item.range_left), std::max(item.x + item.radius, item.range_right), label_left};
}

/// The rows of a lane; `ends` holds how far each is filled from the left.
class Rows {
 public:
  std::optional<std::size_t> first_fit(double left) const {
    for (std::size_t row = 0; row < ends_.size(); ++row) {
      if (ends_[row] <= left) return row;
    }
    return std::nullopt;
  }
  std::size_t add() {
    ends_.push_back(0);
    return ends_.size() - 1;
  }
  void fill(std::size_t row, double right) { ends_[row] = std::max(ends_[row], right + kRowGap); }
  std::size_t count() const { return ends_.size(); }

 private:
  std::vector<double> ends_;
};

Placement place_labelled(const Item& item, double left, double right, Rows& rows) {
  const Stretch after = right_of(item, near_range(left, right));
  const Stretch before = left_of(item, near_range(left, right));
  const bool after_fits = after.right <= right;
  const bool before_fits = before.label_left >= left;
  if (after_fits || !before_fits) {
    if (const auto row = rows.first_fit(after.left)) {
      rows.fill(*row, after.right);
      return {*row, after.label_left};
    }
  }
  if (before_fits) {
    if (const auto row = rows.first_fit(before.left)) {
      rows.fill(*row, before.right);
      return {*row, before.label_left};
    }
  }
  const Stretch& chosen = after_fits || !before_fits ? after : before;
  const std::size_t row = rows.add();
  rows.fill(row, chosen.right);
  return {row, chosen.label_left};
}

Placement place_bare(const Item& item, Rows& rows) {
  const double left = std::min(item.x - item.radius, item.range_left);
  auto row = rows.first_fit(left);
  if (!row) row = rows.count() < kBareRows ? rows.add() : kBareRows - 1;
  rows.fill(*row, std::max(item.x + item.radius, item.range_right) - kRowGap + 1);
  return {*row, 0};
}

}  // namespace

double widest_label(const Item& item, double left, double right) {
  Item bare = item;
  bare.label_width = 0;
  const double after = right - right_of(bare, near_range(left, right)).label_left;
  const double before = left_of(bare, near_range(left, right)).label_left - left;
  return std::min(std::max(after, before), (right - left) * 0.62);
}

Placements place(const std::vector<Item>& items, double left, double right) {
  Placements result;
  Rows labelled;
  Rows bare;
  for (const Item& item : items) {
    result.places.push_back(item.label_width > 0 ? place_labelled(item, left, right, labelled)
                                                 : place_bare(item, bare));
  }
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (items[i].label_width <= 0) result.places[i].row += labelled.count();
  }
  result.rows = labelled.count() + bare.count();
  return result;
}

}  // namespace demarche
