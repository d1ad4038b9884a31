// A timeline in the formats that a command line names (render/formats.hpp), the picture laid out once for all of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/ontology.hpp"
#include "core/timeline.hpp"
#include "render/formats.hpp"

namespace demarche {

/// The format called `name`. Throws UsageError with the names that there are.
const Format& format_named(std::string_view name);

/// The names of all formats: "json, svg, ...".
std::string format_names();

/// The formats of a list "json,svg". Throws UsageError.
std::vector<const Format*> formats_named(std::string_view list);

/// What `run` writes where nobody says otherwise (Format::usual).
std::vector<const Format*> default_formats();

/// What is drawn.
struct Drawing {
  const Timeline& timeline;
  const Ontology& ontology;
  std::string title;               ///< of the picture; "" for one made from the timeline
  std::vector<std::string> kinds;  ///< families and kinds that were asked for; empty: those that are shown
  Terminal terminal = {};          ///< what it is printed on, if it is
};

/// The bytes of each format, in their order. Starts Graphviz only where one of them needs it. Throws RenderError.
std::vector<std::string> write_all(const Drawing& drawing, const std::vector<const Format*>& formats);

}  // namespace demarche
