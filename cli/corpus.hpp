// The loop over documents that every command shares: published days, failures that cost one document alone, progress.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cli/errors.hpp"
#include "cli/input.hpp"
#include "core/day.hpp"
#include "render/dead_letters_json.hpp"

namespace demarche {

struct CorpusOptions {
  std::vector<std::string> inputs;
  std::optional<Day> published;  ///< overrides the day of a single document, fills gaps of several
  bool strict = false;
  unsigned jobs = 0;         ///< threads; 0 for as many as the machine has
  std::string metadata;      ///< a CSV file about the documents, or ""
  std::string dead_letters;  ///< the file that lists what could not be read, or ""
};

/// How the loop went.
struct CorpusResult {
  std::size_t read = 0;
  std::vector<DeadLetter> failed;

  /// `failed` where nothing could be read, or where one document could not and `strict` asks for all.
  Exit exit(bool strict) const { return read == 0 || (strict && !failed.empty()) ? Exit::failed : Exit::done; }
};

/// One document that was read; `name` and `stem` as in InputDocument.
struct CorpusDocument {
  std::string name;
  std::string stem;
  RawDocument raw;
};

/// What is to be done with what was made of a document.
using Take = std::function<void()>;

/// Calls `make` for each document, of several at once on threads of their own, and then, in the order of the documents
/// and on the thread that called, the Take that it returns: the result is the same whatever the number of threads.
/// Where reading, `make` or a Take throws InputError or another exception that is no IoError, the document is listed on
/// standard error and counts as failed.
CorpusResult for_each_document(const CorpusOptions& options, const std::function<Take(const CorpusDocument&)>& make);

/// What every command over documents ends with: writes the dead letters where they are asked for (IoError) and tells
/// how to exit.
Exit finish(const CorpusOptions& options, const CorpusResult& result);

}  // namespace demarche
