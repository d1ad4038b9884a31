// A scene as text that people read and tests compare: one line an element, in the order of drawing.
//   marker event-m1 agreement square happened at 420.5,131 range 400-441
#pragma once

#include <string>

#include "render/scene.hpp"

namespace demarche {

/// The same scene gives the same bytes; positions are rounded to tenths of a point.
std::string scene_dump(const Scene& scene);

}  // namespace demarche
