#include "render/formats.hpp"

#include <algorithm>
#include <array>

#include "render/dot_writer.hpp"
#include "render/listing.hpp"
#include "render/markdown_writer.hpp"
#include "render/scene_dump.hpp"
#include "render/timeline_json.hpp"

namespace demarche {
namespace {

std::string json(const RenderInput& input) { return write_timeline_json(input.timeline); }
std::string svg(const RenderInput& input) { return draw(input.scene, "svg", input.options); }
std::string png(const RenderInput& input) { return draw(input.scene, "png", input.options); }
std::string pdf(const RenderInput& input) { return draw(input.scene, "pdf", input.options); }
std::string dot(const RenderInput& input) { return write_dot(input.scene, input.options.theme); }
std::string scene(const RenderInput& input) { return scene_dump(input.scene); }

Listing listing(const RenderInput& input) { return list_events(input.timeline, input.ontology, input.layout); }
std::string md(const RenderInput& input) { return write_markdown(listing(input), input.layout.words); }
std::string text(const RenderInput& input) { return write_plain(listing(input), input.layout.words, input.terminal); }

constexpr std::array kFormats{
    // name, ending, what, usual, draws
    Format{"json", "json", "everything that the timeline holds (docs/SCHEMA.md)", true, false, json},
    Format{"svg", "svg", "vector picture with tooltips and links", true, true, svg},
    Format{"png", "png", "image", true, true, png},
    Format{"pdf", "pdf", "the picture for print, with its fonts and links", false, true, pdf},
    Format{"dot", "dot", "Graphviz source with positions; neato -n2 draws it alike", true, true, dot},
    Format{"md", "md", "Markdown list of the events with their quotes", false, false, md},
    Format{"text", "txt", "the same list as plain text", false, false, text},
    Format{"scene", "scene", "text list of what stands where in the picture", false, true, scene},
};

}  // namespace

std::span<const Format> formats() { return kFormats; }

const Format* find_format(std::string_view name) {
  const auto found = std::find_if(kFormats.begin(), kFormats.end(),
                                  [&](const Format& f) { return f.name == name || f.ending == name; });
  return found == kFormats.end() ? nullptr : &*found;
}

}  // namespace demarche
