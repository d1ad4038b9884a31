#include "cli/formats.hpp"

#include "cli/errors.hpp"
#include "cli/words.hpp"
#include "render/timeline_json.hpp"

namespace demarche {
namespace {

std::string json(const Rendering& rendering) { return write_timeline_json(rendering.timeline); }

constexpr Format kFormats[] = {
    {"json", json},
};

}  // namespace

std::span<const Format> formats() { return kFormats; }

const Format& format_named(std::string_view name) {
  std::string names;
  for (const Format& format : kFormats) {
    if (format.name == name) return format;
    names += (names.empty() ? "" : ", ") + std::string(format.name);
  }
  throw UsageError("there is no format \"" + std::string(name) + "\"; there are: " + names);
}

std::vector<const Format*> formats_named(std::string_view list) {
  std::vector<const Format*> out;
  for (const std::string& name : split_list(list)) out.push_back(&format_named(name));
  if (out.empty()) throw UsageError("--formats names no format");
  return out;
}

}  // namespace demarche
