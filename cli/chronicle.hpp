// Extracted documents -> one timeline, as `run` writes it: duplicates out, passes 9-12, kinds chosen, what made it
// noted.
#pragma once

#include <string>
#include <vector>

#include "cli/corpus.hpp"
#include "core/extracted.hpp"
#include "core/timeline.hpp"
#include "extractors/rules/rules.hpp"

namespace demarche {

/// One document after pass 8.
struct ExtractedDocument {
  std::string name;       ///< for messages
  std::string text_hash;  ///< tells copies from documents that share an id by mistake
  Extracted extracted;
};

/// Passes 2-8, on a document that the corpus loop read.
ExtractedDocument extract_document(const CorpusDocument& document, const RuleTables& rules);

/// What changes the result beside the documents and the rules.
struct ChronicleOptions {
  std::vector<std::string> kinds;
  std::optional<Day> published;
};

/// Sorts the documents and takes those out whose id another one has. Adds one line for each to `messages`; returns
/// those of them that had another text: they are lost, copies are not. The order of `documents` changes nothing.
std::vector<DeadLetter> drop_twins(std::vector<ExtractedDocument>& documents, std::vector<std::string>& messages);

/// The timeline of `documents`, which must have ids of their own.
Timeline make_timeline(std::vector<ExtractedDocument> documents, const RuleTables& rules,
                       const ChronicleOptions& options);

}  // namespace demarche
