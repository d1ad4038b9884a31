// The formats that a timeline can be written in: one table, a row each.
//   find_format("svg")->write({timeline, ontology, options, measurer}) -> bytes
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/ontology.hpp"
#include "core/timeline.hpp"
#include "render/layout.hpp"
#include "render/picture.hpp"

namespace demarche {

/// What every writer gets; `scene` is laid out once for all formats that draw it, see `Format::draws`.
struct RenderInput {
  const Timeline& timeline;
  const Scene& scene;
  const DrawOptions& options;
};

struct Format {
  std::string_view name;  ///< on the command line, and the extension of the file
  std::string_view what;  ///< for the help
  bool draws;             ///< it needs the scene; others leave it unread
  std::string (*write)(const RenderInput& input);
};

/// All formats, in the order of the help.
std::span<const Format> formats();

/// The format called `name`, or nullptr.
const Format* find_format(std::string_view name);

}  // namespace demarche
