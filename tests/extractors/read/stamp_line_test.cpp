#include "extractors/read/stamp_line.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

namespace {

const auto kMay1 = Day::from(2016, 5, 1);

}  // namespace

TEST_CASE("a line that says when the text was published bears the day") {
  for (const char* line :
       {"Published: May 1, 2016", "Published May 1, 2016 10:30 AM", "PUBLISHED ON 1 May 2016",
        "First published on Sunday, May 1, 2016", "Posted by Jane on May 1, 2016", "Posted: 2016-05-01",
        "Updated: 1 May 2016, 10:30 GMT", "Last updated at 10:30 on 1 May 2016", "Date: May 1, 2016",
        "Released: 1 May 2016", "By Jane Doe | May 1, 2016", "By Jane Doe, Geneva, 1 May 2016 10:30", "May 1, 2016",
        "Sunday, 1 May 2016 10:30 GMT", "1 May 2016 at 10:30", "May 1, 2016 | By Jane Doe", "May 1, 2016 5 p.m.",
        "May 1, 2016 / 10:59 PM"}) {
    INFO(line);
    CHECK(day_in_line("Truce holds\n\n" + std::string(line) + "\n\nThe truce held on Sunday.") == kMay1);
  }
}

TEST_CASE("sentences with a date bear no published day") {
  for (const char* line :
       {"Published reports of May 1, 2016 spoke of a truce.", "Released on May 1, 2016, the men went home.",
        "Date palms were planted on May 1, 2016.",
        "Updated maps from May 1, 2016 show the line of the truce in the north.", "May 1, 2016 was a Sunday.",
        "May 1, 2016: envoys meet in Geneva.", "By May 1, 2016, the truce had collapsed.",
        "May 1, 2016 12 people were freed", "Issued May 1, 2016"}) {
    INFO(line);
    CHECK_FALSE(day_in_line("Truce holds\n\n" + std::string(line) + "\n\nThe truce held on Sunday."));
  }
}

TEST_CASE("the surest line counts: published before updated, both before a bare date") {
  CHECK(day_in_line("T\nUpdated: May 2, 2016\nPublished: May 1, 2016\nBody.") == kMay1);
  CHECK(day_in_line("T\nApril 30, 2016\nPublished: May 1, 2016\nBody.") == kMay1);
  CHECK(day_in_line("T\nUpdated: May 2, 2016\nMay 1, 2016\nBody.") == kMay1);
}

TEST_CASE("the last lines count too where they say so") {
  std::string body = "Truce holds\n\n";
  for (int i = 0; i < 20; ++i) body += "The truce held on that day.\n\n";
  CHECK(day_in_line(body + "Published: May 1, 2016") == kMay1);
  CHECK_FALSE(day_in_line(body + "May 1, 2016"));
}

TEST_CASE("lines of a chronology are no published day") {
  CHECK_FALSE(day_in_line("Timeline\n\n1 May 2016\n\nTruce declared.\n\n3 May 2016\n\nTruce broken.\n"));
  CHECK_FALSE(day_in_line(""));
}
