#include "extractors/time/narrative.hpp"

#include <catch2/catch.hpp>

#include "tests/support/times_in.hpp"

using namespace demarche;
using namespace demarche::testing;

namespace {

const std::string kStory =
    "The siege began in June 1840. In October 1841 the pasha fell. A truce of March 1842 failed. In 1843 the powers "
    "met.\n";

}  // namespace

TEST_CASE("in a story a date without a year follows the one told before") {
  CHECK(told(kStory + "The treaty was signed in May.", "2016-05-04").ends_with("May = 1843-05"));
  CHECK(told("They wrote in 1830, 1831 and 1832. War came in December 1840. In January peace was made.", "2016-05-04")
            .ends_with("January = 1841-01"));
}

TEST_CASE("in a story the end of the year is that of the year told") {
  CHECK(
      told(kStory + "By the end of the year all had left.", "2016-05-04").ends_with("the end of the year = 1843 END"));
}

TEST_CASE("a year that is only mentioned does not break a run of days") {
  CHECK(told("Wars came in 1801, 1802 and 1803. On March 10, 1805 they met, as in 1799. On March 12 they signed.",
             "2016-05-04")
            .ends_with("March 12 = 1805-03-12"));
}

TEST_CASE("a report is no story: its dates are near the published day") {
  CHECK(told("The treaty of 1995 was renewed on Monday. Ministers will sign in June.", "2016-05-04")
            .ends_with("June = 2016-06"));
  CHECK(told("Last year they met. In 1990, 1991, 1993 and 1995 they did not, but yesterday, on Monday, on Friday and "
             "last week they did. Talks go on in June.",
             "2016-05-04")
            .ends_with("June = 2016-06"));
}

TEST_CASE("dates that count from the last one told") {
  CHECK(told("They met on May 1 and signed the following day.", "2016-05-04") ==
        "May 1 = 2016-05-01; the following day = 2016-05-02");
  CHECK(told("They met on May 1, having spoken the previous day, and signed two days later.", "2016-05-04") ==
        "May 1 = 2016-05-01; the previous day = 2016-04-30; two days later = 2016-05-03");
  CHECK(told("In April they met. The following day they left.", "2016-05-04") ==
        "April = 2016-04; The following day = XXXX-XX-XX");
}

TEST_CASE("no year of ours is given to the months of a story before our era") {
  CHECK(told("The fleet sailed in 490 BC. In August it was back.", "").ends_with("August = XXXX-08"));
}
