#include "extractors/time/holidays.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

namespace {

/// First and last day of a holiday in a year, "" for none.
std::string days(std::string_view code, int year) {
  const auto holiday = HolidayCode::parse(code);
  REQUIRE(holiday);
  const auto range = holiday_days(*holiday, year);
  return range ? range->first.iso() + "/" + range->last().iso() : "";
}

}  // namespace

TEST_CASE("Easter follows the Gregorian computus") {
  CHECK(easter(1818) == Day::from(1818, 3, 22));
  CHECK(easter(1943) == Day::from(1943, 4, 25));
  CHECK(easter(1999) == Day::from(1999, 4, 4));
  CHECK(easter(2000) == Day::from(2000, 4, 23));
  CHECK(easter(2016) == Day::from(2016, 3, 27));
  CHECK(easter(2038) == Day::from(2038, 4, 25));
  CHECK_FALSE(easter(1500));
}

TEST_CASE("holidays are fixed, hang on Easter, or are the nth weekday of a month") {
  CHECK(days("12-25", 2016) == "2016-12-25/2016-12-25");
  CHECK(days("easter-2", 2016) == "2016-03-25/2016-03-25");
  CHECK(days("easter+1", 2016) == "2016-03-28/2016-03-28");
  CHECK(days("4 thursday 11", 1999) == "1999-11-25/1999-11-25");
  CHECK(days("1 monday 9", 2016) == "2016-09-05/2016-09-05");
  CHECK(days("9 monday 5", 2016) == "2016-05-30/2016-05-30");
  CHECK(days("9 monday 5", 2015) == "2015-05-25/2015-05-25");
  CHECK(days("02-29", 2015).empty());
}

TEST_CASE("Islamic days come from the tables, within a day of the sighted moon") {
  CHECK(hijri_day(1, 1, 1) == Day::past());                  // before 1400
  CHECK(hijri_day(1437, 9, 1) == Day::from(2016, 6, 7));     // Ramadan 2016 began on 6 June
  CHECK(hijri_day(1437, 10, 1) == Day::from(2016, 7, 7));    // Eid al-Fitr 2016 was on 6 July
  CHECK(hijri_day(1437, 12, 10) == Day::from(2016, 9, 13));  // Eid al-Adha 2016 was on 12 September
  CHECK(days("hijri 09", 2016) == "2016-06-07/2016-07-06");
  CHECK(days("hijri 10-01", 2000) == "2000-01-08/2000-01-08");  // two that year, the first counts
  CHECK(days("hijri 12-10", 2023) == "2023-06-29/2023-06-29");
}
