// The timeline of all fixtures as JSON, there and back, as a scene and as SVG.
#include "bench/texts.hpp"
#include "extractors/timeline_json.hpp"
#include "render/layout.hpp"
#include "render/picture.hpp"
#include "render/timeline_json.hpp"

using namespace demarche;
using namespace demarche::bench;

namespace {

void write_json(benchmark::State& state) {
  std::size_t bytes = 0;
  timeline();
  while (state.KeepRunning()) bytes += write_timeline_json(timeline()).size();
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
}
BENCHMARK(write_json);

void read_json(benchmark::State& state) {
  const std::string json = write_timeline_json(timeline());
  while (state.KeepRunning()) benchmark::DoNotOptimize(read_timeline_json(json, "timeline.json"));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(json.size()));
}
BENCHMARK(read_json);

/// Measures texts with Graphviz, as the program does.
Scene scene() {
  const Rules rules = builtin_rules();
  return layout(timeline(), Ontology(rules->kinds), {}, graphviz_measurer());
}

void lay_out(benchmark::State& state) {
  timeline();
  while (state.KeepRunning()) benchmark::DoNotOptimize(scene());
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(timeline().events.size()));
}
BENCHMARK(lay_out)->Unit(benchmark::kMillisecond);

void draw_svg(benchmark::State& state) {
  const Scene drawn = scene();
  std::size_t bytes = 0;
  while (state.KeepRunning()) bytes += draw(drawn, "svg").size();
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
}
BENCHMARK(draw_svg)->Unit(benchmark::kMillisecond);

}  // namespace
