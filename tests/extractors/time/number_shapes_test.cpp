#include "extractors/time/number_shapes.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

namespace {

/// "number 12, day 12": the shapes of a token.
std::string shapes(std::string_view norm) {
  std::vector<TokenSymbol> symbols;
  append_number_shapes(norm, symbols);
  std::string out;
  for (const TokenSymbol& symbol : symbols) {
    out += (out.empty() ? "" : ", ") + std::string(name_of(static_cast<TimeShape>(symbol.symbol))) + " " +
           std::to_string(symbol.value);
  }
  return out;
}

}  // namespace

TEST_CASE("plain digits may be a number, a day, an hour, a short year") {
  CHECK(shapes("7") == "number 7, day 7, hour 7");
  CHECK(shapes("12") == "number 12, day 12, hour 12, years 12");
  CHECK(shapes("31") == "number 31, day 31, years 31");
  CHECK(shapes("0") == "number 0, hour 0");
  CHECK(shapes("99") == "number 99, years 99");
  CHECK(shapes("100") == "number 100");
}

TEST_CASE("four digits are a year between 1000 and 2100, and a time where minutes allow") {
  CHECK(shapes("2016") == "number 2016, year 2016, hhmm 2016");
  CHECK(shapes("1980") == "number 1980, year 1980");
  CHECK(shapes("0600") == "number 600, hhmm 600");
  CHECK(shapes("2400") == "number 2400");
  CHECK(shapes("2101") == "number 2101, hhmm 2101");
}

TEST_CASE("a clock has a colon and sixty minutes") {
  CHECK(shapes("10:30") == "clock 1030");
  CHECK(shapes("23:59:59") == "clock 2359");
  CHECK(shapes("10.30") == "hhmm 1030");
  CHECK(shapes("10:75") == "");
  CHECK(shapes("25:00") == "");
}

TEST_CASE("whole dates are read with their day first behind points and their month first behind slashes") {
  CHECK(shapes("2016-05-01") == "iso 20160501");
  CHECK(shapes("2016/05/01") == "iso 20160501");
  CHECK(shapes("01.05.2016") == "numeric 20160501");
  CHECK(shapes("5/14/2016") == "numeric 20160514");
  CHECK(shapes("14/5/2016") == "numeric 20160514");
  CHECK(shapes("5/1/16") == "numeric -20160501");  // open: 5 January or 1 May
  CHECK(shapes("5/5/16") == "numeric 20160505");
  CHECK(shapes("31.31.2016") == "");
  CHECK(shapes("2016-13-01") == "");
}

TEST_CASE("ordinals and decades have their letters") {
  CHECK(shapes("3rd") == "ordinal 3");
  CHECK(shapes("21st") == "ordinal 21");
  CHECK(shapes("1990s") == "decade 199");
  CHECK(shapes("90s") == "decade 199");
  CHECK(shapes("1991s") == "");
}

TEST_CASE("numbers may have commas and one decimal") {
  CHECK(shapes("1,200") == "number 1200");
  CHECK(shapes("1,200,000") == "number 1200000");
  CHECK(shapes("2.5") == "decimal 25");
  CHECK(shapes("1,20") == "");
  CHECK(shapes("3.14") == "hhmm 314");
}

TEST_CASE("versions, addresses and endless digits are nothing") {
  for (const char* norm :
       {"1.2.3.4", "10.0.0.1", "12345678901234567890", "1/2", "1-2", "5:3:2:1", "", "x", "1.", "99999999999s"}) {
    INFO(norm);
    std::vector<TokenSymbol> symbols;
    append_number_shapes(norm, symbols);
    for (const TokenSymbol& symbol : symbols) CHECK(symbol.symbol == static_cast<TimeSymbol>(TimeShape::number));
  }
}
