// Bytes -> a timeline, or InputError; a timeline -> every format that needs no Graphviz, and JSON that reads back the
// same.
#include "extractors/rules/rules.hpp"
#include "extractors/timeline_json.hpp"
#include "render/formats.hpp"
#include "render/timeline_json.hpp"
#include "tests/fuzz/laws.hpp"

namespace {

using namespace demarche;

/// Widths without Graphviz: five points a byte.
std::vector<double> measure(const std::vector<TextLine>& lines) {
  std::vector<double> widths;
  for (const TextLine& line : lines) {
    widths.push_back(0);
    for (const TextRun& run : line) widths.back() += 5.0 * static_cast<double>(run.text.size());
  }
  return widths;
}

/// Graphviz draws these, and keeps memory for ever: the tests of render/ do them.
bool needs_graphviz(const Format& format) {
  return format.name == "svg" || format.name == "png" || format.name == "pdf";
}

void check_formats(const Timeline& timeline) {
  static const Ontology kOntology(builtin_rules()->kinds);
  const LayoutOptions how;
  const Scene scene = layout(timeline, kOntology, how, measure);
  const DrawOptions options;
  for (const Format& format : formats()) {
    if (needs_graphviz(format)) continue;
    const std::string bytes = format.write({timeline, kOntology, how, scene, options});
    fuzz::require(valid_prefix(bytes) == bytes.size(), "every format is valid UTF-8");
  }
}

void check_json(const Timeline& timeline) {
  const std::string once = write_timeline_json(timeline);
  fuzz::require(write_timeline_json(read_timeline_json(once, "again.json")) == once, "JSON reads back the same");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Timeline timeline;
  try {
    timeline = read_timeline_json(fuzz::bytes_of(data, size), "a.json");
  } catch (const InputError&) {
    return 0;
  }
  check_json(timeline);
  check_formats(timeline);
  return 0;
}
