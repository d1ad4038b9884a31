#include "core/day_range.hpp"

#include <algorithm>

namespace demarche {

Relation relation(DayRange a, DayRange b) {
  if (a.end < b.first) return Relation::a;
  if (a.end == b.first) return Relation::b;
  if (b.end < a.first) return Relation::m;
  if (b.end == a.first) return Relation::l;
  if (a.first == b.first) {
    return a.end < b.end ? Relation::f : a.end == b.end ? Relation::g : Relation::h;
  }
  if (a.first < b.first) {
    return a.end < b.end ? Relation::c : a.end == b.end ? Relation::d : Relation::e;
  }
  return a.end < b.end ? Relation::i : a.end == b.end ? Relation::j : Relation::k;
}

std::optional<DayRange> intersect(DayRange a, DayRange b) {
  const DayRange both{std::max(a.first, b.first), std::min(a.end, b.end)};
  if (both.first >= both.end) return std::nullopt;
  return both;
}

}  // namespace demarche
