// The axis of a picture: ticks at natural units, their names, and the breaks.
#pragma once

#include "render/scene.hpp"
#include "render/time_scale.hpp"
#include "render/words.hpp"

namespace demarche {

/// Height that the axis takes above its line, points.
inline constexpr double kAxisHeight = 36;

/// The axis of `scale` with its line at `y`: the smallest of day, week, month, quarter, year, 5 years, decade,
/// half-century, century, millennium whose names fit is named; the unit above it stands in a row of its own. Texts
/// never overlap.
Axis make_axis(const TimeScale& scale, double y, const Words& words, const TextMeasurer& measure);

}  // namespace demarche
