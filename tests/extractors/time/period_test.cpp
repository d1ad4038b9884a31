#include "extractors/time/period.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

namespace {

Day day(const char* iso) { return *Day::parse(iso); }

/// "VALUE first/last" of the unit that holds the day.
std::string of(const char* iso, PeriodUnit unit) {
  const Period period = *period_of(day(iso), unit);
  const DayRange range = range_of(period);
  return timex_value(period) + " " + range.first.iso() + "/" + range.last().iso();
}

std::string part(const char* iso, PeriodUnit unit, TimeEdge edge) {
  const DayRange range = narrowed(*period_of(day(iso), unit), edge);
  return range.first.iso() + "/" + range.last().iso();
}

}  // namespace

TEST_CASE("every day lies in one unit of each kind") {
  CHECK(of("2016-05-01", PeriodUnit::day) == "2016-05-01 2016-05-01/2016-05-01");
  CHECK(of("2016-05-01", PeriodUnit::week) == "2016-W17 2016-04-25/2016-05-01");
  CHECK(of("2016-05-01", PeriodUnit::weekend) == "2016-W17-WE 2016-04-30/2016-05-01");
  CHECK(of("2016-05-01", PeriodUnit::month) == "2016-05 2016-05-01/2016-05-31");
  CHECK(of("2016-05-01", PeriodUnit::quarter) == "2016-Q2 2016-04-01/2016-06-30");
  CHECK(of("2016-07-01", PeriodUnit::half) == "2016-H2 2016-07-01/2016-12-31");
  CHECK(of("2016-05-01", PeriodUnit::season) == "2016-SP 2016-03-01/2016-05-31");
  CHECK(of("2016-01-15", PeriodUnit::season) == "2015-WI 2015-12-01/2016-02-29");
  CHECK(of("2016-11-30", PeriodUnit::season) == "2016-FA 2016-09-01/2016-11-30");
  CHECK(of("2016-05-01", PeriodUnit::year) == "2016 2016-01-01/2016-12-31");
  CHECK(of("2016-05-01", PeriodUnit::decade) == "201 2010-01-01/2019-12-31");
  CHECK(of("2016-05-01", PeriodUnit::century) == "20 2000-01-01/2099-12-31");
}

TEST_CASE("weeks around the new year count in the year of their Thursday") {
  CHECK(of("2016-01-01", PeriodUnit::week) == "2015-W53 2015-12-28/2016-01-03");
  CHECK(of("2018-12-31", PeriodUnit::week) == "2019-W01 2018-12-31/2019-01-06");
}

TEST_CASE("units are shifted as wholes and end with the calendar") {
  CHECK(timex_value(*shifted(*period_of(day("2016-03-31"), PeriodUnit::month), -1)) == "2016-02");
  CHECK(timex_value(*shifted(*period_of(day("2016-01-15"), PeriodUnit::quarter), -1)) == "2015-Q4");
  CHECK(timex_value(*shifted(*period_of(day("2016-05-04"), PeriodUnit::week), -1)) == "2016-W17");
  CHECK(timex_value(*shifted(*period_of(day("2016-05-04"), PeriodUnit::season), -2)) == "2015-FA");
  CHECK_FALSE(shifted(*period_of(day("9999-05-04"), PeriodUnit::year), 1));
  CHECK_FALSE(shifted(*period_of(day("2016-05-04"), PeriodUnit::century), -2'000'000'000));
  CHECK_FALSE(period_of(Day::past(), PeriodUnit::week));
}

TEST_CASE("early, mid and late are the tens of a month") {
  CHECK(part("2016-02-10", PeriodUnit::month, TimeEdge::early) == "2016-02-01/2016-02-10");
  CHECK(part("2016-02-10", PeriodUnit::month, TimeEdge::mid) == "2016-02-11/2016-02-20");
  CHECK(part("2016-02-10", PeriodUnit::month, TimeEdge::late) == "2016-02-21/2016-02-29");
}

TEST_CASE("early, mid and late are the thirds of longer units") {
  CHECK(part("2012-05-01", PeriodUnit::year, TimeEdge::early) == "2012-01-01/2012-04-30");
  CHECK(part("2012-05-01", PeriodUnit::year, TimeEdge::mid) == "2012-05-01/2012-08-31");
  CHECK(part("2012-05-01", PeriodUnit::year, TimeEdge::late) == "2012-09-01/2012-12-31");
  CHECK(part("2012-07-01", PeriodUnit::season, TimeEdge::early) == "2012-06-01/2012-06-30");
  CHECK(part("1995-07-01", PeriodUnit::decade, TimeEdge::early) == "1990-01-01/1993-04-30");
  CHECK(part("1995-07-01", PeriodUnit::decade, TimeEdge::late) == "1996-09-01/1999-12-31");
}

TEST_CASE("days and weekends have no parts") {
  CHECK(part("2016-05-01", PeriodUnit::day, TimeEdge::late) == "2016-05-01/2016-05-01");
  CHECK(part("2016-05-01", PeriodUnit::week, TimeEdge::early) == "2016-04-25/2016-04-27");
  CHECK(part("2016-05-01", PeriodUnit::week, TimeEdge::late) == "2016-04-28/2016-05-01");
}
