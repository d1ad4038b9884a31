// Bytes -> all twelve passes: document, mentions, chronology; their JSON reads back the same.
#include "core/chronology.hpp"
#include "extractors/json.hpp"
#include "extractors/pipeline.hpp"
#include "extractors/rules/rules.hpp"
#include "extractors/timeline_json.hpp"
#include "render/mentions_json.hpp"
#include "render/timeline_json.hpp"
#include "tests/fuzz/laws.hpp"

namespace {

using namespace demarche;

void check_chronology(const RawDocument& document) {
  static const Rules rules = builtin_rules();
  static const Ontology ontology(rules->kinds);
  const Extracted extracted = extract(document, *rules);
  parse_json(write_mentions_json(extracted), "mentions.json");
  extract_times(document, *rules, true);
  const Timeline timeline = build_chronology({extracted}, ontology, {});
  const std::string once = write_timeline_json(timeline);
  fuzz::require(write_timeline_json(read_timeline_json(once, "again.json")) == once, "JSON reads back the same");
  for (const Event& event : timeline.events) fuzz::require(!event.evidence.empty(), "every event has evidence");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  RawDocument document;
  try {
    document = read_document(fuzz::bytes_of(data, size), "2031-03-14-report.txt");
  } catch (const InputError&) {
    return 0;
  }
  check_chronology(document);
  return 0;
}
