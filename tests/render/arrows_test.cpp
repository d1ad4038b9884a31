#include "render/arrows.hpp"

#include <catch2/catch.hpp>

#include "sample_timelines.hpp"

using namespace demarche;
using namespace demarche::test;

namespace {

/// Events e1, e2 ... with a marker of radius 5 at each of `places`.
struct Case {
  TimelineBuilder sample;
  Scene scene;
  Drawn drawn;

  explicit Case(const std::vector<Point>& places) {
    for (std::size_t i = 0; i < places.size(); ++i) {
      sample.event("meeting.meet", "x", on("2016-05-01"));
      Marker marker;
      marker.element.id = "event-e" + std::to_string(i + 1);
      marker.at = places[i];
      marker.radius = 5;
      scene.markers.push_back(marker);
      drawn.event.push_back(i);
      drawn.labelled.push_back(true);
    }
  }

  std::vector<Arrow> arrows(std::size_t most = 9) {
    Ids ids;
    return make_arrows(sample.timeline, scene, drawn, most, Words(), ids);
  }
};

}  // namespace

TEST_CASE("an arrow to a marker right below is straight") {
  Case c({{100, 50}, {100, 150}});
  c.sample.link(1, 2, LinkType::responds_to);
  const Arrow arrow = c.arrows().at(0);
  CHECK(arrow.curve.size() == 4);
  CHECK(arrow.curve.front().y == 55);
  CHECK(arrow.curve.back().y == 145);
  CHECK(arrow.element.tooltip == "responds to");
}

TEST_CASE("an arrow to another column runs along the boundary of a row") {
  Case c({{100, 50}, {300, 150}});
  c.sample.link(2, 1, LinkType::responds_to);
  const Arrow arrow = c.arrows().at(0);
  CHECK(arrow.curve.front().x == 300);
  CHECK(arrow.curve.front().y == 145);
  CHECK(arrow.curve.back().x == 100);
  CHECK(arrow.curve.back().y == 55);
  bool runs_along = false;
  for (std::size_t i = 0; i + 3 < arrow.curve.size(); i += 3) {
    runs_along |= arrow.curve[i].y == 141 && arrow.curve[i + 3].y == 141;
  }
  CHECK(runs_along);
}

TEST_CASE("the upright part takes the column where fewer markers stand") {
  Case c({{100, 50}, {300, 150}, {100, 90}});
  c.sample.link(2, 1, LinkType::responds_to);
  const Arrow arrow = c.arrows().at(0);
  CHECK(arrow.curve[3].x == 300);
  CHECK(arrow.curve[3].y < 80);
}

TEST_CASE("links to what is not drawn, to itself, or between unlabelled markers have no arrow") {
  Case c({{100, 50}, {300, 150}, {500, 150}});
  c.drawn.labelled = {false, false, true};
  c.sample.link(1, 1, LinkType::ends);
  c.sample.link(1, 7, LinkType::ends);
  c.sample.link(1, 2, LinkType::ends);
  c.sample.link(1, 3, LinkType::ends);
  const std::vector<Arrow> arrows = c.arrows();
  REQUIRE(arrows.size() == 1);
  CHECK(arrows[0].head == "event-e3");
  CHECK(c.arrows(0).empty());
}
