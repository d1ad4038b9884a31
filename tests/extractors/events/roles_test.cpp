#include "extractors/events/roles.hpp"

#include <catch2/catch.hpp>

#include "tests/extractors/events/told.hpp"

using namespace demarche::testing;

TEST_CASE("subject and object of a verb take part, its place is where it happened") {
  CHECK(roles_in("Norway met Peru in Nairobi.") == "meeting.meet Norway, Peru @ Nairobi");
  CHECK(roles_in("Norway and Peru signed a treaty in Nairobi.") == "agreement.reach Norway, Peru @ Nairobi");
}

TEST_CASE("persons stand for their states") {
  CHECK(roles_in("Norwegian Foreign Minister Ada Lind met Peruvian President Jon Vos in Nairobi.") ==
        "meeting.meet Ada Lind, Jon Vos @ Nairobi");
  const auto extracted = events_in("Norwegian Foreign Minister Ada Lind met Peruvian President Jon Vos in Nairobi.");
  REQUIRE(extracted.mentions.size() == 1);
  for (const demarche::Filler& filler : extracted.mentions[0].fillers) {
    if (filler.name == "Ada Lind") CHECK(filler.acts_for == "Norway");
    if (filler.name == "Jon Vos") CHECK(filler.acts_for == "Peru");
  }
}

TEST_CASE("a noun has the parties that its phrase and its prepositions name") {
  CHECK(roles_in("A meeting between Norway and Peru was short.") == "meeting.meet Norway, Peru");
  CHECK(roles_in("Norwegian-Peruvian talks opened in Nairobi on Monday.") == "talks.begin Norway, Peru @ Nairobi");
}

TEST_CASE("a noun has the subject of the verb that makes it") {
  CHECK(roles_in("Norway and Peru held talks in Nairobi.") == "meeting.meet Norway, Peru @ Nairobi");
  CHECK(roles_in("Norway and Peru reached a deal in Nairobi.") == "agreement.reach Norway, Peru @ Nairobi");
}

TEST_CASE("an infinitive has the subject of the verb that governs it") {
  CHECK(roles_in("Norway and Peru agreed to sign a treaty.") == "agreement.reach Norway, Peru");
}

TEST_CASE("who only tells of an event takes no part") {
  CHECK(roles_in("Norway met Peru in Nairobi, Reuters reported.") == "meeting.meet Norway, Peru @ Nairobi");
}

TEST_CASE("the parties of one clause take no part in the next") {
  CHECK(roles_in("Norway met Peru; Kenya and Oman signed a treaty.") ==
        "meeting.meet Norway, Peru; agreement.reach Kenya, Oman");
}

TEST_CASE("a second verb has the subject of the first") {
  CHECK(roles_in("President Jon Vos of Peru met Ada Lind and was to visit Nairobi on Monday.")
            .find("meeting.visit Jon Vos @ Nairobi") != std::string::npos);
}

TEST_CASE("pronouns mean who was named before") {
  CHECK(roles_in("President Jon Vos left Lima. He met Ada Lind in Nairobi.")
            .find("meeting.meet Ada Lind, Jon Vos @ Nairobi") != std::string::npos);
  CHECK(roles_in("Norway spoke of peace. They met in Nairobi.").find("Norway @ Nairobi") == std::string::npos);
}

TEST_CASE("a people is a party and never a place; a town before talks is their place") {
  CHECK(roles_in("Norway held talks with the Peruvians.") == "meeting.meet Norway, Peruvians");
  CHECK(roles_in("Norway and Peru held the Nairobi talks.") == "talks.hold Norway, Peru @ Nairobi");
}

TEST_CASE("the place behind a noun's own verb is its place") {
  CHECK(roles_in("The talks between Norway and Peru were held in Nairobi.") == "talks.hold Norway, Peru @ Nairobi");
  CHECK(roles_in("The rebels declared a truce that does not include Nairobi.") == "truce.declare rebels");
}

TEST_CASE("a setting at the sentence's begin is not a list of places") {
  CHECK(roles_in("In Nairobi, Norway and Peru signed a treaty.") == "agreement.reach Norway, Peru @ Nairobi");
}
