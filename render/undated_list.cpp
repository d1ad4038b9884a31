#include "render/undated_list.hpp"

#include <algorithm>

#include "render/arrows.hpp"
#include "render/fit.hpp"

namespace demarche {
namespace {

constexpr double kLeft = 14;
constexpr double kTextLeft = 36;
constexpr double kRadius = 4.8;
constexpr std::size_t kMost = 30;

Marker listed_marker(Draft& draft, std::size_t index, double y) {
  const Event& event = draft.timeline.events[index];
  const Family& family = family_of(event.kind, draft.options.theme);
  Marker marker;
  marker.element = {draft.ids.make("event", event.id, index), tooltip_of(event, draft.sources, draft.options.words),
                    draft.sources.link(event)};
  marker.family = family.name;
  marker.shape = family.shape;
  marker.status = event.status;
  marker.at = {kLeft + kRadius + 2, y};
  marker.radius = kRadius;
  return marker;
}

std::vector<FittedLine> list_lines(const Draft& draft, std::size_t count, double limit) {
  std::vector<TextLine> lines;
  for (std::size_t i = 0; i < count; ++i) {
    Event event = draft.timeline.events[draft.selection.undated[i]];
    event.when.reset();
    lines.push_back(label_line(event, {}, draft.sources, false, draft.options.words));
  }
  return fit_labels(std::move(lines), {limit / kSlack}, draft.measure);
}

}  // namespace

double add_undated(Draft& draft, double top, Scene& scene) {
  const std::size_t count = std::min(kMost, draft.selection.undated.size());
  const double limit = scene.width - kTextLeft - kLeft;
  const std::string& words = count == 0 ? draft.options.words.no_events : draft.options.words.no_dates;
  FittedLine said = fit({{{words, TextRole::event, false}}}, TextRole::event, {limit}, draft.measure).front();
  scene.footer.push_back({{kLeft, top + kRowHeight / 2}, said.width, std::move(said.runs)});
  top += 1.5 * kRowHeight;
  const std::vector<FittedLine> lines = list_lines(draft, count, limit);
  for (std::size_t i = 0; i < count; ++i) {
    const double y = top + kRowHeight / 2;
    scene.markers.push_back(listed_marker(draft, draft.selection.undated[i], y));
    Label label;
    label.element = scene.markers.back().element;
    label.element.id += "-label";
    label.text = {{kTextLeft, y}, lines[i].width, lines[i].runs};
    label.box = {kTextLeft, top + 2, kTextLeft + lines[i].width * kSlack, top + kRowHeight - 2};
    scene.labels.push_back(std::move(label));
    top += kRowHeight;
  }
  return top;
}

}  // namespace demarche
