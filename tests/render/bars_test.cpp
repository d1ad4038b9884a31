#include "render/bars.hpp"

#include <catch2/catch.hpp>

#include "sample_timelines.hpp"

using namespace demarche;
using namespace demarche::test;

namespace {

BarRows bars_of(const Timeline& timeline) {
  std::vector<std::size_t> drawn;
  for (std::size_t i = 0; i < timeline.events.size(); ++i) drawn.push_back(i);
  const TimeScale scale({{date("2016-05-02"), date("2016-05-03"), false},
                         {date("2016-05-16"), date("2016-05-17"), false},
                         {date("2016-05-29"), date("2016-05-30"), false}},
                        0, 300);
  Ids ids;
  return make_bars(timeline, spans_of(timeline, ontology(), drawn), scale, Sources(timeline.documents), {},
                   table_widths, ids);
}

}  // namespace

// One day is ten points; 1 May stands at 0.
TEST_CASE("a bar runs from the first to the last day of its truce") {
  TimelineBuilder s;
  s.event("truce.declare", "a", on("2016-05-03"), {"Norland"}).lasts = lasting("2016-05-03", "2016-05-22");
  const Bar bar = bars_of(s.timeline).bars.at(0);
  CHECK(bar.box.left == Approx(20));
  CHECK(bar.box.right == Approx(220));
  CHECK(bar.fade_start == 0);
  CHECK(bar.fade_end == 0);
  CHECK(bar.text_inside);
  CHECK(bar.text->runs.front().text == "Truce, Norland");
  CHECK(bar.element.tooltip == "3–22 May 2016: 3 May 2016: a. Norland");
}

TEST_CASE("an end that is not known fades, an open one reaches the end of the axis") {
  TimelineBuilder s;
  s.event("truce.declare", "a", on("2016-05-03")).lasts = lasting("2016-05-03", "");
  s.event("truce.declare", "b", on("2016-05-15")).lasts = lasting("", "2016-05-22");
  s.event("truce.declare", "c", on("2016-05-20")).lasts = lasting("2016-05-20", "");
  s.timeline.events.back().lasts->open = true;
  const std::vector<Bar> bars = bars_of(s.timeline).bars;
  CHECK(bars[0].fade_end > 0);
  CHECK(bars[0].box.right < 100);
  CHECK(bars[1].fade_start > 0);
  CHECK(bars[1].box.right == Approx(220));
  CHECK(bars[2].box.right == Approx(300));
  CHECK(bars[2].fade_end > 0);
}

TEST_CASE("a truce known by a window of days fades in over that window") {
  TimelineBuilder s;
  s.event("truce.declare", "a", between("2016-05-03", "2016-05-07")).lasts = lasting("2016-05-03", "2016-05-22");
  const Bar bar = bars_of(s.timeline).bars.at(0);
  CHECK(bar.box.left == Approx(20));
  CHECK(bar.fade_start == Approx(50));
}

TEST_CASE("the words stand beside a bar that is too short, and extensions are numbered") {
  TimelineBuilder s;
  s.event("truce.declare", "a", on("2016-05-03")).lasts = lasting("2016-05-03", "2016-05-04");
  s.event("truce.extend", "b", on("2016-05-05")).lasts = lasting("2016-05-05", "2016-05-06");
  s.event("truce.extend", "c", on("2016-05-07")).lasts = lasting("2016-05-07", "2016-05-22");
  s.link(2, 1, LinkType::extends);
  s.link(3, 1, LinkType::extends);
  s.timeline.events[0].place = EventPlace{"", "Port Elling"};
  const std::vector<Bar> bars = bars_of(s.timeline).bars;
  CHECK(bars[0].text->runs.front().text == "Truce, Port Elling");
  CHECK_FALSE(bars[0].text_inside);
  CHECK(bars[0].text->at.x > bars[0].box.right);
  CHECK(bars[1].text->runs.front().text == "Extension 1");
  CHECK(bars[2].text->runs.front().text == "Extension 2");
  CHECK(bars[1].box.top > bars[0].box.bottom);
}
