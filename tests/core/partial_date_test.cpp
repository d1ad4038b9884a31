#include "core/partial_date.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

TEST_CASE("a clock is written with the minute that was written, the end of a day as 24:00") {
  CHECK(to_string(Clock{16, 5, ""}) == "16:05");
  CHECK(to_string(Clock{16, {}, "GMT"}) == "16");
  CHECK(to_string(Clock{0, 0, ""}) == "00:00");
  CHECK(to_string(Clock{24, 0, ""}) == "24:00");
}

TEST_CASE("a partial date with nothing but a clock is empty") {
  PartialDate date;
  CHECK(date.is_empty());
  date.clock = Clock{11, {}, ""};
  CHECK(date.is_empty());
  date.weekday = 5;
  CHECK_FALSE(date.is_empty());
}
