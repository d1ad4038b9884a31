#include "extractors/names/demonym.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/extractors/names/named.hpp"

using namespace demarche;
using namespace demarche::testing;

TEST_CASE("A demonym's ending tells the names it may come from", "[names]") {
  const auto has = [](const char* word, const char* home) {
    const auto homes = homes_of(word);
    return std::find(homes.begin(), homes.end(), home) != homes.end();
  };
  CHECK(has("orunian", "orunia"));
  CHECK(has("orunians", "orunia"));
  CHECK(has("tashmari", "tashmar"));
  CHECK(has("tesken", "teske"));
  CHECK(has("velmese", "velm"));
  CHECK_FALSE(has("orunia", "orunia"));
  CHECK(homes_of("truce").empty());
  CHECK(homes_of("ian").empty());
  CHECK(homes_of("").empty());
}

TEST_CASE("Demonyms tell that a name no list knows is a state", "[names]") {
  const Named named(
      "Orunia and Tashmar agreed. Orunian troops left. Foreign Minister Ada Holm of Orunia met the Tashmari team.");
  CHECK(named.entity("Orunia")->kind == ActorKind::state);
  CHECK(named.entity("Orunian troops")->acts_for == "Orunia");
  CHECK(named.entity("Ada Holm")->acts_for == "Orunia");
  CHECK(named.entity("Tashmar")->place_id == "name:tashmar");
}

TEST_CASE("A name with the ending of a demonym, and no home in the document, is a name", "[names]") {
  const Named named("Damir Hasani met the delegation in Vesna. Hasani left.");
  CHECK(named.entity("Hasani") == named.entity("Damir Hasani"));
  CHECK(named.entity("Damir Hasani")->kind == ActorKind::person);
}
