#include "cli/kind_filter.hpp"

#include <catch2/catch.hpp>

#include "cli/errors.hpp"

using namespace demarche;

namespace {

Kind kind(std::string id, bool shown = true) {
  Kind out;
  out.family = id.substr(0, id.find('.'));
  out.id = std::move(id);
  out.shown = shown;
  return out;
}

Ontology ontology() { return Ontology({kind("truce.extend"), kind("talks.begin"), kind("statement.say", false)}); }

Event event(std::string id, std::string kind_id, std::string actor, std::string place) {
  Event out;
  out.id = std::move(id);
  out.kind = std::move(kind_id);
  out.participants.push_back({std::move(actor), "", "", "", {}});
  out.place = EventPlace{std::move(place), ""};
  return out;
}

Timeline timeline() {
  Timeline out;
  out.events = {event("t", "truce.extend", "SYR", "damascus"), event("k", "talks.begin", "RUS", "geneva"),
                event("s", "statement.say", "USA", ""), event("n", "new.kind", "RUS", "")};
  out.links = {{"k", "t", LinkType::begins, "", {}, "", {}}};
  out.actors = {{"SYR", "", {}, "", {}}, {"RUS", "", {}, "", {}}, {"USA", "", {}, "", {}}};
  out.places = {{"damascus", "", "", {"SY"}, {}}, {"SY", "", "", {}, {}}, {"geneva", "", "", {}, {}}};
  out.issues = {{Severity::note, "a", "", {"t", "s"}, {}, {}},
                {Severity::note, "b", "", {"s"}, {}, {}},
                {Severity::note, "c", "", {}, {}, {}}};
  return out;
}

std::string ids(const Timeline& timeline) {
  std::string out;
  for (const Event& event : timeline.events) out += event.id;
  return out;
}

}  // namespace

TEST_CASE("without --kinds the kinds that are shown stay, and those that no rule knows") {
  const Timeline left = filter_kinds(timeline(), {}, ontology());
  CHECK(ids(left) == "tkn");
  CHECK(left.links.size() == 1);
  CHECK(left.actors.size() == 2);
}

TEST_CASE("--kinds takes families and kinds, hidden ones too") {
  CHECK(ids(filter_kinds(timeline(), {"truce"}, ontology())) == "t");
  CHECK(ids(filter_kinds(timeline(), {"talks.begin", "statement"}, ontology())) == "ks");
  CHECK(ids(filter_kinds(timeline(), {"tru"}, ontology())).empty());
}

TEST_CASE("what only removed events need goes with them") {
  const Timeline left = filter_kinds(timeline(), {"truce"}, ontology());
  CHECK(left.links.empty());
  REQUIRE(left.actors.size() == 1);
  CHECK(left.actors[0].id == "SYR");
  REQUIRE(left.places.size() == 2);
  CHECK(left.places[1].id == "SY");
  REQUIRE(left.issues.size() == 2);
  CHECK(left.issues[0].events == std::vector<std::string>{"t"});
  CHECK(left.issues[1].code == "c");
}

TEST_CASE("a kind that there is not is a wrong call") {
  CHECK_NOTHROW(check_kinds({"truce", "talks.begin"}, ontology()));
  CHECK_THROWS_AS(check_kinds({"truc"}, ontology()), UsageError);
  CHECK_THROWS_WITH(check_kinds({"x"}, ontology()), Catch::Contains("families are: statement, talks, truce"));
}
