// The legend of a scene: what its shapes, fills, bars and arrows mean, and nothing that it doesn't show.
#pragma once

#include <vector>

#include "render/scene.hpp"
#include "render/theme.hpp"
#include "render/words.hpp"

namespace demarche {

/// The entries for what `scene` holds, in rows from `top` between `left` and `right`; `bottom` becomes the end of the
/// last row.
std::vector<LegendEntry> make_legend(const Scene& scene, double left, double right, double top, const Theme& theme,
                                     const Words& words, const TextMeasurer& measure, double& bottom);

/// Points that the sample of an entry is wide.
inline constexpr double kSampleWidth = 22;

}  // namespace demarche
