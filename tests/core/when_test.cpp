#include "core/when.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

namespace {

Day day(const char* iso) { return *Day::parse(iso); }

/// First to last day, both inside.
When when(const char* first, const char* last, DateUnit unit = DateUnit::range) {
  return {DayRange::through(day(first), day(last)), unit, DateModifier::none, DateBasis::stated, {}, {}};
}

When on(const char* iso) { return when(iso, iso, DateUnit::day); }

}  // namespace

TEST_CASE("dates compare before, after, same or unknown") {
  CHECK(compare(on("2016-04-29"), on("2016-05-01")) == Comparison::before);
  CHECK(compare(on("2016-05-01"), on("2016-04-29")) == Comparison::after);
  CHECK(compare(on("2016-05-01"), on("2016-05-01")) == Comparison::same);
  CHECK(compare(when("2016-02-01", "2016-02-29"), on("2016-02-10")) == Comparison::unknown);
  CHECK(compare(on("2016-02-10"), when("2016-02-01", "2016-02-29")) == Comparison::unknown);
}

TEST_CASE("ranges that meet are in order, ranges that share a day are not") {
  CHECK(compare(when("2016-04-01", "2016-04-30"), when("2016-05-01", "2016-05-31")) == Comparison::before);
  CHECK(compare(when("2016-05-01", "2016-05-31"), when("2016-04-01", "2016-04-30")) == Comparison::after);
  CHECK(compare(when("2016-04-01", "2016-05-01"), when("2016-05-01", "2016-05-31")) == Comparison::unknown);
}

TEST_CASE("the same month told twice is not known to be the same day") {
  CHECK(compare(when("2016-05-01", "2016-05-31"), when("2016-05-01", "2016-05-31")) == Comparison::unknown);
}

TEST_CASE("open ends compare where they can") {
  When until = on("2016-05-01");
  until.range = {Day::past(), day("2016-05-01")};
  CHECK(compare(until, on("2016-05-01")) == Comparison::before);
  CHECK(compare(until, on("2016-04-01")) == Comparison::unknown);
  When since = on("2016-05-01");
  since.range = {day("2016-05-01"), Day::future()};
  CHECK(compare(since, on("2016-04-30")) == Comparison::after);
  CHECK(compare(since, until) == Comparison::after);
  CHECK(compare(since, since) == Comparison::unknown);
}

TEST_CASE("dates are written in EDTF level 1") {
  CHECK(edtf(on("2016-05-01")) == "2016-05-01");
  CHECK(edtf(when("2016-02-01", "2016-02-29", DateUnit::month)) == "2016-02");
  CHECK(edtf(when("2016-01-01", "2016-12-31", DateUnit::year)) == "2016");
  CHECK(edtf(when("1990-01-01", "1999-12-31", DateUnit::decade)) == "199X");
  CHECK(edtf(when("1900-01-01", "1999-12-31", DateUnit::century)) == "19XX");
  CHECK(edtf(when("2016-04-25", "2016-05-01", DateUnit::week)) == "2016-04-25/2016-05-01");
  CHECK(edtf(when("2016-04-01", "2016-06-30", DateUnit::quarter)) == "2016-04-01/2016-06-30");
}

TEST_CASE("seasons have the codes 21 to 24, winter in the year in which it begins") {
  CHECK(edtf(when("2016-03-01", "2016-05-31", DateUnit::season)) == "2016-21");
  CHECK(edtf(when("2016-06-01", "2016-08-31", DateUnit::season)) == "2016-22");
  CHECK(edtf(when("2016-09-01", "2016-11-30", DateUnit::season)) == "2016-23");
  CHECK(edtf(when("2016-12-01", "2017-02-28", DateUnit::season)) == "2016-24");
}

TEST_CASE("a part of a unit is written as an interval, never as the unit") {
  CHECK(edtf(when("2016-06-01", "2016-06-30", DateUnit::season)) == "2016-06");
  CHECK(edtf(when("2016-06-01", "2016-07-15", DateUnit::season)) == "2016-06-01/2016-07-15");
  CHECK(edtf(when("2016-05-01", "2016-05-10", DateUnit::month)) == "2016-05-01/2016-05-10");
  CHECK(edtf(when("1990-01-01", "1992-12-31", DateUnit::decade)) == "1990-01-01/1992-12-31");
}

TEST_CASE("approximate dates bear a tilde at each known end") {
  When about = on("2016-05-01");
  about.modifier = DateModifier::about;
  CHECK(edtf(about) == "2016-05-01~");
  about.range = DayRange::through(day("2016-04-17"), day("2016-04-23"));
  CHECK(edtf(about) == "2016-04-17~/2016-04-23~");
  about.range = {Day::past(), day("2016-05-02")};
  CHECK(edtf(about) == "../2016-05-01~");
}

TEST_CASE("open ends are written as two points") {
  When open = on("2016-05-01");
  open.range = {Day::past(), day("2016-05-02")};
  CHECK(edtf(open) == "../2016-05-01");
  open.range = {day("2016-05-01"), Day::future()};
  CHECK(edtf(open) == "2016-05-01/..");
  open.range = {Day::past(), Day::future()};
  CHECK(edtf(open) == "../..");
}
