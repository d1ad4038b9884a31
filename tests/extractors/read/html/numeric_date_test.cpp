#include "extractors/read/html/numeric_date.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

namespace {

constexpr DateOrder kUnknown = DateOrder::unknown;
constexpr DateOrder kDayFirst = DateOrder::day_first;
constexpr DateOrder kMonthFirst = DateOrder::month_first;

/// "2031-05-03 [4, 14)", "" for none.
std::string found(std::string_view line, DateOrder order = kUnknown) {
  const auto date = find_numeric_date(line, order);
  if (!date) return "";
  return date->day.iso() + " [" + std::to_string(date->begin) + ", " + std::to_string(date->end) + ")";
}

}  // namespace

TEST_CASE("the year first, or a number over twelve, needs no order") {
  CHECK(found("2031/05/03") == "2031-05-03 [0, 10)");
  CHECK(found("2031.5.3 10:00") == "2031-05-03 [0, 8)");
  CHECK(found("On 23/05/2031.") == "2031-05-23 [3, 13)");
  CHECK(found("05/23/2031", kDayFirst) == "2031-05-23 [0, 10)");
  CHECK(found("23-5-2031", kMonthFirst) == "2031-05-23 [0, 9)");
  CHECK(found("05/05/2031") == "2031-05-05 [0, 10)");
  CHECK(found("03.06.2031") == "2031-06-03 [0, 10)");
}

TEST_CASE("a date that two readings fit is read by the order, else not") {
  CHECK(found("03/06/2031", kDayFirst) == "2031-06-03 [0, 10)");
  CHECK(found("03/06/2031", kMonthFirst) == "2031-03-06 [0, 10)");
  CHECK(found("03/06/2031", kUnknown).empty());
}

TEST_CASE("a weekday before the date tells which it is, whatever the order") {
  CHECK(found("Tuesday 03/06/2031") == "2031-06-03 [8, 18)");
  CHECK(found("Thu, 03/06/2031", kDayFirst) == "2031-03-06 [5, 15)");
  CHECK(found("Monday 03/06/2031").empty());
  CHECK(found("Month 03/06/2031").empty());
}

TEST_CASE("eight digits that a line begins with are a date where the calendar has it") {
  CHECK(found("20310503") == "2031-05-03 [0, 8)");
  CHECK(found("20310503T1000") == "2031-05-03 [0, 8)");
  CHECK(found("20310503101500") == "2031-05-03 [0, 8)");
  CHECK(found("203105031").empty());
  CHECK(found("20311503").empty());
  CHECK(found("99999999").empty());
}

TEST_CASE("other numbers are no dates") {
  for (const char* line : {"", "1/2", "31/02/2031", "32/13/2031", "1/2/3/2031", "192.168.10.2031.1", "10-11",
                           "1-2/2031", "12345/05/2031", "3/6/31"}) {
    INFO(line);
    CHECK(found(line, kDayFirst).empty());
  }
}

TEST_CASE("a line is looked at up to 200 bytes") {
  CHECK(found(std::string(150, 'x') + " 23/05/2031") == "2031-05-23 [151, 161)");
  CHECK(found(std::string(200, 'x') + " 23/05/2031").empty());
}

TEST_CASE("dates with a number over twelve tell the order of all") {
  CHECK(order_of_dates({"03/06/2031", "Met on 23/06/2031"}) == kDayFirst);
  CHECK(order_of_dates({"06/23/2031, 03/06/2031"}) == kMonthFirst);
  CHECK(order_of_dates({"06/23/2031", "23/06/2031"}) == kUnknown);
  CHECK(order_of_dates({"03/06/2031", "23.06.2031", "2031/23/06"}) == kUnknown);
  CHECK(order_of_dates({}) == kUnknown);
}
