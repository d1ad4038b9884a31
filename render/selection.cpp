#include "render/selection.hpp"

#include <algorithm>
#include <numeric>
#include <string_view>

namespace demarche {
namespace {

bool names_kind(std::string_view name, std::string_view kind) {
  return kind.starts_with(name) && (kind.size() == name.size() || kind[name.size()] == '.');
}

bool is_kind_drawn(const Event& event, const Ontology& ontology, const LayoutOptions& options) {
  if (options.kinds.empty()) {
    const Kind* kind = ontology.find(event.kind);
    return kind == nullptr || kind->shown;
  }
  return std::any_of(options.kinds.begin(), options.kinds.end(),
                     [&](const std::string& name) { return names_kind(name, event.kind); });
}

/// A date that has at least one end can be drawn.
bool is_dated(const Event& event) {
  return event.when && (event.when->range.first.is_finite() || event.when->range.end.is_finite());
}

/// The day that an event is sorted by: its first, or the last of a window without a beginning.
Day sort_day(const Event& event) {
  const DayRange range = event.when->range;
  return range.first.is_finite() ? range.first : range.last();
}

void mark_labelled(Selection& selection, const Timeline& timeline, std::size_t max_labels) {
  const std::size_t count = selection.drawn.size();
  selection.labels = std::min(max_labels, count);
  selection.labelled.assign(count, selection.labels == count);
  if (selection.labels == count) return;
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return timeline.events[selection.drawn[a]].salience > timeline.events[selection.drawn[b]].salience;
  });
  for (std::size_t i = 0; i < selection.labels; ++i) selection.labelled[order[i]] = true;
}

}  // namespace

Selection select_events(const Timeline& timeline, const Ontology& ontology, const LayoutOptions& options) {
  Selection selection;
  selection.total = timeline.events.size();
  for (std::size_t i = 0; i < timeline.events.size(); ++i) {
    const Event& event = timeline.events[i];
    if (!is_kind_drawn(event, ontology, options)) {
      ++selection.other_kinds;
    } else if (!options.statuses.contains(event.status)) {
      ++selection.by_status[static_cast<std::size_t>(event.status)];
    } else if (!is_dated(event)) {
      selection.undated.push_back(i);
    } else {
      selection.drawn.push_back(i);
    }
  }
  std::stable_sort(selection.drawn.begin(), selection.drawn.end(), [&](std::size_t a, std::size_t b) {
    return sort_day(timeline.events[a]) < sort_day(timeline.events[b]);
  });
  mark_labelled(selection, timeline, options.max_labels);
  return selection;
}

}  // namespace demarche
