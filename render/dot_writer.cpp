#include "render/dot_writer.hpp"

#include <algorithm>
#include <cstddef>

#include "render/dot_text.hpp"
#include "render/escape.hpp"
#include "render/numbers.hpp"

namespace demarche {
namespace {

constexpr double kRangeHeight = 6;

std::string numbered(std::string_view name, std::size_t number) {
  return std::string(name) + "-" + std::to_string(number);
}

/// From nearly nothing to the colour; never alpha 00, which viewers draw black.
std::string fading_in(const std::string& colour, std::string_view alpha) {
  return colour + "01:" + colour + std::string(alpha);
}
std::string fading_out(const std::string& colour, std::string_view alpha) {
  return colour + std::string(alpha) + ":" + colour + "01";
}

void write_head(const Theme& theme, int dpi, DotText& dot) {
  dot.line("digraph timeline {");
  dot.line("  graph [layout=neato inputscale=72 splines=false pad=0 margin=0 bgcolor=\"" + theme.paper +
           "\" fontname=\"" + theme.fonts + "\"" + (dpi > 0 ? " dpi=" + std::to_string(dpi) : "") + "]");
  dot.line("  node [shape=box label=\"\" fixedsize=true style=filled penwidth=0 margin=0 fontsize=10 fontname=\"" +
           theme.fonts + "\"]");
  dot.line("  edge [arrowsize=0.55 penwidth=1.1]");
}

void write_lanes(const Scene& scene, const Theme& theme, DotText& dot) {
  dot.node("page", {0, 0, scene.width, scene.height},
           {{"id", "\"page\""}, {"class", "\"page\""}, {"fillcolor", DotText::quoted(theme.paper)}});
  for (const Lane& lane : scene.lanes) {
    dot.node(lane.id, lane.box,
             {{"id", DotText::quoted(lane.id)},
              {"class", lane.shaded ? "\"lane shaded\"" : "\"lane\""},
              {"fillcolor", DotText::quoted(lane.shaded ? theme.shade : theme.paper)}});
  }
}

void write_ticks(const Scene& scene, const Theme& theme, DotText& dot) {
  const double bottom = scene.lanes.empty() ? scene.axis.y : scene.lanes.back().box.bottom;
  const double y = scene.axis.y;
  for (std::size_t i = 0; i < scene.axis.ticks.size(); ++i) {
    const Tick& tick = scene.axis.ticks[i];
    if (tick.grid) dot.rectangle(numbered("grid", i), "grid", {tick.x - 0.35, y, tick.x + 0.35, bottom}, theme.grid);
    dot.rectangle(numbered("tick", i), "tick", {tick.x - 0.3, y - tick.length, tick.x + 0.3, y}, theme.tick);
  }
}

void write_breaks(const Scene& scene, const Theme& theme, DotText& dot) {
  const double bottom = scene.lanes.empty() ? scene.axis.y : scene.lanes.back().box.bottom;
  for (std::size_t i = 0; i < scene.axis.breaks.size(); ++i) {
    const AxisBreak& cut = scene.axis.breaks[i];
    const double y = scene.axis.y;
    const double middle = (cut.left + cut.right) / 2;
    dot.node(numbered("break", i), {cut.left, y - 8, cut.right, y + 8},
             {{"class", "\"break\""},
              {"fillcolor", DotText::quoted(theme.paper)},
              {"tooltip", quote_tooltip("… " + cut.from.iso() + " – " + cut.end.plus(-1).iso() + " …")}});
    dot.rectangle(numbered("break-strip", i), "break", {cut.left, y, cut.right, bottom}, theme.gap);
    for (const double x : {cut.left, cut.right}) {
      dot.stroke(numbered("break-mark", i) + (x < middle ? "-l" : "-r"), {x - 3, y + 6}, {x + 3, y - 6}, 1.3,
                 theme.axis);
    }
  }
}

void write_axis(const Scene& scene, const Theme& theme, DotText& dot) {
  if (scene.axis.right <= scene.axis.left) return;
  write_ticks(scene, theme, dot);
  const double y = scene.axis.y;
  dot.rectangle("axis", "axis", {scene.axis.left, y - 0.5, scene.axis.right, y + 0.5}, theme.axis);
  write_breaks(scene, theme, dot);
  for (std::size_t i = 0; i < scene.axis.texts.size(); ++i) {
    dot.text(numbered("axis-text", i), "axis-text", scene.axis.texts[i]);
  }
}

void write_frame_texts(const Scene& scene, DotText& dot) {
  dot.text("title", "title", scene.title);
  for (std::size_t i = 0; i < scene.subtitle.size(); ++i)
    dot.text(numbered("subtitle", i), "subtitle", scene.subtitle[i]);
  for (std::size_t i = 0; i < scene.footer.size(); ++i) dot.text(numbered("footer", i), "footer", scene.footer[i]);
  for (const Lane& lane : scene.lanes) {
    for (std::size_t i = 0; i < lane.names.size(); ++i) {
      dot.text(numbered(lane.id + "-name", i), "lane-name", lane.names[i]);
    }
  }
}

/// Outline, fill and line style by status.
struct Look {
  std::string outline, fill, style;
};

Look look_of(Status status, const std::string& colour, const Theme& theme, bool rounded) {
  const std::string round = rounded ? ",rounded" : "";
  switch (status) {
    case Status::happened: return {colour, colour, "\"filled" + round + "\""};
    case Status::planned: return {colour, theme.paper, "\"filled" + round + "\""};
    case Status::possible: return {colour, theme.paper, "\"filled,dotted" + round + "\""};
    case Status::denied: return {theme.denied, theme.paper, "\"filled" + round + "\""};
  }
  return {colour, colour, "filled"};
}

void write_bar(const Bar& bar, const Theme& theme, DotText& dot) {
  const std::string& colour = family_named(bar.family, theme).colour;
  const bool is_whole = bar.fade_start <= 0 && bar.fade_end <= 0;
  const Look look = look_of(bar.status, colour, theme, is_whole);
  const Box solid{bar.box.left + bar.fade_start, bar.box.top, bar.box.right - bar.fade_end, bar.box.bottom};
  const std::string alpha = bar.status == Status::happened ? "ff" : "60";
  dot.node(bar.element.id, solid,
           {{"style", look.style},
            {"color", DotText::quoted(look.outline)},
            {"fillcolor", DotText::quoted(look.fill)},
            {"penwidth", bar.status == Status::happened ? "0" : "1.2"},
            {"", DotText::about(bar.element, "bar " + bar.family + " " + std::string(name_of(bar.status)))}});
  // Fades reach a point into the solid part: else a seam would show.
  if (bar.fade_start > 0) {
    dot.rectangle(bar.element.id + "-in", "fade", {bar.box.left, bar.box.top, solid.left + 1, bar.box.bottom},
                  fading_in(look.outline, alpha));
  }
  if (bar.fade_end > 0) {
    dot.rectangle(bar.element.id + "-out", "fade", {solid.right - 1, bar.box.top, bar.box.right, bar.box.bottom},
                  fading_out(look.outline, alpha));
  }
}

/// Over the arrows that end on bars.
void write_bar_text(const Bar& bar, const Theme& theme, DotText& dot) {
  if (!bar.text) return;
  const std::string& fill = bar.text_inside ? family_named(bar.family, theme).colour : theme.shade;
  dot.text(bar.element.id + "-text", "bar-text", *bar.text, fill, nullptr, bar.text_inside);
}

/// The days that a marker may stand for, strongest under it.
void write_range(const std::string& name, Point at, const Range& range, const std::string& colour, DotText& dot) {
  const std::string_view alpha = range.faint ? "48" : "90";
  const double top = at.y - kRangeHeight / 2;
  if (at.x > range.left) {
    dot.rectangle(name + "-from", "range", {range.left, top, at.x, top + kRangeHeight}, fading_in(colour, alpha));
  }
  if (at.x < range.right) {
    dot.rectangle(name + "-to", "range", {at.x, top, range.right, top + kRangeHeight}, fading_out(colour, alpha));
  }
}

/// Name in Graphviz, and how much larger than the circle a shape must be to look as large.
struct DotShape {
  const char* name;
  double width, height;
};

DotShape dot_shape(Shape shape) {
  switch (shape) {
    case Shape::square: return {"box", 0.9, 0.9};
    case Shape::circle: return {"circle", 1, 1};
    case Shape::diamond: return {"diamond", 1.25, 1.25};
    case Shape::triangle: return {"triangle", 1.25, 1.2};
    case Shape::inverted_triangle: return {"invtriangle", 1.25, 1.2};
    case Shape::pentagon: return {"pentagon", 1.15, 1.1};
    case Shape::hexagon: return {"hexagon", 1.25, 1};
    case Shape::house: return {"house", 1.1, 1.15};
    case Shape::star: return {"star", 1.3, 1.25};
    case Shape::trapezium: return {"trapezium", 1.4, 0.85};
    case Shape::parallelogram: return {"parallelogram", 1.45, 0.85};
    case Shape::octagon: return {"octagon", 1, 1};
  }
  return {"circle", 1, 1};
}

void write_shape(std::string_view name, Shape shape, Status status, Point at, double radius, const std::string& colour,
                 const Theme& theme, const std::string& about, DotText& dot) {
  const DotShape form = dot_shape(shape);
  const Look look = look_of(status, colour, theme, false);
  const double half_width = radius * form.width;
  const double half_height = radius * form.height;
  const Box box{at.x - half_width, at.y - half_height, at.x + half_width, at.y + half_height};
  if (status == Status::possible) {
    // Dots alone don't tell a shape: a pale outline lies under them.
    dot.node(std::string(name) + "-under", box,
             {{"shape", form.name},
              {"penwidth", "1.3"},
              {"color", DotText::quoted(look.outline + "40")},
              {"fillcolor", DotText::quoted(look.fill)}});
  }
  dot.node(name, box,
           {{"shape", form.name},
            {"penwidth", "1.3"},
            {"style", look.style},
            {"color", DotText::quoted(look.outline)},
            {"fillcolor", DotText::quoted(look.fill)},
            {"", about}});
}

void write_markers(const Scene& scene, const Theme& theme, DotText& dot) {
  for (const Marker& marker : scene.markers) {
    const std::string& colour = family_named(marker.family, theme).colour;
    if (marker.range) write_range(marker.element.id, marker.at, *marker.range, colour, dot);
    const std::string css = "event " + marker.family + " " + std::string(name_of(marker.status));
    write_shape(marker.element.id, marker.shape, marker.status, marker.at, marker.radius, colour, theme,
                DotText::about(marker.element, css), dot);
  }
}

void write_labels(const Scene& scene, const Theme& theme, DotText& dot) {
  for (const Label& label : scene.labels) {
    const std::string& fill = label.shaded ? theme.shade : theme.paper;
    dot.text(label.element.id, label.shaded ? "label shaded" : "label", label.text, label.filled ? fill : "",
             &label.element);
  }
}

const LinkStyle& link_style(LinkType type, const Theme& theme) { return theme.links[static_cast<std::size_t>(type)]; }

std::string link_look(LinkType type, const Theme& theme) {
  const LinkStyle& style = link_style(type, theme);
  return "color=" + DotText::quoted(style.colour) + (style.dashed ? " style=dashed" : "");
}

void write_arrows(const Scene& scene, const Theme& theme, DotText& dot) {
  for (const Arrow& arrow : scene.arrows) {
    dot.edge(arrow.tail, arrow.head, arrow.curve,
             {{"", link_look(arrow.type, theme)},
              {"", DotText::about(arrow.element, "link " + std::string(name_of(arrow.type)))}});
  }
}

void write_arrow_sample(const std::string& name, const LegendEntry& entry, const Theme& theme, DotText& dot) {
  const double left = entry.at.x - 10;
  const double right = entry.at.x + 10;
  const double y = entry.at.y;
  dot.node(name + "-a", {left, y, left, y}, {{"style", "invis"}});
  dot.node(name + "-b", {right, y, right, y}, {{"style", "invis"}});
  dot.edge(name + "-a", name + "-b", {{left, y}, {left + 7, y}, {right - 7, y}, {right, y}},
           {{"", link_look(entry.link, theme)}});
}

void write_legend_entry(std::size_t number, const LegendEntry& entry, const Theme& theme, DotText& dot) {
  const std::string name = numbered("legend", number);
  const std::string& colour = family_named(entry.family, theme).colour;
  const Box wide{entry.at.x - 10, entry.at.y - 4.5, entry.at.x + 10, entry.at.y + 4.5};
  const auto shape = [&](Status status) {
    write_shape(name, entry.shape, status, entry.at, 4.8, colour, theme, "class=\"legend\"", dot);
  };
  switch (entry.sample) {
    case Sample::range: write_range(name, entry.at, {wide.left, wide.right}, colour, dot); [[fallthrough]];
    case Sample::marker: shape(Status::happened); break;
    case Sample::planned: shape(Status::planned); break;
    case Sample::possible: shape(Status::possible); break;
    case Sample::denied: shape(Status::denied); break;
    case Sample::bar: dot.rectangle(name, "legend", wide, colour); break;
    case Sample::fade: dot.rectangle(name, "legend", wide, fading_out(colour, "ff")); break;
    case Sample::arrow: write_arrow_sample(name, entry, theme, dot); break;
  }
  dot.text(name + "-text", "legend", entry.text);
}

}  // namespace

std::string write_dot(const Scene& scene, const Theme& theme, int dpi) {
  DotText dot(scene.height, theme);
  write_head(theme, dpi, dot);
  write_lanes(scene, theme, dot);
  write_axis(scene, theme, dot);
  write_frame_texts(scene, dot);
  for (const Bar& bar : scene.bars) write_bar(bar, theme, dot);
  write_markers(scene, theme, dot);
  for (const Bar& bar : scene.bars) write_bar_text(bar, theme, dot);
  write_labels(scene, theme, dot);
  for (std::size_t i = 0; i < scene.legend.size(); ++i) write_legend_entry(i, scene.legend[i], theme, dot);
  write_arrows(scene, theme, dot);
  dot.line("}");
  return dot.take();
}

}  // namespace demarche
