#include "extractors/events/sorted_sets.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

namespace {

DayRange days(int first, int end) { return {*Day::from(2031, 5, first), *Day::from(2031, 5, end)}; }

}  // namespace

TEST_CASE("a number stands in its set once, in order") {
  NumberSet set;
  CHECK(set.empty());
  for (const std::uint32_t number : {7U, 3U, 7U, 0U}) set.insert(number);
  CHECK(std::vector<std::uint32_t>(set.begin(), set.end()) == std::vector<std::uint32_t>{0, 3, 7});
  CHECK(set.contains(3));
  CHECK_FALSE(set.contains(4));
}

TEST_CASE("days overlap a set where they overlap one of its ranges") {
  DaySet set;
  CHECK_FALSE(set.overlaps(days(1, 9)));
  set.insert(days(9, 10));
  set.insert(days(3, 5));
  CHECK(set.overlaps(days(4, 8)));
  CHECK(set.overlaps(days(1, 20)));
  CHECK_FALSE(set.overlaps(days(5, 9)));
  CHECK_FALSE(set.overlaps(days(6, 8)));
  CHECK_FALSE(set.overlaps(days(10, 12)));
}

TEST_CASE("a long range that begins early still counts behind short ones") {
  DaySet set;
  set.insert(days(4, 5));
  set.insert(days(2, 20));
  set.insert(days(6, 7));
  set.insert(days(6, 7));
  CHECK(set.overlaps(days(15, 16)));
  CHECK_FALSE(set.overlaps(days(20, 21)));
  CHECK_FALSE(set.overlaps(days(1, 2)));
}
