#include "cli/chronicle.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "cli/kind_filter.hpp"
#include "core/chronology.hpp"
#include "extractors/hash.hpp"
#include "extractors/pipeline.hpp"

namespace demarche {
namespace {

std::string published_iso(const Document& document) { return document.published ? document.published->date.iso() : ""; }

/// What decides which of two documents with one id stays.
auto rank(const ExtractedDocument& entry) {
  const Document& document = entry.extracted.document;
  return std::tuple(document.id, entry.text_hash, published_iso(document), document.uri, document.title,
                    document.publisher);
}

std::string inputs_hash(const std::vector<ExtractedDocument>& documents) {
  std::vector<std::string> lines;
  lines.reserve(documents.size());
  for (const ExtractedDocument& entry : documents) {
    lines.push_back(entry.extracted.document.id + "\t" + published_iso(entry.extracted.document) + "\n");
  }
  std::sort(lines.begin(), lines.end());
  std::string all;
  for (const std::string& line : lines) all += line;
  return short_hash(all);
}

Run run_of(const std::vector<ExtractedDocument>& documents, const RuleTables& rules, const ChronicleOptions& options) {
  Run run;
  run.version = DEMARCHE_VERSION;
  if (!options.kinds.empty()) {
    std::string kinds;
    for (const std::string& kind : options.kinds) kinds += (kinds.empty() ? "" : ",") + kind;
    run.options.emplace_back("kinds", kinds);
  }
  if (options.published) run.options.emplace_back("published", options.published->iso());
  run.rules = rules.hash;
  run.inputs = inputs_hash(documents);
  return run;
}

}  // namespace

ExtractedDocument extract_document(const CorpusDocument& document, const RuleTables& rules) {
  return {document.name, short_hash(document.raw.text), extract(document.raw, rules)};
}

std::vector<DeadLetter> drop_twins(std::vector<ExtractedDocument>& documents, std::vector<std::string>& messages) {
  std::sort(documents.begin(), documents.end(), [](const auto& a, const auto& b) { return rank(a) < rank(b); });
  std::vector<DeadLetter> lost;
  const ExtractedDocument* kept = nullptr;
  std::vector<ExtractedDocument> out;
  out.reserve(documents.size());
  for (ExtractedDocument& entry : documents) {
    const std::string& id = entry.extracted.document.id;
    if (!kept || kept->extracted.document.id != id) {
      kept = &out.emplace_back(std::move(entry));
    } else if (kept->text_hash == entry.text_hash) {
      messages.push_back(entry.name + ": left out, the same text as " + kept->name);
    } else {
      messages.push_back(entry.name + ": left out, " + kept->name + " has the same id \"" + id + "\"");
      lost.push_back({entry.name, messages.back()});
    }
  }
  documents = std::move(out);
  return lost;
}

Timeline make_timeline(std::vector<ExtractedDocument> documents, const RuleTables& rules,
                       const ChronicleOptions& options) {
  Run run = run_of(documents, rules, options);
  std::vector<Extracted> extracted;
  extracted.reserve(documents.size());
  for (ExtractedDocument& entry : documents) extracted.push_back(std::move(entry.extracted));
  const Ontology ontology(rules.kinds);
  return filter_kinds(build_chronology(std::move(extracted), ontology, std::move(run)), options.kinds, ontology);
}

}  // namespace demarche
