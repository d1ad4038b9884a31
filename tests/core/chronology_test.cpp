#include "core/chronology.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <set>

#include "tests/core/mentions.hpp"

using namespace demarche;
using namespace demarche::testing;

namespace {

Timeline chronology(std::vector<Extracted> documents) {
  return build_chronology(std::move(documents), small_ontology(), {"1.0", {}, "rules", "", "inputs", {}});
}

std::string ids(const Timeline& timeline) {
  std::string out;
  for (const Event& event : timeline.events) out += (out.empty() ? "" : " ") + event.id;
  return out;
}

/// Documents made by chance that tell a few happenings again and again, each with ids of its own.
std::vector<Extracted> corpus(std::uint32_t seed) {
  std::mt19937 random(seed);
  const auto below = [&](std::uint32_t limit) { return random() % limit; };
  static const char* const kDays[] = {"2031-05-01", "2031-05-02", "2031-05-04", "2031-05-08"};
  static const char* const kKinds[] = {"truce.declare", "truce.extend", "truce.violate", "truce.end", "meeting.meet"};
  static const char* const kParties[] = {"NOR", "PER", "OMN"};
  std::vector<Extracted> out;
  for (std::uint32_t d = 0; d < 6; ++d) {
    Teller document("d" + std::to_string(d), below(5) == 0 ? "" : kDays[below(4)], below(2) == 0 ? "Agency" : "");
    for (std::uint32_t i = 0; i < 5; ++i) {
      std::vector<Filler> fillers{party(kParties[below(3)])};
      if (below(3) == 0) fillers.push_back(place("Oslo", "NOR/oslo"));
      if (i > 0 && below(2) == 0) fillers.push_back(about("md" + std::to_string(d) + std::to_string(below(i))));
      const std::optional<When> when = below(4) == 0 ? std::nullopt : std::optional(on(kDays[below(4)]));
      if (i > 0 && below(4) == 0) {
        document.tell_again(below(i), when, fillers);
      } else {
        document.tell(kKinds[below(5)], when, fillers).happening_status = static_cast<Status>(below(4));
      }
    }
    for (const char* id : kParties)
      document.document().actors.push_back({id, "the " + std::string(id), ActorKind::state, id, {}});
    document.document().places.push_back({"NOR/oslo", "Oslo", "NOR", {"NOR"}, {}});
    document.document().issues.push_back({Severity::note, "test", "d" + std::to_string(d), {}, {}, {}});
    out.push_back(document);
  }
  return out;
}

}  // namespace

TEST_CASE("no documents make an empty timeline that keeps its run") {
  const Timeline timeline = chronology({});
  CHECK(timeline.run.version == "1.0");
  CHECK(timeline.run.inputs == "inputs");
  CHECK(timeline.events.empty());
  CHECK(timeline.documents.empty());
}

TEST_CASE("documents stand by published day, then id, unknown days last") {
  const Timeline timeline =
      chronology({Teller("c", ""), Teller("b", "2031-05-02"), Teller("d", "2031-05-01"), Teller("a", "2031-05-02")});
  std::string order;
  for (const Document& document : timeline.documents) order += document.id;
  CHECK(order == "dabc");
}

TEST_CASE("events stand by first day, last day, document and offset, undated ones last") {
  Teller a("a", "2031-05-09"), b("b", "2031-05-08");
  a.tell("meeting.meet");
  a.tell("meeting.meet", on("2031-05-04"));
  a.tell("meeting.meet", days("2031-05-01", "2031-05-09"));
  a.tell("meeting.meet", on("2031-05-01"));
  a.tell("truce.end", on("2031-05-01"));
  b.tell("truce.end", on("2031-05-04"));
  CHECK(ids(chronology({a, b})) == "ea3 ea4 ea2 eb0 ea1 ea0");
}

TEST_CASE("events have titles, links and extents") {
  Teller a("a", "2031-05-09");
  a.tell("truce.declare", on("2031-05-01"));
  a.tell("truce.end", on("2031-05-04"), {about("ma0")});
  const Timeline timeline = chronology({a});
  REQUIRE(timeline.events.size() == 2);
  CHECK(timeline.events[0].title == "happened truce.declare");
  REQUIRE(timeline.links.size() == 1);
  CHECK(timeline.links[0].to == "ea0");
  CHECK(timeline.events[0].lasts->to == Day::parse("2031-05-04"));
}

TEST_CASE("only actors and places that events name are kept, once, sorted by id") {
  Teller a("a", "2031-05-01"), b("b", "2031-05-02");
  a.tell("meeting.meet", on("2031-05-01"), {party("PER"), place("Oslo", "NOR/oslo")});
  b.tell("truce.end", on("2031-05-02"), {party("NOR")});
  for (Teller* teller : {&a, &b}) {
    teller->document().actors = {{"NOR", "Norway", ActorKind::state, "NOR", {}},
                                 {"OMN", "Oman", ActorKind::state, "OMN", {}},
                                 {"PER", "Peru", ActorKind::state, "PER", {}}};
    teller->document().places = {{"NOR/oslo", "Oslo", "NOR", {"NOR"}, {}}, {"PER/lima", "Lima", "PER", {"PER"}, {}}};
  }
  const Timeline timeline = chronology({a, b});
  REQUIRE(timeline.actors.size() == 2);
  CHECK(timeline.actors[0].id == "NOR");
  CHECK(timeline.actors[1].id == "PER");
  REQUIRE(timeline.places.size() == 1);
  CHECK(timeline.places[0].id == "NOR/oslo");
}

TEST_CASE("the documents' issues stand in the documents' order") {
  Teller a("a", "2031-05-02"), b("b", "2031-05-01");
  a.document().issues = {{Severity::note, "x", "of a", {}, {}, {}}};
  b.document().issues = {{Severity::note, "x", "of b", {}, {}, {}}};
  const Timeline timeline = chronology({a, b});
  REQUIRE(timeline.issues.size() == 2);
  CHECK(timeline.issues[0].message == "of b");
}

TEST_CASE("the order in which documents are given changes nothing") {
  std::mt19937 random(4);
  for (std::uint32_t seed = 0; seed < 100; ++seed) {
    std::vector<Extracted> documents = corpus(seed);
    const Timeline timeline = chronology(documents);
    for (int round = 0; round < 3; ++round) {
      std::shuffle(documents.begin(), documents.end(), random);
      REQUIRE(chronology(documents) == timeline);
    }
  }
}

TEST_CASE("laws hold for what documents tell at random") {
  for (std::uint32_t seed = 0; seed < 300; ++seed) {
    const std::vector<Extracted> documents = corpus(seed);
    const Timeline timeline = chronology(documents);
    std::size_t mentions = 0, evidence = 0;
    for (const Extracted& document : documents) mentions += document.mentions.size();
    std::set<std::string> ids;
    for (const Event& event : timeline.events) {
      REQUIRE(ids.insert(event.id).second);
      REQUIRE_FALSE(event.evidence.empty());
      evidence += event.evidence.size();
      REQUIRE(event.documents >= 1);
      REQUIRE(event.publishers <= event.documents);
      REQUIRE((event.salience >= 0 && event.salience <= 1));
      if (event.lasts && event.lasts->from && event.lasts->to) REQUIRE(*event.lasts->from <= *event.lasts->to);
    }
    REQUIRE(evidence == mentions);
    for (const Link& link : timeline.links) {
      REQUIRE(ids.contains(link.from));
      REQUIRE(ids.contains(link.to));
      REQUIRE(link.from != link.to);
      REQUIRE(link.evidence.size() == 1);
    }
    REQUIRE(timeline.issues.size() == documents.size());
  }
}

TEST_CASE("an event keeps its id when later documents are added") {
  for (std::uint32_t seed = 0; seed < 50; ++seed) {
    std::vector<Extracted> documents = corpus(seed);
    std::set<std::string> before;
    Teller late("late", "2031-06-01");
    late.tell("meeting.meet", on("2031-05-01"), {party("NOR")});
    late.tell("truce.end", on("2031-05-04"), {party("PER")});
    std::erase_if(documents, [](const Extracted& e) { return !e.document.published; });
    for (const Event& event : chronology(documents).events) before.insert(event.id);
    documents.push_back(late);
    std::set<std::string> after;
    for (const Event& event : chronology(documents).events) after.insert(event.id);
    REQUIRE(std::includes(after.begin(), after.end(), before.begin(), before.end()));
  }
}

TEST_CASE("a mention of a kind that nobody registered is left out and said") {
  Teller a("a", "2031-05-01");
  a.tell("meeting.meet", on("2031-05-01"), {party("NOR")});
  a.tell("dance.waltz", on("2031-05-01"), {party("NOR")});
  const Timeline timeline = chronology({a});
  CHECK(ids(timeline) == "ea0");
  REQUIRE(timeline.issues.size() == 1);
  CHECK(timeline.issues[0].code == "kind.unknown");
}
