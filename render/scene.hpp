// A picture of a chronology as plain data: what stands where, with which text, id and class. Made by layout(), written
// by one small writer a format; it knows no Graphviz, no colours and no files.
// Points are 1/72 inch; the origin is the top left corner, y grows downwards.
//   layout(timeline, ontology, options, measurer) -> Scene -> scene_dump, write_dot, draw
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/day.hpp"
#include "core/enum_names.hpp"
#include "core/event.hpp"
#include "core/status.hpp"
#include "render/text.hpp"

namespace demarche {

struct Point {
  double x = 0;
  double y = 0;
};

/// [left, right) x [top, bottom).
struct Box {
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;

  double width() const { return right - left; }
  double height() const { return bottom - top; }
  Point centre() const { return {(left + right) / 2, (top + bottom) / 2}; }
  bool overlaps(const Box& other) const {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }
  bool holds(const Box& other) const {
    return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
  }
};

/// One line of text; `width` is its measured width, `at` the middle of its height at its left end.
struct Text {
  Point at;
  double width = 0;
  TextLine runs;
};

/// Outlines that tell families of kinds apart without colour.
enum class Shape {
  square,
  circle,
  diamond,
  triangle,
  inverted_triangle,
  pentagon,
  hexagon,
  house,
  star,
  trapezium,
  parallelogram,
  octagon
};
template <>
inline constexpr std::array<std::string_view, 12> kEnumNames<Shape>{
    "square",  "circle", "diamond", "triangle",  "inverted-triangle", "pentagon",
    "hexagon", "house",  "star",    "trapezium", "parallelogram",     "octagon"};

/// What every element that stands for a part of the timeline bears. `id` is unique in the scene and made of
/// [A-Za-z0-9._-] only; `tooltip` is plain text; `link` an http(s) address or "".
struct Element {
  std::string id;
  std::string tooltip;
  std::string link;
};

/// A mark on the axis line, drawn `length` points upwards; `grid` ones also run down through the lanes.
struct Tick {
  double x = 0;
  double length = 0;
  bool grid = false;
};

/// Days [from, end) are left out between `left` and `right`.
struct AxisBreak {
  double left = 0;
  double right = 0;
  Day from;
  Day end;
};

/// The axis line runs from `left` to `right` at `y`; `ticks`, `texts` and `breaks` stand in their order from the left.
struct Axis {
  double left = 0;
  double right = 0;
  double y = 0;
  std::vector<Tick> ticks;
  std::vector<Text> texts;
  std::vector<AxisBreak> breaks;
};

struct Lane {
  std::string id;
  Box box;
  bool shaded = false;
  std::vector<Text> names;  ///< the lines of its name
};

/// What lasts: a truce, or one extension of it. Where `fade_start` or `fade_end` is over 0 the bar fades out over so
/// many points because that end is not known or open.
struct Bar {
  Element element;
  std::string family;
  Status status = Status::happened;
  Box box;
  double fade_start = 0;
  double fade_end = 0;
  std::optional<Text> text;
  bool text_inside = false;
};

/// The days that an event may have fallen on, under its marker: [left, right), fading to both ends. `faint`: a label
/// lies over it.
struct Range {
  double left = 0;
  double right = 0;
  bool faint = false;
};

struct Marker {
  Element element;
  std::string family;
  Shape shape = Shape::circle;
  Status status = Status::happened;
  Point at;
  double radius = 0;
  std::optional<Range> range;

  Box box() const { return {at.x - radius, at.y - radius, at.x + radius, at.y + radius}; }
};

/// The words beside a marker. `shaded`: it lies on a shaded lane; `filled`: what lies behind is covered (its own
/// marker's range is not).
struct Label {
  Element element;
  Box box;
  Text text;
  bool shaded = false;
  bool filled = true;
};

/// A link drawn as cubics, each going on where the last ended: 3n + 1 points, the first on the edge of its tail, the
/// last (the tip) on the edge of its head.
struct Arrow {
  Element element;
  LinkType type = LinkType::extends;
  std::string tail;  ///< element id of a marker or bar
  std::string head;
  std::vector<Point> curve;
};

enum class Sample { marker, planned, possible, denied, range, bar, fade, arrow };
template <>
inline constexpr std::array<std::string_view, 8> kEnumNames<Sample>{"marker", "planned", "possible", "denied",
                                                                    "range",  "bar",     "fade",     "arrow"};

/// A sample 20 points wide, its middle at `at`, and what it means.
struct LegendEntry {
  Sample sample = Sample::marker;
  Point at;
  std::string family;
  Shape shape = Shape::circle;
  LinkType link = LinkType::extends;
  Text text;
};

/// The order within each list is the order of drawing.
struct Scene {
  double width = 0;
  double height = 0;
  Text title;
  std::vector<Text> subtitle;
  Axis axis;
  std::vector<Lane> lanes;
  std::vector<Bar> bars;
  std::vector<Marker> markers;
  std::vector<Arrow> arrows;
  std::vector<Label> labels;
  std::vector<LegendEntry> legend;
  std::vector<Text> footer;
};

}  // namespace demarche
