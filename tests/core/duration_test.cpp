#include "core/duration.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

namespace {

Day day(const char* iso) { return *Day::parse(iso); }

}  // namespace

TEST_CASE("a duration keeps the number and unit of the text") {
  CHECK(Duration{48, TimeUnit::hour}.iso() == "PT48H");
  CHECK(Duration{2, TimeUnit::day}.iso() == "P2D");
  CHECK(Duration{2, TimeUnit::week}.iso() == "P2W");
  CHECK(Duration{30, TimeUnit::minute}.iso() == "PT30M");
  CHECK(Duration{3, TimeUnit::month}.iso() == "P3M");
  CHECK(Duration{std::nullopt, TimeUnit::day}.iso() == "PXD");
  CHECK(Duration{std::nullopt, TimeUnit::hour}.iso() == "PTXH");
}

TEST_CASE("TIMEX3 keeps quarters, decades and centuries, ISO 8601 has no such units") {
  CHECK(Duration{1, TimeUnit::quarter}.timex() == "P1Q");
  CHECK(Duration{1, TimeUnit::quarter}.iso() == "P3M");
  CHECK(Duration{2, TimeUnit::decade}.timex() == "P2DE");
  CHECK(Duration{2, TimeUnit::decade}.iso() == "P20Y");
  CHECK(Duration{1, TimeUnit::century}.timex() == "P1CE");
  CHECK(Duration{1, TimeUnit::century}.iso() == "P100Y");
  CHECK(Duration{5, TimeUnit::year}.timex() == "P5Y");
}

TEST_CASE("a duration reads back what it writes") {
  for (const char* text : {"PT48H", "P2W", "P1Y", "P3M", "PT5M", "PT10S", "PXD", "PTXH", "P0D"}) {
    INFO(text);
    REQUIRE(Duration::parse(text));
    CHECK(Duration::parse(text)->iso() == text);
  }
}

TEST_CASE("malformed and compound durations are not read") {
  for (const char* text : {"", "P", "PT", "P2", "2D", "P-1D", "P+1D", "P1.5Y", "P1Y6M", "PT1D", "P1H", "P1S", "PXX",
                           "p2d", "P2D ", "P99999999999D"}) {
    INFO(text);
    CHECK_FALSE(Duration::parse(text));
  }
}

TEST_CASE("a state ends its duration after its first day, hours rounded up to days") {
  CHECK(add(day("2016-05-01"), {2, TimeUnit::week}) == day("2016-05-15"));
  CHECK(add(day("2016-01-31"), {1, TimeUnit::month}) == day("2016-02-29"));
  CHECK(add(day("2016-05-01"), {24, TimeUnit::hour}) == day("2016-05-02"));
  CHECK(add(day("2016-05-01"), {25, TimeUnit::hour}) == day("2016-05-03"));
  CHECK(add(day("2016-05-01"), {0, TimeUnit::hour}) == day("2016-05-01"));
  CHECK(add(day("2016-05-01"), {30, TimeUnit::minute}) == day("2016-05-02"));
  CHECK_FALSE(add(day("2016-05-01"), {std::nullopt, TimeUnit::day}));
}

TEST_CASE("hours that are whole days never round up") {
  for (int days = 1; days <= 2000; ++days) {
    REQUIRE(add(day("2016-05-01"), {24 * days, TimeUnit::hour}) == day("2016-05-01").plus(days));
    REQUIRE(add(day("2016-05-01"), {1440 * days, TimeUnit::minute}) == day("2016-05-01").plus(days));
  }
}

TEST_CASE("shifting goes both ways and ends at the ends of the calendar") {
  CHECK(shift(day("2016-05-15"), -2, TimeUnit::week) == day("2016-05-01"));
  CHECK(shift(day("2016-02-29"), -1, TimeUnit::year) == day("2015-02-28"));
  CHECK(shift(day("2016-05-15"), 1, TimeUnit::quarter) == day("2016-08-15"));
  CHECK(shift(day("2016-05-15"), -36, TimeUnit::hour) == day("2016-05-14"));
  CHECK(shift(day("2016-05-15"), 2'000'000'000, TimeUnit::century) == Day::future());
  CHECK(shift(day("2016-05-15"), -2'000'000'000, TimeUnit::week) == Day::past());
}
