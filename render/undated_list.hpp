// What is drawn where no event has a date: a list of the events, which claims no order.
#pragma once

#include "render/draft.hpp"
#include "render/scene.hpp"

namespace demarche {

/// Adds a sentence that says so and the first undated events, a row each, from `top` down. Returns the bottom.
double add_undated(Draft& draft, double top, Scene& scene);

}  // namespace demarche
