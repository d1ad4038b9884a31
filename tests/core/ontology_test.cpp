#include "core/ontology.hpp"

#include <catch2/catch.hpp>

#include "tests/core/mentions.hpp"

using namespace demarche;

TEST_CASE("kinds are found by their whole id") {
  const Ontology ontology = testing::small_ontology();
  REQUIRE(ontology.find("truce.extend"));
  CHECK(ontology.find("truce.extend")->link == LinkType::extends);
  CHECK(ontology.find("truce.extend")->life_cycle == LifeCycle::extend);
  for (const char* id : {"", "truce", "truce.", "truce.extended", "Truce.extend"}) CHECK(ontology.find(id) == nullptr);
  CHECK(Ontology().find("truce.extend") == nullptr);
}

TEST_CASE("kinds keep the order of the file") {
  Kind second, first;
  second.id = "b.two", first.id = "a.one";
  const Ontology ontology({second, first});
  REQUIRE(ontology.kinds().size() == 2);
  CHECK(ontology.kinds()[0].id == "b.two");
  CHECK(ontology.kinds()[1].id == "a.one");
}

TEST_CASE("a copy of an ontology finds its own kinds") {
  Ontology copy;
  {
    const Ontology original = testing::small_ontology();
    copy = original;
  }
  REQUIRE(copy.find("meeting.meet"));
  CHECK(copy.find("meeting.meet")->label == "meeting.meet");
}
