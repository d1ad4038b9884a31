#include "core/link_events.hpp"

#include <catch2/catch.hpp>

#include "core/summarise.hpp"
#include "tests/core/mentions.hpp"

using namespace demarche;
using namespace demarche::testing;

namespace {

struct Linked {
  std::vector<Event> events;
  std::vector<Link> links;

  const Event& event(const std::string& id) const {
    for (const Event& event : events) {
      if (event.id == id) return event;
    }
    throw std::out_of_range(id);
  }
};

Linked linked(const std::vector<Extracted>& documents) {
  const Ontology ontology = small_ontology();
  const auto happenings = collect_happenings(documents);
  Linked out;
  for (const Happening& happening : happenings)
    out.events.push_back(summarise(happening, *ontology.find(happening.kind)));
  out.links = link_events(happenings, out.events, ontology);
  set_extents(out.links, ontology, out.events);
  return out;
}

/// "ea1 extends ea0 (link.role)", joined by "; ".
std::string told(const std::vector<Link>& links) {
  std::string out;
  for (const Link& link : links) {
    out += (out.empty() ? "" : "; ") + link.from + " " + std::string(name_of(link.type)) + " " + link.to + " (" +
           link.rule + ")";
  }
  return out;
}

/// "2031-05-01/2031-05-03 P2D open".
std::string told(const Event& event) {
  if (!event.lasts) return "none";
  const auto day = [](const std::optional<Day>& d) { return d ? d->iso() : "?"; };
  return day(event.lasts->from) + "/" + day(event.lasts->to) +
         (event.lasts->duration.empty() ? "" : " " + event.lasts->duration) + (event.lasts->open ? " open" : "");
}

Extent lasting(const char* duration) { return {{}, {}, false, duration}; }

}  // namespace

TEST_CASE("an event is linked to the happening that fills its role") {
  Teller a("a", "2031-05-01");
  a.tell("truce.declare", on("2031-04-01"));
  a.tell("truce.declare", on("2031-05-01"));
  a.tell("truce.extend", on("2031-05-01"), {party("NOR"), about("ma0")});
  const Linked out = linked({a});
  CHECK(told(out.links) == "ea2 extends ea0 (link.role)");
  REQUIRE(out.links[0].evidence.size() == 1);
  const Evidence& evidence = out.links[0].evidence[0];
  CHECK(evidence.document == "a");
  CHECK(evidence.sentence == TextRange{200, 250});
  CHECK(evidence.trigger == Quoted{{210, 215}, "words"});
  CHECK(evidence.rule == "rule.truce.extend");
}

TEST_CASE("without such a filler it is linked to the latest truce told before it in its document") {
  Teller a("a", "2031-05-01"), b("b", "2031-05-02");
  a.tell("truce.declare", on("2031-05-01"));
  b.tell("truce.declare", on("2031-04-01"));
  b.tell("talks.hold", on("2031-04-01"));
  b.tell("truce.violate", on("2031-05-02"));
  b.tell("truce.declare", on("2031-05-02"));
  CHECK(told(linked({a, b}).links) == "eb2 violates eb0 (link.latest)");
}

TEST_CASE("only happenings of the same family are taken without being named") {
  Teller a("a", "2031-05-01");
  a.tell("truce.declare", on("2031-05-01"));
  a.tell("talks.end", on("2031-05-01"));
  a.tell("truce.end", on("2031-05-01"));
  CHECK(told(linked({a}).links) == "ea2 ends ea0 (link.latest)");
}

TEST_CASE("what stands alone, comes too early or is no link's kind is not linked") {
  Teller a("a", "2031-05-01");
  a.tell("truce.extend", on("2031-05-01"));
  a.tell("truce.declare", on("2031-05-01"));
  a.tell("meeting.meet", on("2031-05-01"), {about("ma1")});
  CHECK(linked({a}).links.empty());
  Teller b("b", "2031-05-01");
  b.tell("truce.extend", on("2031-05-01"), {about("mb0")});
  b.tell("truce.extend", on("2031-05-01"), {about("unknown")});
  CHECK(linked({b}).links.empty());
}

TEST_CASE("two events have one link, however often their mentions say so") {
  Teller a("a", "2031-05-01");
  a.tell("truce.declare", on("2031-04-01"));
  a.tell("truce.violate", on("2031-05-01"), {about("ma0")});
  a.tell_again(1, {}, {about("ma0")});
  CHECK(told(linked({a}).links) == "ea1 violates ea0 (link.role)");
}

TEST_CASE("one event can be about two happenings") {
  Teller a("a", "2031-05-01");
  a.tell("truce.declare", on("2031-04-01"));
  a.tell("truce.declare", on("2031-04-09"));
  a.tell("truce.violate", on("2031-05-01"), {about("ma0"), about("ma1")});
  CHECK(told(linked({a}).links) == "ea2 violates ea0 (link.role); ea2 violates ea1 (link.role)");
}

TEST_CASE("a link joins events that documents tell together") {
  Teller a("a", "2031-05-01"), b("b", "2031-05-02");
  a.tell("truce.declare", on("2031-05-01"), {party("NOR")});
  b.tell("truce.declare", on("2031-05-01"), {party("NOR")});
  b.tell("truce.end", on("2031-05-02"), {about("mb0")});
  CHECK(told(linked({a, b}).links) == "eb1 ends ea0 (link.role)");
}

TEST_CASE("an extension that tells how long has the dimension time") {
  Teller a("a", "2031-05-01");
  a.tell("truce.declare", on("2031-05-01"));
  a.tell("truce.extend", on("2031-05-02"), {about("ma0")});
  a.tell("truce.extend", on("2031-05-04"), {about("ma0")}).lasts = lasting("P3D");
  const Linked out = linked({a});
  REQUIRE(out.links.size() == 2);
  CHECK(out.links[0].dimension.empty());
  CHECK(out.links[1].dimension == "time");
}

TEST_CASE("a truce lasts from its declaration, open until an end is told") {
  Teller a("a", "2031-05-01");
  a.tell("truce.declare", on("2031-05-01"));
  a.tell("truce.declare");
  a.tell("truce.declare", on("2031-05-02")).lasts = lasting("P2D");
  a.tell("truce.declare").lasts = lasting("P2D");
  a.tell("meeting.meet", on("2031-05-02"));
  const Linked out = linked({a});
  CHECK(told(out.event("ea0")) == "2031-05-01/? open");
  CHECK(told(out.event("ea1")) == "?/? open");
  CHECK(told(out.event("ea2")) == "2031-05-02/2031-05-04 P2D");
  CHECK(told(out.event("ea3")) == "?/? P2D open");
  CHECK(told(out.event("ea4")) == "none");
}

TEST_CASE("beginning, extension and end move a truce's days, the end told counts most") {
  Teller a("a", "2031-05-01");
  a.tell("truce.declare", on("2031-05-01")).lasts = lasting("P2D");
  a.tell("truce.begin", on("2031-05-03"), {about("ma0")});
  CHECK(told(linked({a}).event("ea0")) == "2031-05-03/2031-05-05 P2D");
  a.tell("truce.extend", on("2031-05-05"), {about("ma0")}).lasts = lasting("P7D");
  CHECK(told(linked({a}).event("ea0")) == "2031-05-03/2031-05-12 P2D");
  a.tell("truce.end", on("2031-05-09"), {about("ma0")});
  CHECK(told(linked({a}).event("ea0")) == "2031-05-03/2031-05-09 P2D");
  a.tell("truce.end", on("2031-05-10"), {about("ma0")});
  CHECK(told(linked({a}).event("ea0")) == "2031-05-03/2031-05-10 P2D");
}

TEST_CASE("what is possible, denied or undated moves nothing") {
  Teller a("a", "2031-05-01");
  a.tell("truce.declare", on("2031-05-01"));
  for (const Status status : {Status::possible, Status::denied})
    a.tell("truce.end", on("2031-05-09"), {about("ma0")}).happening_status = status;
  a.tell("truce.end", {}, {about("ma0")});
  a.tell("truce.violate", on("2031-05-03"), {about("ma0")});
  CHECK(told(linked({a}).event("ea0")) == "2031-05-01/? open");
  a.tell("truce.end", on("2031-05-20"), {about("ma0")}).happening_status = Status::planned;
  CHECK(told(linked({a}).event("ea0")) == "2031-05-01/2031-05-20");
}

TEST_CASE("a truce that is only possible or denied has no days") {
  Teller a("a", "2031-05-01");
  a.tell("truce.declare", on("2031-05-01")).happening_status = Status::possible;
  a.tell("truce.declare", on("2031-05-01")).happening_status = Status::denied;
  a.tell("truce.declare", on("2031-05-03")).happening_status = Status::planned;
  const Linked out = linked({a});
  CHECK(told(out.event("ea0")) == "none");
  CHECK(told(out.event("ea1")) == "none");
  CHECK(told(out.event("ea2")) == "2031-05-03/? open");
}

TEST_CASE("an end before the beginning is not believed") {
  Teller a("a", "2031-05-10");
  a.tell("truce.declare", on("2031-05-05"));
  a.tell("truce.end", on("2031-05-01"), {about("ma0")});
  CHECK(told(linked({a}).event("ea0")) == "2031-05-05/? open");
}
