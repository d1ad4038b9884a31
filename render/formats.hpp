// The formats that a timeline can be written in: one table, a row each.
//   find_format("svg")->write({timeline, ontology, layout, scene, options}) -> bytes
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/ontology.hpp"
#include "core/timeline.hpp"
#include "render/layout.hpp"
#include "render/picture.hpp"
#include "render/plain_writer.hpp"

namespace demarche {

/// What every writer gets; `scene` is laid out once for all formats that draw it, see `Format::draws`.
struct RenderInput {
  const Timeline& timeline;
  const Ontology& ontology;
  const LayoutOptions& layout;
  const Scene& scene;
  const DrawOptions& options;
  Terminal terminal = {};  ///< for what is printed on one; files are the same wherever they are made
};

struct Format {
  std::string_view name;    ///< on the command line
  std::string_view ending;  ///< of the file's name
  std::string_view what;    ///< for the help
  bool usual;               ///< `run` writes it where nobody says otherwise
  bool draws;               ///< it needs the scene; others leave it unread
  std::string (*write)(const RenderInput& input);
};

/// All formats, in the order of the help.
std::span<const Format> formats();

/// The format called `name` or with this ending, or nullptr.
const Format* find_format(std::string_view name);

}  // namespace demarche
