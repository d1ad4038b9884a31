#include "render/date_words.hpp"

#include <catch2/catch.hpp>

#include "sample_timelines.hpp"

using namespace demarche;
using namespace demarche::test;

namespace {

std::string words(const When& when, bool with_year = false) { return date_words(when, with_year, Words()); }

When with(When when, DateModifier modifier) {
  when.modifier = modifier;
  return when;
}

When unit(std::string_view first, std::string_view last, DateUnit of) { return between(first, last, of); }

}  // namespace

TEST_CASE("days are written without their year unless it is asked for") {
  CHECK(words(on("2016-05-01")) == "1 May");
  CHECK(words(on("2016-05-01"), true) == "1 May 2016");
}

TEST_CASE("windows of days are written by their first and last day") {
  CHECK(words(between("2016-04-25", "2016-05-01")) == "25 Apr–1 May");
  CHECK(words(between("2016-05-25", "2016-05-28")) == "25–28 May");
  CHECK(words(between("2015-12-28", "2016-01-03")) == "28 Dec 2015–3 Jan 2016");
  CHECK(words(unit("2016-04-25", "2016-05-01", DateUnit::week)) == "25 Apr–1 May");
  CHECK(words(between("2016-05-25", "2016-05-28"), true) == "25–28 May 2016");
}

TEST_CASE("months and longer units are named with their year") {
  CHECK(words(month(2016, 2)) == "February 2016");
  CHECK(words(unit("2016-04-01", "2016-06-30", DateUnit::quarter)) == "Q2 2016");
  CHECK(words(unit("2016-06-01", "2016-08-31", DateUnit::season)) == "summer 2016");
  CHECK(words(unit("2015-12-01", "2016-02-29", DateUnit::season)) == "winter 2015–16");
  CHECK(words(year(2016)) == "2016");
  CHECK(words(unit("1990-01-01", "1999-12-31", DateUnit::decade)) == "1990s");
  CHECK(words(unit("1900-01-01", "1999-12-31", DateUnit::century)) == "20th century");
}

TEST_CASE("parts of a unit and vague dates are told by their word") {
  CHECK(words(between("2016-05-01", "2016-05-10", DateUnit::month, DateModifier::early)) == "early May");
  CHECK(words(between("2016-05-11", "2016-05-20", DateUnit::month, DateModifier::mid), true) == "mid May 2016");
  CHECK(words(between("2016-09-01", "2016-12-31", DateUnit::year, DateModifier::late)) == "late 2016");
  CHECK(words(with(on("2016-05-01"), DateModifier::about)) == "about 1 May");
  CHECK(words(with(between("2016-05-01", "2016-05-03"), DateModifier::about)) == "about 1–3 May");
}

TEST_CASE("windows open to one side are told by the day or unit next to them") {
  CHECK(words(before("2016-05-01")) == "before 1 May");
  CHECK(words(after("2016-05-01")) == "after 1 May");
  When since{{date("2016-05-01"), Day::future()}, DateUnit::day, {}, {}, {}, {}};
  CHECK(words(since) == "from 1 May");
  When until{{Day::past(), date("2016-05-02")}, DateUnit::day, {}, {}, {}, {}};
  CHECK(words(until) == "until 1 May");
  When before_may{{Day::past(), date("2016-05-01")}, DateUnit::month, DateModifier::before, {}, {}, {}};
  CHECK(words(before_may) == "before May 2016");
  When after_2016{{date("2017-01-01"), Day::future()}, DateUnit::year, DateModifier::after, {}, {}, {}};
  CHECK(words(after_2016) == "after 2016");
  CHECK(words(When{{Day::past(), Day::future()}, DateUnit::day, {}, {}, {}, {}}).empty());
}
