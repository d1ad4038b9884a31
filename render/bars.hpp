// Bars: how the spans of truces lie on the axis, in rows of the lane of truces.
#pragma once

#include <vector>

#include "core/timeline.hpp"
#include "render/event_text.hpp"
#include "render/ids.hpp"
#include "render/layout.hpp"
#include "render/scene.hpp"
#include "render/spans.hpp"
#include "render/time_scale.hpp"

namespace demarche {

struct BarRows {
  std::vector<Bar> bars;  ///< one for each span, in their order; the first row begins at y = 0
  double height = 0;
};

/// Lays `spans` out in rows of the points [left, right); an end that isn't known, or open, fades.
BarRows make_bars(const Timeline& timeline, const std::vector<StateSpan>& spans, const TimeScale& scale,
                  const Sources& sources, const LayoutOptions& options, const TextMeasurer& measure, Ids& ids);

}  // namespace demarche
