#include "render/event_text.hpp"

#include <catch2/catch.hpp>

#include "sample_timelines.hpp"

using namespace demarche;
using namespace demarche::test;

namespace {

/// The runs without the mark and the space that they begin with.
std::string runs(const TextLine& line) {
  std::string text;
  for (const TextRun& run : line) {
    const bool has_gap = run.text.starts_with("\xE2\x80\x8E");
    text += (text.empty() ? "" : "|") + std::string(run.struck ? "~" : "") + (has_gap ? run.text.substr(6) : run.text);
  }
  return text;
}

}  // namespace

TEST_CASE("a label is date, title, parties that the title leaves out, and source numbers") {
  TimelineBuilder s;
  s.document("2016-05-01");
  s.document("2016-05-02");
  Event& event = s.event("meeting.meet", "Holm meets Brandt", on("2016-05-01"), {"Norland"}, 2);
  event.evidence.push_back(event.evidence.front());
  event.evidence.back().document = "d1";
  event.evidence.push_back(event.evidence.front());
  event.evidence.back().document = "no such document";
  const Sources sources(s.timeline.documents);
  CHECK(runs(label_line(event, {}, sources, false, Words())) == "1 May|Holm meets Brandt|[1, 2]");
  CHECK(runs(label_line(event, {"Sorland", "Brandt", "Aland", "Bland", "Cland"}, sources, true, Words())) ==
        "1 May 2016|Holm meets Brandt|· Sorland, Aland +2|[1, 2]");
}

TEST_CASE("what is denied is struck, what is alleged says by whom, an event without a title shows its kind") {
  TimelineBuilder s;
  Event& event = s.event("truce.violate", "", on("2016-05-01"));
  event.status = Status::denied;
  event.alleged = true;
  event.said_by = "Sorland";
  CHECK(runs(label_line(event, {}, Sources({}), false, Words())) == "1 May|~truce.violate|· per Sorland");
  CHECK(tooltip_of(event, Sources({}), Words()) == "1 May 2016: truce.violate (denied) (per Sorland)");
}

TEST_CASE("the tooltip holds the uncut title, the clock, who took part and the sources") {
  TimelineBuilder s;
  s.document("2016-05-01", "news/a.txt");
  s.document("2016-05-01", "https://example.org/a");
  Event& event = s.event("meeting.meet", std::string(300, 'x'), on("2016-05-01"), {"Norland", "Sorland"}, 2);
  event.when->clock = Clock{16, 5, "GMT"};
  const Sources sources(s.timeline.documents);
  CHECK(tooltip_of(event, sources, Words()) ==
        "1 May 2016, 16:05 GMT: " + std::string(300, 'x') + ". Norland, Sorland. [2]");
  CHECK(sources.link(event) == "https://example.org/a");
  event.evidence.front().document = "d1";
  CHECK(sources.link(event).empty());
}
