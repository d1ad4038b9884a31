// The grammar of DOT for pictures: nodes and edges with attributes, boxes and lines of text at their places.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "render/scene.hpp"
#include "render/theme.hpp"

namespace demarche {

/// An attribute; values are written as they stand: quoted() or html() makes them.
using DotAttribute = std::pair<std::string_view, std::string>;

/// Builds the text; y is turned so that it grows upwards.
class DotText {
 public:
  DotText(double height, const Theme& theme) : height_(height), theme_(theme) {}

  /// A node in the middle of `box`, a rectangle where no shape is given.
  void node(std::string_view name, const Box& box, std::initializer_list<DotAttribute> attributes);
  /// A rectangle filled with `fill`, a colour or "left:right".
  void rectangle(std::string_view name, std::string_view css, const Box& box, const std::string& fill);
  /// A line of text; `fill` is the colour behind it, "" for none.
  void text(std::string_view name, std::string_view css, const Text& text, const std::string& fill = "",
            const Element* element = nullptr, bool on_bar = false);
  /// A straight stroke without ends, `width` points thick.
  void stroke(const std::string& name, Point from, Point to, double width, const std::string& colour);
  /// Cubics (3n + 1 points) that end in an arrowhead.
  void edge(std::string_view tail, std::string_view head, const std::vector<Point>& curve,
            std::initializer_list<DotAttribute> attributes);
  void line(std::string_view text) { out_.append(text).append("\n"); }
  std::string take() { return std::move(out_); }

  /// `text` in quotes; for ids, colours, numbers and classes, which hold nothing to escape.
  static std::string quoted(std::string_view text);
  /// Id, class, tooltip and link of `element`.
  static std::string about(const Element& element, std::string_view css);

 private:
  std::string position(Point p) const;
  std::string spline(const std::vector<Point>& points) const;
  std::string html(const TextLine& runs, bool on_bar) const;
  void open(std::string_view name);
  void add(std::string_view name, const std::string& value);

  double height_;
  const Theme& theme_;
  std::string out_;
};

}  // namespace demarche
