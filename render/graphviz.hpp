// Graphviz as a text measurer and a drawing engine. The only file that knows its API: one context, one lock, and every
// message that it prints becomes an exception.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include "render/text.hpp"
#include "render/theme.hpp"

namespace demarche {

/// A picture that cannot be drawn: too large, no plug-in for the format, or a message of Graphviz.
class RenderError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Draws DOT text whose positions are pinned (write_dot) as Graphviz names the format: "svg", "png". The bytes as
/// Graphviz gives them. Throws RenderError.
std::string draw_dot(const std::string& dot, std::string_view format);

/// What is installed of Graphviz.
struct GraphvizFacts {
  std::string version;     ///< as the library names itself
  bool has_cairo = false;  ///< the plug-in that measures text by Pango and draws by cairo is registered
};
GraphvizFacts graphviz_facts();

/// Measures text in the fonts of `theme` with the engine that draws it. Throws RenderError.
TextMeasurer graphviz_measurer(const Theme& theme = default_theme());

}  // namespace demarche
