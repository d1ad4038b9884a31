#include <catch2/catch.hpp>

#include "extractors/rules/archive.hpp"
#include "extractors/rules/source.hpp"
#include "extractors/yaml.hpp"
#include "tests/support/rule_files.hpp"

using namespace demarche;

namespace {

const std::string kExamples = "  - id: list\n    examples: [a, b, c, d, e]\n    not: [a, b, c, d, e]\n";

RuleTables load(const std::string& yaml) { return load_rules({{"en/x.yaml", yaml}}).tables; }

}  // namespace

TEST_CASE("A list of names without five examples is refused with its place", "[names][rules]") {
  CHECK_THROWS_WITH(load("actors:\n  - {id: XXA, kind: state, name: Ruritania}\n"),
                    Catch::StartsWith("en/x.yaml:2:5: a file with 'actors' needs one entry"));
  CHECK_THROWS_WITH(load("places:\n  - id: list\n    examples: [a, b]\n    not: [a, b, c, d, e]\n"),
                    Catch::StartsWith("en/x.yaml:3:15: a list of names needs at least five entries under 'examples'"));
}

TEST_CASE("Entries of lists are checked with their place", "[names][rules]") {
  CHECK_THROWS_WITH(load("actors:\n" + kExamples + "  - {id: XXA, kind: kingdom, name: Ruritania}\n"),
                    Catch::StartsWith("en/x.yaml:5:21: must be state, organization"));
  CHECK_THROWS_WITH(load("actors:\n" + kExamples + "  - {id: XXA, kind: body, name: Diet, acts_for: XXB}\n"),
                    Catch::StartsWith("en/x.yaml:5:49: no actor has the id 'XXB'"));
  CHECK_THROWS_WITH(load("places:\n" + kExamples + "  - {id: orun, name: Orun, capital: yes}\n"),
                    Catch::StartsWith("en/x.yaml:5:37: unknown member 'capital'"));
}

TEST_CASE("A person acts for whom all offices share", "[names][rules]") {
  const std::string states = "  - {id: XXA, kind: state, name: Ruritania}\n  - {id: XXB, kind: state, name: Orun}\n";
  const std::string person = "  - {id: p, kind: person, name: Jan Holm, offices: [{title: envoy, acts_for: XXA}";
  const auto acts_for = [&](const std::string& more) {
    return load("actors:\n" + kExamples + states + person + more + "]}\n").names.actors.back().acts_for;
  };
  CHECK(acts_for("") == 0);
  CHECK(acts_for(", {title: king, acts_for: XXA}") == 0);
  CHECK(acts_for(", {title: king, acts_for: XXB}") == kNoName);
}

TEST_CASE("Tables of names come back from bytes as they were", "[names][rules]") {
  RuleTables tables = demarche::testing::rule_set().tables;
  ArchiveWriter writer;
  writer(tables);
  const std::string bytes = writer.take();
  RuleTables back;
  ArchiveReader{bytes}(back);
  REQUIRE(back.names.actors.size() == tables.names.actors.size());
  CHECK(back.names.actors.back().id == tables.names.actors.back().id);
  CHECK(back.names.places.back().seat_of == tables.names.places.back().seat_of);
  CHECK(back.names.titles.size() == tables.names.titles.size());
  CHECK(back.names.classes.party == tables.names.classes.party);
}

TEST_CASE("Ids of lists are unique, places lie in known places", "[names][rules]") {
  const NameTables& names = demarche::testing::rule_set().tables.names;
  std::vector<std::string> ids;
  for (const ListedPlace& place : names.places) ids.push_back(place.id);
  std::sort(ids.begin(), ids.end());
  CHECK(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
  for (const ListedPlace& place : names.places) {
    INFO(place.id);
    CHECK((place.code.empty() || place.code.size() == 3));
    for (const std::string& outer : place.within) CHECK(std::binary_search(ids.begin(), ids.end(), outer));
  }
  std::vector<std::string> actors;
  for (const ListedActor& actor : names.actors) actors.push_back(actor.id);
  std::sort(actors.begin(), actors.end());
  CHECK(std::adjacent_find(actors.begin(), actors.end()) == actors.end());
}
