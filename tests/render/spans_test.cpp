#include "render/spans.hpp"

#include <catch2/catch.hpp>

#include "sample_timelines.hpp"

using namespace demarche;
using namespace demarche::test;

namespace {

/// "event+extension first..last" of each span.
std::vector<std::string> spans(const Timeline& timeline) {
  std::vector<std::size_t> drawn;
  for (std::size_t i = 0; i < timeline.events.size(); ++i) drawn.push_back(i);
  std::vector<std::string> texts;
  for (const StateSpan& span : spans_of(timeline, ontology(), drawn)) {
    texts.push_back(timeline.events[span.event].id + "+" + std::to_string(span.extension) + " " +
                    (span.first ? span.first->iso() : "?") + ".." + (span.end ? span.end->plus(-1).iso() : "?"));
  }
  return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a truce that is known to last is a span; other events are none") {
  TimelineBuilder s;
  s.event("truce.declare", "a", on("2016-05-01")).lasts = lasting("2016-05-01", "2016-05-03");
  s.event("truce.declare", "no extent", on("2016-05-01"));
  s.event("truce.declare", "an empty extent", on("2016-05-01")).lasts = Extent{};
  s.event("talks.begin", "no truce", on("2016-05-01")).lasts = lasting("2016-05-01", "2016-05-03");
  s.event("truce.declare", "open", on("2016-05-02")).lasts = lasting("2016-05-02", "");
  CHECK(spans(s.timeline) == Texts{"e1+0 2016-05-01..2016-05-03", "e5+0 2016-05-02..?"});
}

TEST_CASE("extensions follow their truce, and each ends where the next begins") {
  TimelineBuilder s;
  s.event("truce.declare", "a", on("2016-05-01")).lasts = lasting("2016-05-01", "2016-05-09");
  s.event("truce.extend", "b", on("2016-05-03")).lasts = lasting("2016-05-04", "2016-05-06");
  s.event("truce.extend", "c", on("2016-05-06")).lasts = lasting("", "2016-05-09");
  s.link(2, 1, LinkType::extends);
  s.link(3, 2, LinkType::extends);
  CHECK(spans(s.timeline) ==
        Texts{"e1+0 2016-05-01..2016-05-03", "e2+1 2016-05-04..2016-05-06", "e3+2 2016-05-07..2016-05-09"});
}

TEST_CASE("extensions of which only the length is told divide the time that the truce held") {
  TimelineBuilder s;
  s.event("truce.declare", "for two days", on("2016-04-29")).lasts = lasting("2016-04-29", "2016-05-04");
  s.timeline.events[0].lasts->duration = "PT48H";
  s.event("truce.extend", "by 24 hours", on("2016-05-01")).lasts = Extent{{}, {}, false, "PT24H"};
  s.event("truce.extend", "by 24 hours", on("2016-05-03")).lasts = Extent{{}, {}, false, "PT24H"};
  s.event("truce.extend", "to another area", on("2016-05-03"));
  s.link(2, 1, LinkType::extends);
  s.link(3, 1, LinkType::extends);
  s.link(4, 1, LinkType::extends);
  CHECK(spans(s.timeline) ==
        Texts{"e1+0 2016-04-29..2016-05-01", "e2+1 2016-05-02..2016-05-02", "e3+2 2016-05-03..2016-05-04"});
}

TEST_CASE("an extension of a truce of unknown length begins when it is told") {
  TimelineBuilder s;
  s.event("truce.declare", "a", on("2016-04-29")).lasts = lasting("2016-04-29", "2016-05-02");
  s.event("truce.extend", "b", on("2016-05-01")).lasts = Extent{{}, {}, false, "PT24H"};
  s.link(2, 1, LinkType::extends);
  CHECK(spans(s.timeline) == Texts{"e1+0 2016-04-29..2016-04-30", "e2+1 2016-05-01..2016-05-02"});
}

TEST_CASE("a truce that lapsed before it was prolonged has a gap") {
  TimelineBuilder s;
  s.event("truce.declare", "a", on("2016-04-29")).lasts = lasting("2016-04-29", "2016-05-10");
  s.timeline.events[0].lasts->duration = "P1D";
  s.event("truce.extend", "b", on("2016-05-05")).lasts = Extent{{}, {}, false, "P5D"};
  s.link(2, 1, LinkType::extends);
  CHECK(spans(s.timeline) == Texts{"e1+0 2016-04-29..2016-04-30", "e2+1 2016-05-05..2016-05-10"});
}

TEST_CASE("a truce that held longer than its last extension was to last holds so long") {
  TimelineBuilder s;
  s.event("truce.declare", "a", on("2016-05-01")).lasts = lasting("2016-05-01", "2016-05-12");
  s.event("truce.extend", "b", on("2016-05-03")).lasts = lasting("2016-05-04", "2016-05-06");
  s.link(2, 1, LinkType::extends);
  CHECK(spans(s.timeline) == Texts{"e1+0 2016-05-01..2016-05-03", "e2+1 2016-05-04..2016-05-12"});
}

TEST_CASE("of a truce announced and begun the event that knows both ends has the span") {
  TimelineBuilder s;
  s.event("truce.declare", "a", on("2016-05-01")).lasts = lasting("2016-05-02", "");
  s.event("truce.begin", "b", on("2016-05-02")).lasts = lasting("2016-05-02", "2016-05-09");
  s.link(2, 1, LinkType::begins);
  CHECK(spans(s.timeline) == Texts{"e2+0 2016-05-02..2016-05-09"});
}

TEST_CASE("rings of links, links to nothing and backward extents do no harm") {
  TimelineBuilder s;
  s.event("truce.extend", "a", on("2016-05-01")).lasts = lasting("2016-05-01", "2016-05-02");
  s.event("truce.extend", "b", on("2016-05-01")).lasts = lasting("2016-05-03", "2016-05-01");
  s.link(1, 2, LinkType::extends);
  s.link(2, 1, LinkType::extends);
  s.link(2, 9, LinkType::extends);
  CHECK(spans(s.timeline).size() == 2);
}
