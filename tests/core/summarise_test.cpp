#include "core/summarise.hpp"

#include <catch2/catch.hpp>

#include "tests/core/mentions.hpp"

using namespace demarche;
using namespace demarche::testing;

namespace {

/// The event of the mentions of one document, all of which tell one happening.
Event summary(const std::vector<Extracted>& documents) {
  const Ontology ontology = small_ontology();
  const auto happenings = collect_happenings(documents);
  REQUIRE(happenings.size() == 1);
  return summarise(happenings[0], *ontology.find(happenings[0].kind));
}

std::string names(const Event& event) {
  std::string out;
  for (const Participant& p : event.participants) out += (out.empty() ? "" : ", ") + p.name;
  return out;
}

}  // namespace

TEST_CASE("an event has the id of its first mention, and evidence for each") {
  Teller a("a", "2031-05-01");
  a.tell("meeting.meet", on("2031-05-01")).time =
      TimeExpression{{20, 26}, "Friday", TimexType::date, "2031-05-01", "", {}, TimeAnchor::published, "time.weekday"};
  a.tell_again(0);
  const Event event = summary({a});
  CHECK(event.id == "ea0");
  CHECK(event.kind == "meeting.meet");
  REQUIRE(event.evidence.size() == 2);
  const Evidence& first = event.evidence[0];
  CHECK(first.document == "a");
  CHECK(first.sentence == TextRange{0, 50});
  CHECK(first.trigger == Quoted{{10, 15}, "words"});
  CHECK(first.time == EvidenceTime{{20, 26}, "Friday", "2031-05-01", TimeAnchor::published});
  CHECK(first.quote == "A sentence of words.");
  CHECK(first.rule == "rule.meeting.meet");
  CHECK(event.evidence[1].trigger == Quoted{{110, 115}, "words"});
  CHECK_FALSE(event.evidence[1].time);
}

TEST_CASE("the codes are those of the kind and the status") {
  Teller a("a", "2031-05-01");
  a.tell("meeting.meet", on("2031-05-01")).happening_status = Status::possible;
  const Event event = summary({a});
  CHECK(event.status == Status::possible);
  CHECK(event.plover_event == "EVENT possible");
  CHECK(event.plover_mode == "mode");
  CHECK(event.plover_context == "context");
  CHECK(event.cameo == "02");
}

TEST_CASE("participants stand in the order of the mention that names most, then of the others, each once") {
  Teller a("a", "2031-05-01");
  Filler mediator = party("OMN"), unknown, witness = party("PER");
  mediator.role = "mediator", unknown.role = "party", unknown.name = "the rebels", witness.role = "witness";
  a.tell("meeting.meet", {}, {party("NOR"), unknown, place("Oslo"), about("mx"), witness});
  a.tell_again(0, {}, {unknown, party("NOR"), mediator});
  const Event event = summary({a});
  CHECK(names(event) == "the NOR, the rebels, the OMN");
  CHECK(event.participants[2].role == "mediator");
  CHECK(event.participants[1].actor.empty());
  a.tell_again(0, {}, {party("OMN"), party("PER"), unknown, Filler{"party", "", "", "", "", "", {}}});
  CHECK(names(summary({a})) == "the OMN, the PER, the rebels, the NOR");
}

TEST_CASE("the mention that names most parties gives their order and, of kinds told equally often, the kind") {
  Teller a("a", "2031-05-01");
  a.tell("sanction.lift", {}, {party("NOR")});
  a.tell_again(0, {}, {party("OMN"), party("NOR")}).kind = "meeting.meet";
  const Event event = summary({a});
  CHECK(event.kind == "meeting.meet");
  CHECK(names(event) == "the OMN, the NOR");
}

TEST_CASE("a state is left out where a person stands for it, before or behind") {
  Teller a("a", "2031-05-01");
  a.tell("meeting.meet", {}, {party("NOR"), party("ada", "the NOR"), party("PER")});
  CHECK(names(summary({a})) == "the ada, the PER");
}

TEST_CASE("the place is the one that most mentions name, of equals the first") {
  Teller a("a", "2031-05-01");
  a.tell("meeting.meet", {}, {place("Lima")});
  CHECK(summary({a}).place == EventPlace{"", "Lima"});
  a.tell_again(0, {}, {place("Oslo", "NOR/oslo")});
  CHECK(summary({a}).place == EventPlace{"", "Lima"});
  a.tell_again(0, {}, {place("Oslo", "NOR/oslo")});
  CHECK(summary({a}).place == EventPlace{"NOR/oslo", "Oslo"});
  Teller b("b", "2031-05-01");
  b.tell("meeting.meet");
  CHECK_FALSE(summary({b}).place);
}

TEST_CASE("the first duration, speaker and attribute told are kept; only what all allege is alleged") {
  Teller a("a", "2031-05-01");
  EventMention& first = a.tell("truce.violate");
  first.alleged = true;
  first.attributes["number"] = "3";
  EventMention& second = a.tell_again(0);
  second.alleged = true;
  second.said_by = "the army";
  second.lasts = Extent{{}, {}, false, "P2D"};
  second.attributes = {{"number", "4"}, {"area", "north"}};
  Event event = summary({a});
  CHECK(event.alleged);
  CHECK(event.said_by == "the army");
  CHECK(event.lasts == Extent{{}, {}, false, "P2D"});
  CHECK(event.attributes == std::map<std::string, std::string>{{"area", "north"}, {"number", "3"}});
  a.tell_again(0);
  CHECK_FALSE(summary({a}).alleged);
}

TEST_CASE("documents and known publishers are counted once") {
  std::vector<Extracted> documents;
  for (const auto& [id, publisher] :
       std::vector<std::pair<std::string, std::string>>{{"a", "Agency"}, {"b", "Agency"}, {"c", ""}, {"d", "Daily"}}) {
    Teller document(id, "2031-05-01", publisher);
    document.tell("meeting.meet", on("2031-05-01"), {party("NOR")});
    document.tell_again(0);
    documents.push_back(document);
  }
  const Event event = summary(documents);
  CHECK(event.documents == 4);
  CHECK(event.publishers == 2);
  CHECK(event.evidence.size() == 8);
}

TEST_CASE("salience grows with the kind, a headline, an early place, repetition, documents and a date") {
  Teller late("a", "2031-05-01");
  late.tell("meeting.meet").trigger = {900, 905};
  CHECK(summary({late}).salience == 0.25);  // 0.4 * 0.5 + 0.15 / 6 + 0.1 / 4
  Teller lead("a", "2031-05-01");
  lead.tell("meeting.meet");
  CHECK(summary({lead}).salience == 0.35);
  Teller dated("a", "2031-05-01");
  dated.tell("truce.begin", on("2031-05-01")).headline = true;
  CHECK(summary({dated}).salience == 0.8);  // 0.4 + 0.15 + 0.1 + 0.025 + 0.025 + 0.1
  std::vector<Extracted> many;
  for (const char* id : {"a", "b", "c", "d", "e", "f", "g"}) {
    Teller document(id, "2031-05-01");
    document.tell("truce.begin", on("2031-05-01"), {party("NOR")}).headline = true;
    many.push_back(document);
  }
  CHECK(summary(many).salience == 1.0);
}
