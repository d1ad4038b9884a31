#include "render/formats.hpp"

#include <algorithm>
#include <array>

#include "render/dot_writer.hpp"
#include "render/scene_dump.hpp"
#include "render/timeline_json.hpp"

namespace demarche {
namespace {

std::string json(const RenderInput& input) { return write_timeline_json(input.timeline); }
std::string svg(const RenderInput& input) { return draw(input.scene, "svg", input.options); }
std::string png(const RenderInput& input) { return draw(input.scene, "png", input.options); }
std::string dot(const RenderInput& input) { return write_dot(input.scene, input.options.theme); }
std::string scene(const RenderInput& input) { return scene_dump(input.scene); }

constexpr std::array kFormats{
    Format{"json", "everything that the timeline holds (docs/SCHEMA.md)", false, json},
    Format{"svg", "vector picture with tooltips and links", true, svg},
    Format{"png", "image", true, png},
    Format{"dot", "Graphviz source with positions; neato -n2 draws it alike", true, dot},
    Format{"scene", "text list of what stands where in the picture", true, scene},
};

}  // namespace

std::span<const Format> formats() { return kFormats; }

const Format* find_format(std::string_view name) {
  const auto found = std::find_if(kFormats.begin(), kFormats.end(), [&](const Format& f) { return f.name == name; });
  return found == kFormats.end() ? nullptr : &*found;
}

}  // namespace demarche
