// What benchmarks work on: the documents of fixtures/, read and taken through the passes before the one that is
// measured.
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "cli/chronicle.hpp"
#include "cli/corpus.hpp"
#include "extractors/clean.hpp"
#include "extractors/rules/rules.hpp"
#include "extractors/segment.hpp"

namespace demarche::bench {

/// Every document of fixtures/, in the order of their paths.
inline const std::vector<CorpusDocument>& documents() {
  static const std::vector<CorpusDocument> all = [] {
    CorpusOptions options;
    for (const auto& entry : std::filesystem::directory_iterator(DEMARCHE_SOURCE_DIR "/fixtures")) {
      if (std::filesystem::is_directory(entry.path() / "documents"))
        options.inputs.push_back((entry.path() / "documents").string());
    }
    std::sort(options.inputs.begin(), options.inputs.end());
    std::vector<CorpusDocument> out;
    for_each_document(
        options, [&](const CorpusDocument& document) -> Take { return [&out, document] { out.push_back(document); }; });
    return out;
  }();
  return all;
}

/// A document after passes 2 and 3.
struct Prepared {
  const RawDocument* raw;
  std::vector<Paragraph> paragraphs;
  Segmented segmented;
};

inline const std::vector<Prepared>& prepared() {
  static const std::vector<Prepared> all = [] {
    const Rules rules = builtin_rules();
    std::vector<Prepared> out;
    for (const CorpusDocument& document : documents()) {
      std::vector<Paragraph> paragraphs = clean(document.raw.text, *rules, document.raw.marks);
      Segmented segmented = segment(document.raw.text, paragraphs, *rules);
      out.push_back({&document.raw, std::move(paragraphs), std::move(segmented)});
    }
    return out;
  }();
  return all;
}

/// The chronology of all of them.
inline const Timeline& timeline() {
  static const Timeline made = [] {
    const Rules rules = builtin_rules();
    std::vector<ExtractedDocument> extracted;
    for (const CorpusDocument& document : documents()) extracted.push_back(extract_document(document, *rules));
    std::vector<std::string> messages;
    drop_twins(extracted, messages);
    return make_timeline(std::move(extracted), *rules, {});
  }();
  return made;
}

/// Tells how many bytes of text a benchmark has gone through that takes all documents in each iteration.
inline void count_bytes(benchmark::State& state) {
  std::size_t bytes = 0;
  for (const CorpusDocument& document : documents()) bytes += document.raw.text.size();
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
}

}  // namespace demarche::bench
