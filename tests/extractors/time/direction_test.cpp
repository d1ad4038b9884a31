#include "extractors/time/direction.hpp"

#include <catch2/catch.hpp>

#include "tests/support/times_in.hpp"

using namespace demarche;
using namespace demarche::testing;

namespace {

/// The days of a sentence as published on Wednesday 4 May 2016.
std::string days(std::string_view text) { return days_in(text, "2016-05-04"); }

}  // namespace

TEST_CASE("a bare weekday is the most recent one, the published day included") {
  CHECK(days("The envoys met on Monday.") == "2016-05-02");
  CHECK(days("The envoys met on Wednesday.") == "2016-05-04");
  CHECK(days("The envoys met on Thursday.") == "2016-04-28");
}

TEST_CASE("a deadline before a weekday points forward") {
  CHECK(days("The truce holds until Monday.") == "2016-05-09");
  CHECK(days("Troops must leave by Friday.") == "2016-05-06");
  CHECK(days("They were given until late on Sunday.") == "2016-05-08");
}

TEST_CASE("words of plan and future in the clause point forward") {
  CHECK(days("Ministers are due to meet in Vienna on Monday.") == "2016-05-09");
  CHECK(days("Talks will resume on Friday.") == "2016-05-06");
  CHECK(days("The prisoners will be released on Friday.") == "2016-05-06");
  CHECK(days("On Friday, the council will vote.") == "2016-05-06");
  CHECK(days("On Friday the council will vote.") == "2016-05-06");
  CHECK(days("The truce expires on Sunday.") == "2016-05-08");
}

TEST_CASE("reported speech and possessives point back") {
  CHECK(days("The envoy said Monday that talks will resume.") == "2016-05-02");
  CHECK(days("Rebels would look for ways around Monday's ruling.") == "2016-05-02");
  CHECK(days("The deal, reached on Monday, will hold.") == "2016-05-02");
}

TEST_CASE("where the clause is silent or contradicts itself the other day is kept") {
  CHECK(days("A meeting scheduled for Thursday was called off.") == "2016-05-05|2016-04-28");
  CHECK(days("A meeting is scheduled for Thursday.") == "2016-05-05");
  CHECK(days("Talks on Thursday.") == "2016-04-28|2016-05-05");
  CHECK(days("Talks on Wednesday.") == "2016-05-04");
}

TEST_CASE("a near month or day needs no clause, a far one follows it") {
  CHECK(days("The deal was announced for May 20.") == "2016-05-20");
  CHECK(days("The deal was signed in December.") == "2015-12");
  CHECK(days("The deal will be signed in December.") == "2016-12");
  CHECK(days("The deal, December.") == "2015-12|2016-12-01");  // both real, the nearer first
}
