// Laws that every scene obeys, whatever it shows. check_scene() fails the running test where one is broken.
#pragma once

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "render/scene.hpp"

namespace demarche::test {

/// Every element that has an id, with the room that it takes.
struct Placed {
  std::string id;
  Box box;
};

inline std::vector<Placed> labels_of(const Scene& scene) {
  std::vector<Placed> placed;
  for (const Label& label : scene.labels) placed.push_back({label.element.id, label.box});
  for (const Bar& bar : scene.bars) {
    if (!bar.text || bar.text_inside) continue;
    placed.push_back(
        {bar.element.id + " text", {bar.text->at.x, bar.box.top, bar.text->at.x + bar.text->width, bar.box.bottom}});
  }
  return placed;
}

inline std::vector<Placed> marks_of(const Scene& scene) {
  std::vector<Placed> placed;
  for (const Marker& marker : scene.markers) placed.push_back({marker.element.id, marker.box()});
  for (const Bar& bar : scene.bars) placed.push_back({bar.element.id, bar.box});
  return placed;
}

/// The first pair that overlaps, or "".
inline std::string overlap(const std::vector<Placed>& a, const std::vector<Placed>& b, bool same_list) {
  for (std::size_t i = 0; i < a.size(); ++i) {
    for (std::size_t j = same_list ? i + 1 : 0; j < b.size(); ++j) {
      if (a[i].box.overlaps(b[j].box)) return a[i].id + " and " + b[j].id;
    }
  }
  return "";
}

inline bool is_on_edge(Point p, const Box& box) {
  const double kNear = 0.01;
  const bool inside =
      p.x > box.left - kNear && p.x < box.right + kNear && p.y > box.top - kNear && p.y < box.bottom + kNear;
  const double nearest = std::min(
      {std::abs(p.x - box.left), std::abs(p.x - box.right), std::abs(p.y - box.top), std::abs(p.y - box.bottom)});
  return inside && nearest < kNear;
}

/// The first text or element that leaves the page, or "".
inline std::string clipped(const Scene& scene) {
  const Box page{0, 0, scene.width, scene.height};
  const auto room = [](const Text& text) {
    return Box{text.at.x, text.at.y - 5, text.at.x + text.width, text.at.y + 5};
  };
  std::vector<Placed> all = labels_of(scene);
  for (const Placed& mark : marks_of(scene)) all.push_back(mark);
  for (const Lane& lane : scene.lanes) {
    all.push_back({lane.id, lane.box});
    for (const Text& text : lane.names) all.push_back({lane.id + " name", room(text)});
  }
  for (const Text& text : scene.axis.texts) all.push_back({"axis text", room(text)});
  for (const Text& text : scene.subtitle) all.push_back({"subtitle", room(text)});
  for (const Text& text : scene.footer) all.push_back({"footer", room(text)});
  for (const LegendEntry& entry : scene.legend) all.push_back({"legend", room(entry.text)});
  all.push_back({"title", room(scene.title)});
  for (const Placed& placed : all) {
    if (!page.holds(placed.box)) return placed.id;
  }
  return "";
}

/// The first id that is used twice, or "".
inline std::string repeated_id(const Scene& scene) {
  std::set<std::string> seen;
  std::vector<std::string> ids;
  for (const Lane& lane : scene.lanes) ids.push_back(lane.id);
  for (const Bar& bar : scene.bars) ids.push_back(bar.element.id);
  for (const Marker& marker : scene.markers) ids.push_back(marker.element.id);
  for (const Label& label : scene.labels) ids.push_back(label.element.id);
  for (const Arrow& arrow : scene.arrows) ids.push_back(arrow.element.id);
  for (const std::string& id : ids) {
    if (!seen.insert(id).second) return id;
  }
  return "";
}

inline void check_arrows(const Scene& scene) {
  std::map<std::string, Box> boxes;
  for (const Placed& mark : marks_of(scene)) boxes.emplace(mark.id, mark.box);
  for (const Arrow& arrow : scene.arrows) {
    INFO(arrow.element.id);
    REQUIRE(boxes.contains(arrow.tail));
    REQUIRE(boxes.contains(arrow.head));
    REQUIRE(arrow.curve.size() >= 4);
    CHECK(arrow.curve.size() % 3 == 1);
    CHECK(is_on_edge(arrow.curve.front(), boxes.at(arrow.tail)));
    CHECK(is_on_edge(arrow.curve.back(), boxes.at(arrow.head)));
  }
}

/// Every marker lies in a lane, beside the names and within the axis.
inline void check_lanes(const Scene& scene) {
  if (scene.lanes.empty()) return;
  for (std::size_t i = 1; i < scene.lanes.size(); ++i) {
    CHECK(scene.lanes[i - 1].box.bottom == Approx(scene.lanes[i].box.top));
  }
  for (const Placed& mark : marks_of(scene)) {
    const bool lies = std::any_of(scene.lanes.begin(), scene.lanes.end(), [&](const Lane& lane) {
      return lane.box.top <= mark.box.top && mark.box.bottom <= lane.box.bottom;
    });
    INFO(mark.id);
    CHECK(lies);
    CHECK(mark.box.centre().x >= scene.axis.left);
    CHECK(mark.box.centre().x <= scene.axis.right);
  }
  for (const Lane& lane : scene.lanes) {
    for (const Text& name : lane.names) CHECK(name.at.x + name.width < scene.axis.left);
  }
}

/// What the searches for faults find in a sound scene.
inline const std::string kNothing;

inline void check_scene(const Scene& scene) {
  CHECK(overlap(labels_of(scene), labels_of(scene), true) == kNothing);
  CHECK(overlap(labels_of(scene), marks_of(scene), false) == kNothing);
  if (scene.labels.size() == scene.markers.size()) CHECK(overlap(marks_of(scene), marks_of(scene), true) == kNothing);
  CHECK(clipped(scene) == kNothing);
  CHECK(repeated_id(scene) == kNothing);
  for (std::size_t i = 1; i < scene.axis.ticks.size(); ++i) CHECK(scene.axis.ticks[i - 1].x < scene.axis.ticks[i].x);
  check_arrows(scene);
  check_lanes(scene);
}

}  // namespace demarche::test
