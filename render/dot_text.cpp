#include "render/dot_text.hpp"

#include <cmath>

#include "render/escape.hpp"
#include "render/numbers.hpp"

namespace demarche {
namespace {

constexpr double kArrowhead = 5.5;  ///< length at arrowsize 0.55

/// Four digits: with two, what is drawn would shift by a third of a point.
std::string inches(double points) { return short_number(points / 72, 4); }

const std::string& colour_of(TextRole role, bool on_bar, const Theme& theme) {
  switch (role) {
    case TextRole::title:
    case TextRole::lane:
    case TextRole::period:
    case TextRole::event: return theme.ink;
    case TextRole::bar: return on_bar ? theme.on_bar : theme.ink;
    default: return theme.muted;
  }
}

/// The end of the line itself: the tip is the arrowhead's.
Point before_tip(const std::vector<Point>& curve) {
  const Point tip = curve.back();
  const Point before = curve[curve.size() - 2];
  const double dx = tip.x - before.x;
  const double dy = tip.y - before.y;
  const double length = std::hypot(dx, dy);
  if (length < 0.01) return tip;
  const double back = std::min(kArrowhead, length);
  return {tip.x - dx / length * back, tip.y - dy / length * back};
}

}  // namespace

std::string DotText::quoted(std::string_view text) { return "\"" + std::string(text) + "\""; }

std::string DotText::about(const Element& element, std::string_view css) {
  std::string text = "id=" + quoted(element.id) + " class=" + quoted(css);
  if (!element.tooltip.empty()) text += " tooltip=" + quote_tooltip(element.tooltip);
  if (const std::string link = safe_link(element.link); !link.empty()) text += " URL=" + quote_tooltip(link);
  return text;
}

std::string DotText::position(Point p) const { return short_number(p.x) + "," + short_number(height_ - p.y); }

void DotText::open(std::string_view name) { out_.append("  ").append(quoted(name)).append(" ["); }

void DotText::add(std::string_view name, const std::string& value) {
  // An unnamed value is a list of attributes as it stands.
  if (out_.back() != '[') out_ += ' ';
  if (!name.empty()) out_.append(name).append("=");
  out_ += value;
}

void DotText::node(std::string_view name, const Box& box, std::initializer_list<DotAttribute> attributes) {
  open(name);
  add("pos", quoted(position(box.centre()) + "!"));
  add("width", inches(box.width()));
  add("height", inches(box.height()));
  for (const auto& [key, value] : attributes) add(key, value);
  out_ += "]\n";
}

void DotText::rectangle(std::string_view name, std::string_view css, const Box& box, const std::string& fill) {
  node(name, box, {{"class", quoted(css)}, {"fillcolor", quoted(fill)}});
}

std::string DotText::html(const TextLine& runs, bool on_bar) const {
  std::string out = "<";
  for (const TextRun& run : runs) {
    const TextStyle style = style_of(run.role);
    out +=
        "<font point-size=\"" + short_number(style.size) + "\" color=\"" + colour_of(run.role, on_bar, theme_) + "\">";
    if (style.bold) out += "<b>";
    if (run.struck) out += "<s>";
    out += escape_html_label(run.text);
    if (run.struck) out += "</s>";
    if (style.bold) out += "</b>";
    out += "</font>";
  }
  return out + ">";
}

void DotText::text(std::string_view name, std::string_view css, const Text& text, const std::string& fill,
                   const Element* element, bool on_bar) {
  if (text.width <= 0) return;
  open(name);
  add("shape", "plain");
  add("fixedsize", "false");
  // Two tenths of a line higher than the middle: there capitals look centred.
  add("pos", quoted(position({text.at.x + text.width / 2, text.at.y + 1}) + "!"));
  add("style", fill.empty() ? "\"\"" : "filled");
  if (!fill.empty()) add("fillcolor", quoted(fill));
  add("", element == nullptr ? "class=" + quoted(css) : about(*element, css));
  add("label", html(text.runs, on_bar));
  out_ += "]\n";
}

std::string DotText::spline(const std::vector<Point>& points) const {
  std::string text;
  for (const Point& point : points) text += (text.empty() ? "" : " ") + position(point);
  return text;
}

void DotText::stroke(const std::string& name, Point from, Point to, double width, const std::string& colour) {
  const std::string tail = name + "-a";
  const std::string head = name + "-b";
  node(tail, {from.x, from.y, from.x, from.y}, {{"style", "invis"}});
  node(head, {to.x, to.y, to.x, to.y}, {{"style", "invis"}});
  const std::vector<Point> line{from, from, to, to};
  out_.append("  ").append(quoted(tail)).append(" -> ").append(quoted(head)).append(" [dir=none");
  add("pos", quoted(spline(line)));
  add("penwidth", short_number(width));
  add("color", quoted(colour));
  out_ += "]\n";
}

void DotText::edge(std::string_view tail, std::string_view head, const std::vector<Point>& curve,
                   std::initializer_list<DotAttribute> attributes) {
  std::vector<Point> line = curve;
  line.back() = before_tip(curve);
  out_.append("  ").append(quoted(tail)).append(" -> ").append(quoted(head)).append(" [");
  add("pos", quoted("e," + position(curve.back()) + " " + spline(line)));
  for (const auto& [key, value] : attributes) add(key, value);
  out_ += "]\n";
}

}  // namespace demarche
