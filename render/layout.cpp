#include "render/layout.hpp"

#include <algorithm>
#include <cstddef>
#include <functional>

#include "render/arrows.hpp"
#include "render/axis.hpp"
#include "render/draft.hpp"
#include "render/header.hpp"
#include "render/lane_layout.hpp"
#include "render/legend.hpp"
#include "render/time_scale.hpp"
#include "render/undated_list.hpp"
#include "render/wrap.hpp"

namespace demarche {
namespace {

constexpr double kMargin = 14;
constexpr double kLeastWidth = 640;
constexpr double kTitleLine = 24;
constexpr double kLine = 14;
constexpr double kNameWidth = 132;  ///< of the widest lane name, before it wraps
constexpr std::size_t kMaxBars = 40;
constexpr std::size_t kMaxArrows = 80;

/// One line at `at`, cut to `limit`.
Text one_line(const std::string& words, TextRole role, Point at, double limit, const TextMeasurer& measure) {
  FittedLine line = fit({{{words, role, false}}}, role, {limit / kSlack}, measure).front();
  return {at, line.width, std::move(line.runs)};
}

/// The spans that get a bar: those of the most salient events where there are too many.
std::vector<StateSpan> chosen_spans(const Timeline& timeline, std::vector<StateSpan> spans) {
  if (spans.size() <= kMaxBars) return spans;
  std::vector<double> saliences;
  saliences.reserve(spans.size());
  for (const StateSpan& span : spans) saliences.push_back(timeline.events[span.event].salience);
  std::sort(saliences.begin(), saliences.end(), std::greater<>());
  std::vector<StateSpan> chosen;
  for (const StateSpan& span : spans) {
    const bool is_salient = timeline.events[span.event].salience >= saliences[kMaxBars - 1];
    if (is_salient && chosen.size() < kMaxBars) chosen.push_back(span);
  }
  return chosen;
}

std::vector<TimeSpan> time_spans(const Draft& draft) {
  std::vector<TimeSpan> spans;
  const auto add_day = [&](Day day) {
    const Day start = day.plus(1).is_finite() ? day : day.plus(-1);
    spans.push_back({start, start.plus(1), false});
  };
  for (std::size_t i = 0; i < draft.selection.drawn.size(); ++i) {
    const DayRange days = draft.days(i);
    if (is_closed(days)) {
      spans.push_back({days.first, days.end, !days.is_day()});
    } else {
      add_day(edge_day(days));
    }
  }
  for (const StateSpan& span : draft.spans) {
    if (span.first) add_day(*span.first);
    if (span.end) add_day(span.end->plus(-1));
  }
  return spans;
}

std::vector<std::vector<FittedLine>> lane_names(const Draft& draft, double width) {
  std::vector<std::string> names;
  names.reserve(draft.lanes.lanes.size());
  for (const LanePlan& lane : draft.lanes.lanes) names.push_back(lane.name);
  return wrap(names, TextRole::lane, std::min(kNameWidth, width / 6), 3, draft.measure);
}

double widest(const std::vector<std::vector<FittedLine>>& names) {
  double width = 60;
  for (const auto& lines : names) {
    for (const FittedLine& line : lines) width = std::max(width, line.width * kSlack);
  }
  return width;
}

/// Axis, lanes and arrows, the axis's texts beginning at `top`. Returns the bottom of the last lane.
double add_plot(Draft& draft, double top, Scene& scene) {
  const std::vector<std::vector<FittedLine>> names = lane_names(draft, scene.width);
  const TimeScale scale(time_spans(draft), kMargin + widest(names) + 16, scene.width - kMargin);
  scene.axis = make_axis(scale, top + kAxisHeight, draft.options.words, draft.measure);
  Drawn drawn;
  const double bottom = add_lanes(draft, scale, names, scene.axis.y, scene, drawn);
  scene.arrows = make_arrows(draft.timeline, scene, drawn, kMaxArrows, draft.options.words, draft.ids);
  return bottom;
}

/// Title and subtitle; the plot begins under them.
double add_header(const Draft& draft, Scene& scene) {
  const double room = scene.width - 2 * kMargin;
  scene.title = one_line(title_words(draft.timeline, draft.selection, draft.options), TextRole::title,
                         {kMargin, kMargin + kTitleLine / 2}, room, draft.measure);
  return kMargin + kTitleLine + kLine + 12;
}

void add_subtitle(const Draft& draft, Scene& scene) {
  const Words& words = draft.options.words;
  const double room = scene.width - 2 * kMargin;
  const double y = kMargin + kTitleLine + kLine / 2;
  scene.subtitle.push_back(one_line(subtitle_words(draft.timeline, draft.selection, scene.arrows.size(), words),
                                    TextRole::subtitle, {kMargin, y}, room, draft.measure));
}

double add_footer(const Draft& draft, double top, Scene& scene) {
  std::vector<std::string> lines{footer_words(draft.selection, draft.options.words)};
  if (!scene.axis.breaks.empty()) lines.push_back(draft.options.words.axis_broken);
  for (const std::string& line : lines) {
    scene.footer.push_back(
        one_line(line, TextRole::footer, {kMargin, top + kLine / 2}, scene.width - 2 * kMargin, draft.measure));
    top += kLine;
  }
  return top;
}

}  // namespace

Scene layout(const Timeline& timeline, const Ontology& ontology, const LayoutOptions& options,
             const TextMeasurer& measure) {
  Draft draft{
      timeline, options, measure, select_events(timeline, ontology, options), {}, {}, Sources(timeline.documents), {}};
  draft.spans = chosen_spans(timeline, spans_of(timeline, ontology, draft.selection.drawn));
  draft.lanes = assign_lanes(timeline, draft.selection, !draft.spans.empty(), options);
  Scene scene;
  scene.width = std::max(options.width, kLeastWidth);
  double y = add_header(draft, scene);
  if (draft.selection.drawn.empty()) {
    y = add_undated(draft, y, scene);
  } else {
    y = add_plot(draft, y, scene);
  }
  add_subtitle(draft, scene);
  scene.legend = make_legend(scene, kMargin, scene.width - kMargin, y + 8, options.theme, options.words, measure, y);
  scene.height = add_footer(draft, y + 6, scene) + 8;
  return scene;
}

}  // namespace demarche
