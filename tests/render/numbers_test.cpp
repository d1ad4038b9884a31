#include "render/numbers.hpp"

#include <catch2/catch.hpp>
#include <limits>

using namespace demarche;

TEST_CASE("numbers are short and have a point in every locale") {
  CHECK(short_number(3.1) == "3.1");
  CHECK(short_number(4.004) == "4");
  CHECK(short_number(100) == "100");
  CHECK(short_number(-0.001) == "0");
  CHECK(short_number(-2.5) == "-2.5");
  CHECK(short_number(0.12345, 4) == "0.1235");
  CHECK(short_number(120, 0) == "120");
  CHECK(short_number(std::numeric_limits<double>::max()) == "0");
}
