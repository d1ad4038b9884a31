#include "extractors/read/written_date.hpp"

#include <catch2/catch.hpp>
#include <string>

using namespace demarche;

namespace {

/// The date and, behind "@", the words that write it; "" where there is none.
std::string found(std::string_view line) {
  const auto date = find_written_date(line);
  return date ? date->day.iso() + "@" + std::string(line.substr(date->begin, date->end - date->begin)) : "";
}

}  // namespace

TEST_CASE("full dates are found in the ways that people write them") {
  CHECK(found("Published: Sunday, May 1, 2016 10:30 AM") == "2016-05-01@May 1, 2016");
  CHECK(found("1 May 2016") == "2016-05-01@1 May 2016");
  CHECK(found("01 MAY 2016") == "2016-05-01@01 MAY 2016");
  CHECK(found("on the 1st of May, 2016") == "2016-05-01@1st of May, 2016");
  CHECK(found("May 22nd 2016") == "2016-05-22@May 22nd 2016");
  CHECK(found("Sept. 3, 2016") == "2016-09-03@Sept. 3, 2016");
  CHECK(found("3 Sep 2016") == "2016-09-03@3 Sep 2016");
  CHECK(found("| 2016-05-01 10:20") == "2016-05-01@2016-05-01");
  CHECK(found("01.05.2016") == "2016-05-01@01.05.2016");
  CHECK(found("Updated: 29-04-2016 12:43 IST") == "2016-04-29@29-04-2016");
  CHECK(found("04-29-2016") == "2016-04-29@04-29-2016");
  CHECK(found("May 2, 2016 and May 3, 2016") == "2016-05-02@May 2, 2016");
}

TEST_CASE("partial, ambiguous and impossible dates are none") {
  for (const char* line : {"May 1",
                           "May 2016",
                           "2016",
                           "05/01/2016",
                           "05-01-2016",
                           "13-13-2016",
                           "1.13.2016",
                           "1.5-2016",
                           "1.5.2016.3",
                           "May 32, 2016",
                           "30 February 2016",
                           "2016-02-30",
                           "Mayor 1, 2016",
                           "1 Maybe 2016",
                           "120 May 2016",
                           "May 1, 16",
                           "2016-05-01-77",
                           "12016-05-01",
                           "May 1 to 3, 2016",
                           "May 1; it was 2016",
                           ""}) {
    INFO(line);
    CHECK(found(line).empty());
  }
}

TEST_CASE("months are known by name in any casing") {
  CHECK(month_number("May") == 5);
  CHECK(month_number("SEPT") == 9);
  CHECK(month_number("december") == 12);
  CHECK(month_number("Juni") == 0);
  CHECK(month_number("") == 0);
}
