#include "render/selection.hpp"

#include <catch2/catch.hpp>

#include "sample_timelines.hpp"

using namespace demarche;
using namespace demarche::test;

TEST_CASE("by default happened and planned events with a date are drawn, in the order of their dates") {
  TimelineBuilder s;
  s.event("meeting.meet", "c", on("2016-05-03"));
  s.event("meeting.meet", "b", on("2016-05-02")).status = Status::planned;
  s.event("meeting.meet", "possible", on("2016-05-02")).status = Status::possible;
  s.event("meeting.meet", "denied", on("2016-05-02")).status = Status::denied;
  s.event("meeting.meet", "undated", std::nullopt);
  s.event("statement.demand", "not shown", on("2016-05-02"));
  s.event("no.such", "kinds that nobody knows are drawn", before("2016-05-02"));
  s.event("meeting.meet", "at some time", When{{Day::past(), Day::future()}, {}, {}, {}, {}, {}});
  const Selection selection = select_events(s.timeline, ontology(), {});
  CHECK(selection.drawn == std::vector<std::size_t>{6, 1, 0});
  CHECK(selection.undated == std::vector<std::size_t>{4, 7});
  CHECK(selection.by_status == std::array<std::size_t, 4>{0, 0, 1, 1});
  CHECK(selection.other_kinds == 1);
  CHECK(selection.total == 8);
}

TEST_CASE("kinds asked for are drawn, and no others") {
  TimelineBuilder s;
  s.event("meeting.meet", "a", on("2016-05-01"));
  s.event("meeting.visit", "b", on("2016-05-01"));
  s.event("statement.demand", "c", on("2016-05-01"));
  s.event("meetingx.meet", "d", on("2016-05-01"));
  LayoutOptions options;
  options.kinds = {"meeting.visit", "statement"};
  CHECK(select_events(s.timeline, ontology(), options).drawn == std::vector<std::size_t>{1, 2});
  options.kinds = {"meeting"};
  CHECK(select_events(s.timeline, ontology(), options).drawn == std::vector<std::size_t>{0, 1});
}

TEST_CASE("the most salient events are labelled; of equals those that come first") {
  TimelineBuilder s;
  for (const double salience : {0.2, 0.9, 0.5, 0.5}) s.event("meeting.meet", "x", on("2016-05-01")).salience = salience;
  LayoutOptions options;
  options.max_labels = 2;
  const Selection selection = select_events(s.timeline, ontology(), options);
  CHECK(selection.labelled == std::vector<bool>{false, true, true, false});
  CHECK(selection.labels == 2);
}
