// Fills the lanes of a scene: bars, markers and labels of every drawn event, from the top lane down.
#pragma once

#include "render/arrows.hpp"
#include "render/draft.hpp"
#include "render/fit.hpp"
#include "render/scene.hpp"
#include "render/time_scale.hpp"

namespace demarche {

/// Adds lanes with all that lies in them to `scene`, the first at `top`, and tells in `drawn` what stands for what.
/// `names` holds the lines of each lane's name. Returns the bottom of the last lane.
double add_lanes(Draft& draft, const TimeScale& scale, const std::vector<std::vector<FittedLine>>& names, double top,
                 Scene& scene, Drawn& drawn);

}  // namespace demarche
