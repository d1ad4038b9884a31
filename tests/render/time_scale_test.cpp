#include "render/time_scale.hpp"

#include <catch2/catch.hpp>

#include "sample_timelines.hpp"

using namespace demarche;
using namespace demarche::test;

namespace {

TimeSpan day(std::string_view iso) { return {date(iso), date(iso).plus(1), false}; }
TimeSpan window(std::string_view first, std::string_view last) { return {date(first), date(last).plus(1), true}; }

void check_is_monotone(const TimeScale& scale) {
  const Day first = scale.pieces().front().first;
  const Day end = scale.pieces().back().end;
  for (Day at = first; at < end; at = at.plus(1)) CHECK(scale.at(at) <= scale.at(at.plus(1)));
  for (const ScalePiece& piece : scale.pieces()) {
    const auto days = static_cast<double>(days_between(piece.first, piece.end));
    CHECK(piece.right - piece.left == Approx(days * scale.points_per_day()));
  }
}

}  // namespace

TEST_CASE("a fortnight is drawn whole, to scale, with a day of air at both ends") {
  const TimeScale scale({day("2016-05-01"), day("2016-05-05"), day("2016-05-14")}, 100, 1060);
  REQUIRE(scale.pieces().size() == 1);
  CHECK(scale.points_per_day() == Approx(60));
  CHECK(scale.at(date("2016-05-01")) == Approx(160));
  CHECK(scale.at(date("2016-05-15")) == Approx(1000));
  CHECK(scale.at(Day::past()) == 100);
  CHECK(scale.at(Day::future()) == 1060);
  check_is_monotone(scale);
}

TEST_CASE("a gap over 60 percent of the axis is cut out, one of less is not") {
  const TimeScale broken({day("2015-05-01"), day("2015-05-20"), day("2016-05-01"), day("2016-05-20")}, 0, 1000);
  REQUIRE(broken.pieces().size() == 2);
  CHECK(broken.pieces()[0].end == date("2015-05-22"));
  CHECK(broken.pieces()[1].first == date("2016-04-30"));
  CHECK(broken.pieces()[1].left - broken.pieces()[0].right == Approx(kBreakWidth));
  CHECK(broken.at(date("2015-10-10")) == Approx((broken.pieces()[0].right + broken.pieces()[1].left) / 2));
  check_is_monotone(broken);
  const TimeScale whole({day("2016-01-01"), day("2016-02-10"), day("2016-04-01"), day("2016-05-20")}, 0, 1000);
  CHECK(whole.pieces().size() == 1);
}

TEST_CASE("days apart within a fortnight are never worth a break") {
  CHECK(TimeScale({day("2016-05-01"), day("2016-05-12")}, 0, 1000).pieces().size() == 1);
}

TEST_CASE("a month long gone does not press this week together") {
  const TimeScale scale(
      {window("2016-02-01", "2016-02-29"), day("2016-04-29"), day("2016-05-01"), day("2016-05-02"), day("2016-05-03")},
      0, 1000);
  REQUIRE(scale.pieces().size() == 3);
  CHECK(scale.points_per_day() > 60);
  check_is_monotone(scale);
}

TEST_CASE("a month alone, or beside one other, is drawn whole") {
  CHECK(TimeScale({window("2016-02-01", "2016-02-29")}, 0, 1000).pieces().size() == 1);
  CHECK(TimeScale({window("2016-02-01", "2016-02-29"), day("2016-03-03")}, 0, 1000).pieces().size() == 1);
}

TEST_CASE("bursts far apart in a long time are told apart by further breaks") {
  std::vector<TimeSpan> spans;
  for (const char* start : {"2001-03-01", "2006-03-01", "2011-03-01"}) {
    for (std::int64_t i = 0; i < 16; i += 2) spans.push_back({date(start).plus(i), date(start).plus(i + 1), false});
  }
  const TimeScale scale(spans, 0, 1000);
  CHECK(scale.pieces().size() == 3);
  CHECK(scale.points_per_day() > 10);
  check_is_monotone(scale);
}

TEST_CASE("the ends of the calendar are no ends of the program") {
  check_is_monotone(TimeScale({day("1400-01-01"), day("1400-01-03")}, 0, 100));
  check_is_monotone(TimeScale({day("9999-12-30")}, 0, 100));
  CHECK(TimeScale({day("1400-01-01"), day("9999-12-30")}, 0, 100).pieces().size() == 2);
}
