// How a picture looks: which families of kinds there are, with shape and colour, and the colours of everything else.
// Shapes alone tell the families apart, so that grey print and colour blindness lose nothing.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "render/scene.hpp"

namespace demarche {

/// Kinds that look alike. `kinds` holds kind ids and families ("truce"); the longest that fits a kind decides.
struct Family {
  std::string name;  ///< class in the SVG: [a-z]+
  Shape shape = Shape::circle;
  std::string colour;
  std::string legend;
  std::vector<std::string> kinds;
};

struct LinkStyle {
  std::string colour;
  bool dashed = false;
};

struct Theme {
  std::vector<Family> families;               ///< the last is for every kind that no other names
  std::array<LinkStyle, 13> links;            ///< by LinkType
  std::string fonts;                          ///< families, the first installed one counts
  std::string paper, shade;                   ///< background, and that of every other lane
  std::string ink, muted, on_bar;             ///< of text
  std::string axis, tick, grid, gap, denied;  ///< lines; `gap` fills breaks, `denied` outlines what did not take place
};

/// Light, for screen and print.
const Theme& default_theme();

/// The family of a kind.
const Family& family_of(std::string_view kind, const Theme& theme);

/// The family called `name`, or the last.
const Family& family_named(std::string_view name, const Theme& theme);

}  // namespace demarche
