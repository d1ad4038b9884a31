#include "render/lanes.hpp"

#include <catch2/catch.hpp>

#include "sample_timelines.hpp"

using namespace demarche;
using namespace demarche::test;

namespace {

/// The lanes' names from the top, and the lane of each drawn event.
struct Lanes {
  std::vector<std::string> names;
  std::vector<std::string> of;
  LaneAssignment all;
};

Lanes lanes_of(const Timeline& timeline, const LayoutOptions& options = {}, bool has_bars = false) {
  Lanes lanes;
  const Selection selection = select_events(timeline, ontology(), options);
  lanes.all = assign_lanes(timeline, selection, has_bars, options);
  for (const LanePlan& lane : lanes.all.lanes) lanes.names.push_back(lane.name);
  for (const std::size_t lane : lanes.all.lane) lanes.of.push_back(lanes.names[lane]);
  return lanes;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a person's events lie in the lane of the state that the person acts for") {
  TimelineBuilder s;
  s.state("NRL", "Norland");
  s.person("holm", "Karin Holm", "NRL");
  s.event("meeting.meet", "by code", on("2016-05-01"), {"holm", "Sorland"});
  s.event("meeting.meet", "by name", on("2016-05-02"), {"Norland"});
  s.event("meeting.meet", "by acts_for", on("2016-05-03"), {"Ivo Brandt"}).participants[0].acts_for = "Sorland";
  const Lanes lanes = lanes_of(s.timeline);
  CHECK(lanes.names == Names{"Norland", "Sorland"});
  CHECK(lanes.of == Names{"Norland", "Norland", "Sorland"});
  CHECK(lanes.all.other_parties[0] == Names{"Sorland"});
}

TEST_CASE("a state that no list of actors names is known by what its people act for") {
  TimelineBuilder s;
  s.person("holm", "Karin Holm", "NRL");
  s.timeline.actors.push_back({"NRL:army", "Norland's army", ActorKind::body, "NRL", {}});
  s.event("force.withdraw", "a", on("2016-05-01"), {"NRL:army"});
  s.event("meeting.meet", "b", on("2016-05-02"), {"holm"}).participants[0].acts_for = "Norland";
  CHECK(lanes_of(s.timeline).names == Names{"Norland"});
}

TEST_CASE("an armed group keeps its own lane although it has a state's code") {
  TimelineBuilder s;
  s.state("NRL", "Norland");
  s.timeline.actors.push_back({"front", "Northern Front", ActorKind::armed_group, "NRL", {}});
  s.event("force.attack", "a", on("2016-05-01"), {"front"});
  CHECK(lanes_of(s.timeline).of == Names{"Northern Front"});
}

TEST_CASE("truces without a party lie with the truces, other events without one at the bottom") {
  TimelineBuilder s;
  s.event("meeting.meet", "a", on("2016-05-01"), {"Norland"});
  s.event("truce.begin", "b", on("2016-05-02"));
  s.event("meeting.meet", "c", on("2016-05-03"));
  const Lanes lanes = lanes_of(s.timeline);
  CHECK(lanes.names == Names{"Truces in force", "Norland", "No party named"});
  CHECK(lanes.of == Names{"Norland", "Truces in force", "No party named"});
}

TEST_CASE("bars have their lane even where no event lies in it") {
  TimelineBuilder s;
  s.event("truce.declare", "a", on("2016-05-01"), {"Norland"});
  CHECK(lanes_of(s.timeline, {}, true).names == Names{"Truces in force", "Norland"});
  CHECK(lanes_of(s.timeline, {}, false).names == Names{"Norland"});
}

TEST_CASE("the busiest parties have lanes, in that order, and the others share one") {
  TimelineBuilder s;
  for (const char* name : {"A", "B", "B", "C", "C", "C", "D", "E"})
    s.event("meeting.meet", "x", on("2016-05-01"), {name});
  LayoutOptions options;
  options.max_lanes = 2;
  CHECK(lanes_of(s.timeline, options).names == Names{"C", "B", "Others"});
  CHECK(lanes_of(s.timeline, options).of == Names{"Others", "B", "B", "C", "C", "C", "Others", "Others"});
  options.max_lanes = 4;  // one party more takes no more room than the lane "Others"
  CHECK(lanes_of(s.timeline, options).names == Names{"C", "B", "A", "D", "E"});
}
