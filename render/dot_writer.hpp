// A scene as DOT text with every position pinned: `neato -n2 -Tsvg` draws the same picture, and a person can edit it.
#pragma once

#include <string>

#include "render/scene.hpp"
#include "render/theme.hpp"

namespace demarche {

/// Valid DOT whatever the scene's texts hold. `dpi` over 0 sets the graph's resolution (for PNG only).
std::string write_dot(const Scene& scene, const Theme& theme = default_theme(), int dpi = 0);

}  // namespace demarche
