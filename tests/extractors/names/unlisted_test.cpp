// Names that no list knows: extractors/names/unlisted.hpp, seen through find_names.
#include "extractors/names/unlisted.hpp"

#include <catch2/catch.hpp>

#include "tests/extractors/names/named.hpp"

using namespace demarche;
using namespace demarche::testing;

TEST_CASE("Unknown names behind a place's preposition are places", "[names]") {
  const Named named(
      "Shells fell in Orun. The town of Belek and Zagra province were quiet. They crossed the Tarn River.");
  CHECK(named.entity("Orun")->place_id == "name:orun");
  CHECK(named.entity("Orun")->actor_id.empty());
  CHECK(named.entity("Belek")->place_id == "name:belek");
  CHECK(named.entity("Zagra province")->place_id == "name:zagra-province");
  CHECK(named.entity("Tarn River")->actor_id.empty());
  const Named person("Hani Khoury spoke. Trust in Khoury grew.");
  CHECK(person.entity("Khoury")->kind == ActorKind::person);
}

TEST_CASE("Organizations keep their connecting words, and acronyms in brackets mean them", "[names]") {
  const Named named("The Orun Council for Trade and Peace (OCTP) met. The OCTP agreed.");
  CHECK(named.entity("Orun Council for Trade and Peace")->kind == ActorKind::organization);
  CHECK(named.entity("OCTP", 0) == named.entity("Orun Council for Trade and Peace"));
  CHECK(named.entity("OCTP", 1) == named.entity("Orun Council for Trade and Peace"));
}

TEST_CASE("Codes, operations and the titles of works are no names", "[names]") {
  CHECK(Named("A Su-34 landed on Route 66 near sector C.").names().mentions.empty());
  CHECK(Named("They began Operation Desert Wind.").names().mentions.empty());
  CHECK(Named("The Nuclear Safety Summit opened.").names().mentions.empty());
  CHECK(Named("He won the Orun Peace Prize.").names().mentions.empty());
}

TEST_CASE("Surnames that are other words count behind a given name", "[names]") {
  CHECK(Named("They asked Theresa May to come.").entity("Theresa May"));
  CHECK(Named("They asked Jan Nowak in May.").entity("Jan Nowak"));
  CHECK_FALSE(Named("They asked Theresa May 5.").mention("Theresa May"));
}

TEST_CASE("Newspapers that no list knows are reporters", "[names]") {
  const Named named("He told the Orun Herald so.");
  REQUIRE(named.entity("Orun Herald"));
  CHECK(named.entity("Orun Herald")->reporter);
}
