#include "extractors/rules/holiday_code.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

TEST_CASE("a holiday's code survives as one number") {
  for (const char* text :
       {"12-25", "02", "easter+1", "easter-47", "easter+0", "4 thursday 11", "9 monday 5", "hijri 09", "hijri 12-10"}) {
    INFO(text);
    const auto code = HolidayCode::parse(text);
    REQUIRE(code);
    const HolidayCode again = HolidayCode::unpack(code->pack());
    CHECK(again.kind == code->kind);
    CHECK(again.month == code->month);
    CHECK(again.day == code->day);
    CHECK(again.offset == code->offset);
    CHECK(again.weekday == code->weekday);
    CHECK(again.nth == code->nth);
  }
}

TEST_CASE("what is no holiday code is refused") {
  for (const char* text : {"", "13-01", "12-32", "easter", "easter+x", "fourth thursday 11", "4 thorsday 11",
                           "4 thursday", "hijri", "hijri 13", "christmas"}) {
    INFO(text);
    CHECK_FALSE(HolidayCode::parse(text));
  }
}
