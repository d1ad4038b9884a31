#include "render/scene_dump.hpp"

#include <cmath>

#include "render/numbers.hpp"

namespace demarche {
namespace {

std::string number(double value) { return short_number(std::round(value * 10) / 10); }
std::string point(Point p) { return number(p.x) + "," + number(p.y); }
std::string span(double from, double to) { return number(from) + "-" + number(to); }
std::string box(const Box& b) { return span(b.left, b.right) + " x " + span(b.top, b.bottom); }

/// Without the mark and the space that runs begin with.
std::string_view bare(std::string_view run) {
  constexpr std::string_view kMark = "\xE2\x80\x8E";
  return run.starts_with(kMark) ? run.substr(std::min<std::size_t>(2 * kMark.size(), run.size())) : run;
}

std::string words(const Text& text) {
  std::string out;
  for (const TextRun& run : text.runs) {
    const std::string plain(bare(run.text));
    out += (out.empty() ? "" : "|") + (run.struck ? "~" + plain + "~" : plain);
  }
  return "\"" + out + "\"";
}

std::string text_line(const char* what, const Text& text) {
  return std::string(what) + " at " + point(text.at) + " width " + number(text.width) + " " + words(text) + "\n";
}

std::string dump(const Axis& axis) {
  std::string out = "axis " + span(axis.left, axis.right) + " at " + number(axis.y) + "\n";
  for (const Tick& tick : axis.ticks) {
    out += "  tick " + number(tick.x) + " length " + number(tick.length) + (tick.grid ? " grid" : "") + "\n";
  }
  for (const AxisBreak& b : axis.breaks) {
    out += "  break " + span(b.left, b.right) + " leaves out " + b.from.iso() + " to " + b.end.plus(-1).iso() + "\n";
  }
  for (const Text& text : axis.texts) out += text_line("  text", text);
  return out;
}

std::string dump(const Lane& lane) {
  std::string out = lane.id + " " + box(lane.box) + (lane.shaded ? " shaded" : "") + "\n";
  for (const Text& text : lane.names) out += text_line("  name", text);
  return out;
}

std::string tail_of(const Element& element) {
  return "\n  tooltip \"" + element.tooltip + "\"" + (element.link.empty() ? "" : "\n  link " + element.link) + "\n";
}

std::string dump(const Bar& bar) {
  std::string out = bar.element.id + " " + bar.family + " " + std::string(name_of(bar.status)) + " " + box(bar.box);
  if (bar.fade_start > 0) out += " fades in over " + number(bar.fade_start);
  if (bar.fade_end > 0) out += " fades out over " + number(bar.fade_end);
  if (bar.text) out += (bar.text_inside ? " inside " : " beside ") + words(*bar.text) + " at " + point(bar.text->at);
  return out + tail_of(bar.element);
}

std::string dump(const Marker& marker) {
  std::string out = marker.element.id + " " + marker.family + " " + std::string(name_of(marker.shape)) + " " +
                    std::string(name_of(marker.status)) + " at " + point(marker.at) + " radius " +
                    number(marker.radius);
  if (marker.range)
    out += " range " + span(marker.range->left, marker.range->right) + (marker.range->faint ? " faint" : "");
  return out + tail_of(marker.element);
}

std::string dump(const Arrow& arrow) {
  std::string out = arrow.element.id + " " + std::string(name_of(arrow.type)) + " " + arrow.tail + " -> " + arrow.head;
  for (const Point& p : arrow.curve) out += " " + point(p);
  return out + "\n";
}

std::string dump(const Label& label) {
  return label.element.id + " " + box(label.box) + " " + words(label.text) + "\n";
}

std::string dump(const LegendEntry& entry) {
  std::string out = "legend " + std::string(name_of(entry.sample)) + " at " + point(entry.at);
  if (!entry.family.empty()) out += " " + entry.family + " " + std::string(name_of(entry.shape));
  if (entry.sample == Sample::arrow) out += " " + std::string(name_of(entry.link));
  return out + " " + words(entry.text) + "\n";
}

template <class T>
std::string dump_all(const std::vector<T>& elements) {
  std::string out;
  for (const T& element : elements) out += dump(element);
  return out;
}

}  // namespace

std::string scene_dump(const Scene& scene) {
  std::string out = "scene " + number(scene.width) + " x " + number(scene.height) + "\n";
  out += text_line("title", scene.title);
  for (const Text& text : scene.subtitle) out += text_line("subtitle", text);
  out += dump(scene.axis) + dump_all(scene.lanes) + dump_all(scene.bars) + dump_all(scene.markers) +
         dump_all(scene.arrows) + dump_all(scene.labels) + dump_all(scene.legend);
  for (const Text& text : scene.footer) out += text_line("footer", text);
  return out;
}

}  // namespace demarche
