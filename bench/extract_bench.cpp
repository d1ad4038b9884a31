// Time expressions, names, a document's whole way through passes 2 to 8, and the chronology of them all.
#include "bench/texts.hpp"
#include "core/chronology.hpp"
#include "extractors/names/find_names.hpp"
#include "extractors/pipeline.hpp"
#include "extractors/time/find_times.hpp"

using namespace demarche;
using namespace demarche::bench;

namespace {

void find_time_expressions(benchmark::State& state) {
  const Rules rules = builtin_rules();
  prepared();
  while (state.KeepRunning()) {
    for (const Prepared& document : prepared()) {
      const auto& published = document.raw->info.published;
      const std::optional<Day> day = published ? std::optional(published->date) : std::nullopt;
      benchmark::DoNotOptimize(find_times(document.raw->text, document.segmented, *rules, day));
    }
  }
  count_bytes(state);
}
BENCHMARK(find_time_expressions);

void find_actors_and_places(benchmark::State& state) {
  const Rules rules = builtin_rules();
  prepared();
  while (state.KeepRunning()) {
    for (const Prepared& document : prepared())
      benchmark::DoNotOptimize(find_names(document.raw->text, document.segmented, *rules));
  }
  count_bytes(state);
}
BENCHMARK(find_actors_and_places);

void extract_documents(benchmark::State& state) {
  const Rules rules = builtin_rules();
  documents();
  while (state.KeepRunning()) {
    for (const CorpusDocument& document : documents()) benchmark::DoNotOptimize(extract(document.raw, *rules));
  }
  count_bytes(state);
}
BENCHMARK(extract_documents);

void build_chronology_of_all(benchmark::State& state) {
  const Rules rules = builtin_rules();
  const Ontology ontology(rules->kinds);
  std::vector<Extracted> extracted;
  for (const CorpusDocument& document : documents()) extracted.push_back(extract(document.raw, *rules));
  while (state.KeepRunning()) benchmark::DoNotOptimize(build_chronology(extracted, ontology, {}));
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(extracted.size()));
}
BENCHMARK(build_chronology_of_all);

}  // namespace
