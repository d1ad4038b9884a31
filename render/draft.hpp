// What the steps of layout() hand on to each other; nothing outside layout uses it.
#pragma once

#include <cstddef>
#include <vector>

#include "core/timeline.hpp"
#include "render/event_text.hpp"
#include "render/ids.hpp"
#include "render/lanes.hpp"
#include "render/layout.hpp"
#include "render/selection.hpp"
#include "render/spans.hpp"

namespace demarche {

struct Draft {
  const Timeline& timeline;
  const LayoutOptions& options;
  const TextMeasurer& measure;
  Selection selection;
  std::vector<StateSpan> spans;
  LaneAssignment lanes;
  Sources sources;
  Ids ids;

  /// The `drawn`th event that is drawn; it has a date.
  const Event& event(std::size_t drawn) const { return timeline.events[selection.drawn[drawn]]; }
  DayRange days(std::size_t drawn) const { return event(drawn).when->range; }
};

/// Reserved width for measured width: the fonts of viewers differ a little.
inline constexpr double kSlack = 1.035;

/// The day by which an event that is open to one side is drawn.
inline Day edge_day(DayRange range) { return range.first.is_finite() ? range.first : range.last(); }

inline bool is_closed(DayRange range) { return range.first.is_finite() && range.end.is_finite(); }

}  // namespace demarche
