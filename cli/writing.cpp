#include "cli/writing.hpp"

#include <algorithm>
#include <utility>

#include "cli/errors.hpp"
#include "cli/words.hpp"

namespace demarche {
namespace {

LayoutOptions layout_options(const Drawing& drawing) {
  LayoutOptions options;
  options.title = drawing.title;
  options.kinds = drawing.kinds;
  return options;
}

}  // namespace

const Format& format_named(std::string_view name) {
  if (const Format* format = find_format(name)) return *format;
  throw UsageError("there is no format \"" + std::string(name) + "\"; there are: " + format_names());
}

std::string format_names() {
  std::string names;
  for (const Format& format : formats()) names.append(names.empty() ? "" : ", ").append(format.name);
  return names;
}

std::vector<const Format*> formats_named(std::string_view list) {
  std::vector<const Format*> out;
  for (const std::string& name : split_list(list)) {
    const Format* format = &format_named(name);
    if (std::find(out.begin(), out.end(), format) == out.end()) out.push_back(format);
  }
  if (out.empty()) throw UsageError("--formats names no format");
  return out;
}

std::vector<const Format*> default_formats() {
  std::vector<const Format*> out;
  for (const Format& format : formats()) {
    if (format.usual) out.push_back(&format);
  }
  return out;
}

std::vector<std::string> write_all(const Drawing& drawing, const std::vector<const Format*>& formats) {
  const bool draws = std::any_of(formats.begin(), formats.end(), [](const Format* format) { return format->draws; });
  const LayoutOptions options = layout_options(drawing);
  const Scene scene =
      draws ? layout(drawing.timeline, drawing.ontology, options, graphviz_measurer(options.theme)) : Scene{};
  const DrawOptions picture;
  std::vector<std::string> out;
  out.reserve(formats.size());
  for (const Format* format : formats)
    out.push_back(format->write({drawing.timeline, drawing.ontology, options, scene, picture, drawing.terminal}));
  return out;
}

}  // namespace demarche
