#include "extractors/time/reckon.hpp"

#include <catch2/catch.hpp>

#include "tests/support/times_in.hpp"

using namespace demarche;
using namespace demarche::testing;

namespace {

constexpr std::string_view kWednesday = "2016-05-04";

std::string days(std::string_view text) { return days_in(text, kWednesday); }

}  // namespace

TEST_CASE("units are counted from the published day and weeks begin on Monday") {
  CHECK(days("Violence rose last week.") == "2016-04-25/2016-05-01");
  CHECK(days("Violence rose late last week.") == "2016-04-28/2016-05-01");
  CHECK(days("Violence rose this week.") == "2016-05-02/2016-05-08");
  CHECK(days("It ends next month.") == "2016-06");
  CHECK(days("It began last year.") == "2015");
  CHECK(days("They met yesterday and meet tomorrow.") == "2016-05-03; 2016-05-05");
  CHECK(days("It lasted over the weekend.") == "2016-04-30/2016-05-01");
}

TEST_CASE("earlier and later stop at the published day") {
  CHECK(days("They met earlier this month.") == "2016-05-01/2016-05-04");
  CHECK(days("They meet later this month.") == "2016-05-04/2016-05-31");
  CHECK(days("They meet later this week.") == "2016-05-04/2016-05-08");
}

TEST_CASE("early, mid and late narrow the window but not the value") {
  CHECK(told("It was signed in early May.", kWednesday) == "early May = 2016-05 START");
  CHECK(days("It was signed in early May.") == "2016-05-01/2016-05-10");
  CHECK(days("The war began in late 2011.") == "2011-09-01/2011-12-31");
  CHECK(days("It opened in mid-April.") == "2016-04-11/2016-04-20");
}

TEST_CASE("the past days are the seven up to publication, recent weeks four") {
  CHECK(days("Hundreds died over the past days.") == "2016-04-28/2016-05-04");
  CHECK(days("Tension rose in recent weeks.") == "2016-04-07/2016-05-04");
  CHECK(days("Talks go on in the coming days.") == "2016-05-04/2016-05-10");
  CHECK(days("Dozens died in the past two weeks.") == "2016-04-21/2016-05-04");
  CHECK(days("Dozens died in the last 24 hours.") == "2016-05-03/2016-05-04");
  CHECK(days("Dozens died in recent years.") == "-");
}

TEST_CASE("granularity follows the unit") {
  CHECK(told("The siege began two weeks ago.", kWednesday) == "two weeks ago = 2016-04-20");
  CHECK(days("The siege began two weeks ago.") == "2016-04-17~/2016-04-23~");
  CHECK(told("The siege began four years ago.", kWednesday) == "four years ago = 2012");
  CHECK(told("The siege began ten days ago.", kWednesday) == "ten days ago = 2016-04-24");
  CHECK(told("It lasted 48 hours.", kWednesday) == "48 hours = PT48H");
}

TEST_CASE("midnight on a day is its end, and its beginning is the other reading") {
  CHECK(told("The truce starts at midnight on Saturday.", kWednesday) == "midnight on Saturday = 2016-05-07T24:00");
  CHECK(days("The truce starts at midnight on Saturday.") == "2016-05-07|2016-05-06");
}

TEST_CASE("clock and zone are kept") {
  const auto times = times_in("The strike hit at 11 p.m. local time on Tuesday.", kWednesday);
  REQUIRE(times.size() == 1);
  CHECK(times[0].type == TimexType::time);
  CHECK(times[0].value == "2016-05-03T23:00");
  REQUIRE(times[0].when->clock);
  CHECK(times[0].when->clock->hour == 23);
  CHECK_FALSE(times[0].when->clock->minute);
  CHECK(times[0].when->clock->zone == "local time");
  CHECK(told("It began at 12:01 a.m. on May 1.", kWednesday) == "12:01 a.m. on May 1 = 2016-05-01T00:01");
  CHECK(told("It began at 12 p.m. on May 1.", kWednesday) == "12 p.m. on May 1 = 2016-05-01T12:00");
}

TEST_CASE("without a published day values stay symbolic and have no days") {
  CHECK(told("They meet on Friday.", "") == "Friday = XXXX-WXX-5");
  CHECK(told("They meet on May 1.", "") == "May 1 = XXXX-05-01");
  CHECK(told("They meet in May.", "") == "May = XXXX-05");
  CHECK(told("They met last week.", "") == "last week = XXXX-WXX");
  CHECK(told("They met yesterday.", "") == "yesterday = XXXX-XX-XX");
  CHECK(days_in("They meet on Friday, in May and in the summer.", "") == "-; -; -");
  CHECK(days_in("They met on 1 May 2016 and on 3 May.", "") == "2016-05-01; 2016-05-03");
}

TEST_CASE("a day that the calendar has not is no expression") {
  CHECK(told("They met on February 30.", kWednesday).empty());
  CHECK(told("They met on 31.02.2016.", kWednesday).empty());
  CHECK(told("They met on February 29, 2015.", kWednesday).empty());
}

TEST_CASE("years outside the calendar have a value and no days") {
  CHECK(told("The peace of 449 BC held.", kWednesday) == "449 BC = BC0449");
  CHECK(days("The peace of 449 BC held.") == "-");
  CHECK(days("The charter of the year 1215 stands.") == "-");
  CHECK(told("The charter of the year 1215 stands.", kWednesday) == "the year 1215 = 1215");
}

TEST_CASE("swapped day and month are kept as the other reading") {
  CHECK(days("Filed 5/1/2016.") == "2016-05-01|2016-01-05");
  CHECK(days("Filed 5/14/2016.") == "2016-05-14");
  CHECK(days("Filed 01.05.2016.") == "2016-05-01");
}

TEST_CASE("both ends of a range share what is written once") {
  CHECK(days("They met on May 1-3.") == "2016-05-01; 2016-05-03");
  CHECK(days("They meet from 12 to 15 April 2017.") == "2017-04-12; 2017-04-15");
  CHECK(days("The war of 1950-53 ended.") == "1950; 1953");
}

TEST_CASE("next said before that day in the same week may mean the week after") {
  CHECK(days("Talks start next Friday.") == "2016-05-06|2016-05-13");
  CHECK(days("Talks start next Tuesday.") == "2016-05-10");
  CHECK(days("Talks broke up last Friday.") == "2016-04-29");
}

TEST_CASE("Islamic months are said with a day of doubt") {
  CHECK(told("Aid will arrive during Ramadan.", kWednesday) == "Ramadan = 2016-06");
  CHECK(days("Aid will arrive during Ramadan.") == "2016-06-06~/2016-07-07~");
}

TEST_CASE("now is the published day, recently is no day") {
  CHECK(days("The truce is now in force.") == "2016-05-04");
  CHECK(days("They recently met.") == "-");
}
