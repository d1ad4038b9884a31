// A scene as the bytes of a picture.
//   draw(scene, "svg") -> an SVG document      draw(scene, "png", {.dpi = 192}) -> a PNG image      "pdf": one page
#pragma once

#include <string>
#include <string_view>

#include "render/graphviz.hpp"
#include "render/scene.hpp"
#include "render/theme.hpp"

namespace demarche {

struct DrawOptions {
  Theme theme = default_theme();
  int dpi = 144;  ///< of PNG, 24 to 1200
};

/// "svg", "png" or "pdf". The same scene gives the same bytes, in one process and in two. Throws RenderError for
/// another format, a resolution out of range, a PNG over 60 million pixels or 32,000 in one direction, a page over
/// 14,400 points, and for every message of Graphviz.
std::string draw(const Scene& scene, std::string_view format, const DrawOptions& options = {});

}  // namespace demarche
