// The formats that a timeline can be written in: one table, one row a format.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/ontology.hpp"
#include "core/timeline.hpp"

namespace demarche {

/// What is drawn and how. Later writers share what is costly here (a picture's layout).
struct Rendering {
  const Timeline& timeline;
  const Ontology& ontology;
  std::string title;               ///< of the picture; "" for one made from the timeline
  std::vector<std::string> kinds;  ///< families and kinds that were asked for; empty: those that are shown
};

struct Format {
  std::string_view name;                   ///< on the command line, and the ending of its files
  std::string (*write)(const Rendering&);  ///< the file's bytes
};

/// All formats; `run` writes every one unless told otherwise.
std::span<const Format> formats();

/// The format called `name`. Throws UsageError with the names that there are.
const Format& format_named(std::string_view name);

/// The formats of a list "json,svg". Throws UsageError.
std::vector<const Format*> formats_named(std::string_view list);

}  // namespace demarche
