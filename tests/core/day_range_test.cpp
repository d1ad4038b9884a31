#include "core/day_range.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

namespace {

/// Days [first, end) of May 2016.
DayRange may(int first, int end) { return {*Day::from(2016, 5, first), *Day::from(2016, 5, end)}; }

}  // namespace

TEST_CASE("two ranges lie to each other in one of thirteen ways, lettered as in the header") {
  const DayRange b = may(10, 20);  //       [--------)
  CHECK(relation(may(1, 5), b) == Relation::a);
  CHECK(relation(may(1, 10), b) == Relation::b);
  CHECK(relation(may(5, 15), b) == Relation::c);
  CHECK(relation(may(5, 20), b) == Relation::d);
  CHECK(relation(may(5, 25), b) == Relation::e);
  CHECK(relation(may(10, 15), b) == Relation::f);
  CHECK(relation(may(10, 20), b) == Relation::g);
  CHECK(relation(may(10, 25), b) == Relation::h);
  CHECK(relation(may(12, 18), b) == Relation::i);
  CHECK(relation(may(15, 20), b) == Relation::j);
  CHECK(relation(may(15, 25), b) == Relation::k);
  CHECK(relation(may(20, 25), b) == Relation::l);
  CHECK(relation(may(21, 25), b) == Relation::m);
}

TEST_CASE("open ends relate like very far days") {
  const DayRange all{Day::past(), Day::future()};
  CHECK(relation(all, may(10, 20)) == Relation::e);
  CHECK(relation({Day::past(), *Day::from(2016, 5, 10)}, may(10, 20)) == Relation::b);
  CHECK(relation({*Day::from(2016, 5, 10), Day::future()}, may(10, 20)) == Relation::h);
  CHECK(relation(all, all) == Relation::g);
}

TEST_CASE("a range is half-open: its end is the first day outside") {
  const DayRange day = DayRange::of(*Day::from(2016, 2, 29));
  CHECK(day.is_day());
  CHECK(day.end == Day::from(2016, 3, 1));
  CHECK(day.last() == Day::from(2016, 2, 29));
  CHECK(day.contains(*Day::from(2016, 2, 29)));
  CHECK_FALSE(day.contains(*Day::from(2016, 3, 1)));
  CHECK(DayRange::through(*Day::from(2016, 5, 1), *Day::from(2016, 5, 3)) == may(1, 4));
  CHECK_FALSE(may(1, 4).is_day());
  CHECK_FALSE(DayRange{Day::past(), *Day::from(2016, 5, 1)}.is_day());
  CHECK(DayRange{*Day::from(2016, 5, 1), Day::future()}.last() == Day::future());
}

TEST_CASE("ranges that only touch share no day") {
  CHECK_FALSE(may(1, 10).overlaps(may(10, 20)));
  CHECK_FALSE(intersect(may(1, 10), may(10, 20)));
  CHECK(may(1, 11).overlaps(may(10, 20)));
  CHECK(intersect(may(1, 11), may(10, 20)) == may(10, 11));
  CHECK(intersect({Day::past(), Day::future()}, may(10, 20)) == may(10, 20));
}

TEST_CASE("the thirteen relations, told by shared days and ends, hold for every two small ranges") {
  const auto inverse = [](Relation r) { return static_cast<Relation>(12 - static_cast<int>(r)); };
  for (int code = 0; code < 1296; ++code) {
    const DayRange a = may(1 + code % 6, 1 + code / 6 % 6), b = may(1 + code / 36 % 6, 1 + code / 216);
    if (a.first >= a.end || b.first >= b.end) continue;
    int shared = 0, only_a = 0, only_b = 0;
    for (int day = 1; day <= 6; ++day) {
      const bool in_a = a.contains(*Day::from(2016, 5, day)), in_b = b.contains(*Day::from(2016, 5, day));
      shared += in_a && in_b, only_a += in_a && !in_b, only_b += in_b && !in_a;
    }
    const Relation r = relation(a, b);
    CHECK((r == Relation::g) == (a == b));
    CHECK((r == Relation::a || r == Relation::b || r == Relation::l || r == Relation::m) == (shared == 0));
    CHECK((r == Relation::f || r == Relation::i || r == Relation::j) == (only_a == 0 && only_b > 0));
    CHECK((r == Relation::d || r == Relation::e || r == Relation::h) == (only_b == 0 && only_a > 0));
    CHECK((r == Relation::c || r == Relation::k) == (shared > 0 && only_a > 0 && only_b > 0));
    CHECK((r == Relation::b) == (a.end == b.first));
    if (r == Relation::a || r == Relation::b || r == Relation::c) CHECK(a.first < b.first);
    const bool inner_or_same = r == Relation::f || r == Relation::g || r == Relation::h;
    CHECK(inner_or_same == (a.first == b.first));
    CHECK((r == Relation::d || r == Relation::g || r == Relation::j) == (a.end == b.end));
    CHECK(relation(b, a) == inverse(r));
    CHECK(intersect(a, b).has_value() == (shared > 0));
    CHECK(a.overlaps(b) == (shared > 0));
  }
}
