#include "core/day.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

TEST_CASE("a day exists only where the calendar has it and the year is in 1400-9999") {
  CHECK(Day::from(2016, 2, 29));
  CHECK_FALSE(Day::from(2015, 2, 29));
  CHECK_FALSE(Day::from(1900, 2, 29));
  CHECK(Day::from(2000, 2, 29));
  CHECK_FALSE(Day::from(2016, 4, 31));
  CHECK_FALSE(Day::from(2016, 13, 1));
  CHECK_FALSE(Day::from(2016, 0, 1));
  CHECK_FALSE(Day::from(2016, 1, 0));
  CHECK_FALSE(Day::from(1399, 12, 31));
  CHECK(Day::from(1400, 1, 1));
  CHECK(Day::from(9999, 12, 31));
  CHECK_FALSE(Day::from(10000, 1, 1));
}

TEST_CASE("only YYYY-MM-DD is read as a day") {
  CHECK(Day::parse("2016-05-01") == Day::from(2016, 5, 1));
  for (const char* text :
       {"2016-5-1", "2016-05-01T00:00", " 2016-05-01", "2016/05/01", "20160501", "2016-02-30", "", "-016-05-01"}) {
    INFO(text);
    CHECK_FALSE(Day::parse(text));
  }
}

TEST_CASE("a day is written as ISO 8601 and knows its weekday") {
  CHECK(Day::from(2016, 5, 1)->iso() == "2016-05-01");
  CHECK(Day::from(2016, 5, 1)->weekday() == 7);
  CHECK(Day::from(2016, 5, 2)->weekday() == 1);
  CHECK(Day::past().iso().empty());
}

TEST_CASE("adding months never sticks to the end of the month") {
  CHECK(add_months(*Day::from(2015, 1, 31), 1) == Day::from(2015, 2, 28));
  CHECK(add_months(*Day::from(2015, 2, 28), 1) == Day::from(2015, 3, 28));
  CHECK(add_months(*Day::from(2016, 3, 31), -1) == Day::from(2016, 2, 29));
  CHECK(add_months(*Day::from(2016, 1, 15), -13) == Day::from(2014, 12, 15));
}

TEST_CASE("arithmetic beyond the calendar gives an end of time and stays there") {
  CHECK(Day::from(9999, 12, 31)->plus(1) == Day::future());
  CHECK(Day::from(1400, 1, 1)->plus(-1) == Day::past());
  CHECK(Day::future().plus(-5) == Day::future());
  CHECK(add_months(*Day::from(9999, 12, 1), 1) == Day::future());
  CHECK(add_months(*Day::from(1400, 1, 1), -1) == Day::past());
}

TEST_CASE("ISO weeks belong to the year of their Thursday") {
  CHECK(iso_week(*Day::from(2016, 1, 1)).year == 2015);
  CHECK(iso_week(*Day::from(2016, 1, 1)).week == 53);
  CHECK(iso_week(*Day::from(2016, 1, 4)).week == 1);
  CHECK(iso_week(*Day::from(2018, 12, 31)).year == 2019);
  CHECK(start_of_week(*Day::from(2016, 5, 1)) == Day::from(2016, 4, 25));
}
