// Graphviz's SVG made fit to publish: the same bytes every time, readable by assistive technology, tooltips as SVG has
// them, and nothing that names the program version or points to a server.
#pragma once

#include <string>
#include <string_view>

namespace demarche {

/// `svg` as Graphviz wrote it -> the SVG with role, `title` and `description` (plain text), without comments and
/// document type, gradients numbered from 0, each element's tooltip as its <title>, and the runs of a line of text in
/// one <text>; `fonts` are its font families.
std::string finish_svg(std::string_view svg, std::string_view title, std::string_view description,
                       std::string_view fonts);

}  // namespace demarche
