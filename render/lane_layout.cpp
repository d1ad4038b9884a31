#include "render/lane_layout.hpp"

#include <algorithm>
#include <numeric>

#include "render/bars.hpp"
#include "render/date_words.hpp"
#include "render/placing.hpp"

namespace demarche {
namespace {

constexpr double kRow = kRowHeight;  ///< height of a row of labels
constexpr double kLanePad = 6;       ///< above and below the rows of a lane
constexpr double kNameLine = 12;
constexpr double kRadius = 4.8;
constexpr double kBareRadius = 3.2;
constexpr double kOpenRange = 44;  ///< points over which a date that is open to one side fades
constexpr double kLabelHeight = 13;
constexpr double kNameLeft = 14;

/// Where an event's marker stands and the range under it.
struct Spot {
  double x = 0;
  std::optional<Range> range;
};

Spot spot_of(DayRange days, double radius, const TimeScale& scale) {
  const double left = scale.pieces().front().left;
  const double right = scale.pieces().back().right;
  if (is_closed(days)) {
    const Range range{scale.at(days.first), scale.at(days.end)};
    const double x = (range.left + range.right) / 2;
    if (days.is_day() || range.right - range.left <= 2 * radius) return {x, {}};
    return {x, range};
  }
  const Day day = edge_day(days);
  const double x = (scale.at(day) + scale.at(day.plus(1))) / 2;
  if (days.first.is_finite()) return {x, Range{x, std::min(x + kOpenRange, right)}};
  return {x, Range{std::max(x - kOpenRange, left), x}};
}

/// True where the dates of the drawn events name more than one year.
bool spans_years(const Draft& draft) {
  int least = 9999, most = 0;
  for (std::size_t i = 0; i < draft.selection.drawn.size(); ++i) {
    const DayRange days = draft.days(i);
    const Day last = days.end.is_finite() ? days.last() : edge_day(days);
    least = std::min(least, edge_day(days).date().year);
    most = std::max(most, std::max(last, edge_day(days)).date().year);
  }
  return least < most;
}

double radius_of(const Draft& draft, std::size_t i) { return draft.selection.labelled[i] ? kRadius : kBareRadius; }

Item item_of(const Spot& spot, double radius) {
  const Range range = spot.range.value_or(Range{spot.x - radius, spot.x + radius});
  return {spot.x, radius, range.left, range.right, 0};
}

TextLine line_of(const Draft& draft, std::size_t i, bool with_year) {
  std::vector<std::string> parties = draft.lanes.other_parties[i];
  const bool shares_lane = draft.lanes.lanes[draft.lanes.lane[i]].kind == LaneKind::others;
  if (shares_lane) parties.insert(parties.begin(), draft.lanes.party[i]);
  return label_line(draft.event(i), parties, draft.sources, with_year, draft.options.words);
}

/// The labels of the drawn events, cut to the room that each has; empty lines for those without one.
std::vector<FittedLine> label_lines(const Draft& draft, const TimeScale& scale) {
  const double left = scale.pieces().front().left;
  const double right = scale.pieces().back().right;
  const bool with_year = spans_years(draft);
  std::vector<TextLine> lines;
  std::vector<double> limits;
  for (std::size_t i = 0; i < draft.selection.drawn.size(); ++i) {
    if (!draft.selection.labelled[i]) continue;
    lines.push_back(line_of(draft, i, with_year));
    const Item item = item_of(spot_of(draft.days(i), kRadius, scale), kRadius);
    limits.push_back(widest_label(item, left, right) / kSlack);
  }
  std::vector<FittedLine> all(draft.selection.drawn.size());
  if (lines.empty()) return all;
  std::vector<FittedLine> fitted = fit_labels(std::move(lines), limits, draft.measure);
  std::size_t next = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (draft.selection.labelled[i]) all[i] = std::move(fitted[next++]);
  }
  return all;
}

/// One lane being filled.
struct LaneDraft {
  std::vector<std::size_t> drawn;  ///< its events, by the place of their markers
  std::vector<Spot> spots;
  Placements placements;
};

LaneDraft place_lane(const Draft& draft, const std::vector<std::size_t>& drawn, const TimeScale& scale,
                     const std::vector<FittedLine>& lines) {
  LaneDraft lane;
  std::vector<std::pair<Spot, std::size_t>> order;
  order.reserve(drawn.size());
  for (const std::size_t i : drawn) {
    order.emplace_back(spot_of(draft.days(i), radius_of(draft, i), scale), i);
  }
  std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first.x < b.first.x; });
  std::vector<Item> items;
  for (const auto& [spot, i] : order) {
    items.push_back(item_of(spot, radius_of(draft, i)));
    items.back().label_width = lines[i].width * kSlack;
    lane.drawn.push_back(i);
    lane.spots.push_back(spot);
  }
  lane.placements = place(items, scale.pieces().front().left, scale.pieces().back().right);
  return lane;
}

Marker make_marker(Draft& draft, std::size_t i, const Spot& spot, double y) {
  const Event& event = draft.event(i);
  const Family& family = family_of(event.kind, draft.options.theme);
  Marker marker;
  marker.element = {draft.ids.make("event", event.id, draft.selection.drawn[i]),
                    tooltip_of(event, draft.sources, draft.options.words), draft.sources.link(event)};
  marker.family = family.name;
  marker.shape = family.shape;
  marker.status = event.status;
  marker.radius = radius_of(draft, i);
  marker.at = {spot.x, y};
  marker.range = spot.range;
  return marker;
}

Label make_label(const Marker& marker, const FittedLine& line, double left, bool shaded) {
  Label label;
  label.element = marker.element;
  label.element.id += "-label";
  label.shaded = shaded;
  // Left of the marker, part of the reserve for wider fonts lies on the side away from it.
  const double shift = left < marker.at.x ? line.width * (kSlack - 1) * 0.4 : 0;
  label.text = {{left + shift, marker.at.y}, line.width, line.runs};
  label.filled = !marker.range || left >= marker.range->right || left + line.width <= marker.range->left;
  label.box = {left, marker.at.y - kLabelHeight / 2, left + line.width * kSlack, marker.at.y + kLabelHeight / 2};
  return label;
}

void add_lane(Draft& draft, const LaneDraft& filled, const std::vector<FittedLine>& lines, double top, bool shaded,
              Scene& scene, Drawn& drawn) {
  for (std::size_t at = 0; at < filled.drawn.size(); ++at) {
    const std::size_t i = filled.drawn[at];
    const Placement& placement = filled.placements.places[at];
    const double y = top + (static_cast<double>(placement.row) + 0.5) * kRow;
    Marker marker = make_marker(draft, i, filled.spots[at], y);
    if (draft.selection.labelled[i]) {
      scene.labels.push_back(make_label(marker, lines[i], placement.label_left, shaded));
      if (!scene.labels.back().filled) marker.range->faint = true;
    }
    scene.markers.push_back(std::move(marker));
    drawn.event.push_back(draft.selection.drawn[i]);
    drawn.labelled.push_back(draft.selection.labelled[i]);
  }
}

void shift_down(BarRows& bars, double by) {
  for (Bar& bar : bars.bars) {
    bar.box.top += by;
    bar.box.bottom += by;
    if (bar.text) bar.text->at.y += by;
  }
}

/// The lane's name, its first line beside the first row.
std::vector<Text> name_texts(const std::vector<FittedLine>& lines, double top) {
  std::vector<Text> texts;
  double y = top + kLanePad + kRow / 2;
  for (const FittedLine& line : lines) {
    texts.push_back({{kNameLeft, y}, line.width, line.runs});
    y += kNameLine;
  }
  return texts;
}

}  // namespace

double add_lanes(Draft& draft, const TimeScale& scale, const std::vector<std::vector<FittedLine>>& names, double top,
                 Scene& scene, Drawn& drawn) {
  const double right = scale.pieces().back().right;
  const std::vector<FittedLine> lines = label_lines(draft, scale);
  BarRows bars = make_bars(draft.timeline, draft.spans, scale, draft.sources, draft.options, draft.measure, draft.ids);
  std::vector<std::vector<std::size_t>> by_lane(draft.lanes.lanes.size());
  for (std::size_t i = 0; i < draft.lanes.lane.size(); ++i) by_lane[draft.lanes.lane[i]].push_back(i);
  drawn.spans = draft.spans;
  for (std::size_t i = 0; i < by_lane.size(); ++i) {
    const bool shaded = i % 2 == 0;
    const double bars_height = draft.lanes.lanes[i].kind == LaneKind::truces ? bars.height : 0;
    const LaneDraft filled = place_lane(draft, by_lane[i], scale, lines);
    if (bars_height > 0) shift_down(bars, top + kLanePad);
    const double rows = bars_height + static_cast<double>(filled.placements.rows) * kRow;
    const double height = 2 * kLanePad + std::max({rows, static_cast<double>(names[i].size()) * kNameLine + 5, kRow});
    add_lane(draft, filled, lines, top + kLanePad + bars_height, shaded, scene, drawn);
    Lane lane{draft.ids.make("lane", "", i), {scene.axis.left, top, right, top + height}, shaded, {}};
    lane.box.left = kNameLeft - 6;
    lane.names = name_texts(names[i], top);
    scene.lanes.push_back(std::move(lane));
    top += height;
  }
  scene.bars = std::move(bars.bars);
  return top;
}

}  // namespace demarche
