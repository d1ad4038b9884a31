// demarche extract: documents -> what passes 1-8 find in each, one line of JSON a document.
#include "cli/commands.hpp"
#include "cli/output.hpp"
#include "cli/rules_folder.hpp"
#include "extractors/pipeline.hpp"
#include "render/mentions_json.hpp"

namespace demarche {
namespace {

struct ExtractOptions {
  CorpusOptions corpus;
  std::string rules;
  std::string file;
};

Exit extract_all(const ExtractOptions& options) {
  const Rules rules = rules_from(options.rules);
  const bool stream = options.file.empty() || options.file == "-";
  std::string lines;
  const CorpusResult result = for_each_document(options.corpus, [&](const CorpusDocument& document) {
    const std::string line = write_mentions_json(extract(document.raw, *rules));
    stream ? write_stdout(line) : void(lines += line);
  });
  if (!stream && result.read > 0) write_file(options.file, lines);
  return result.exit(options.corpus.strict);
}

constexpr const char* kExamples = R"(
  demarche extract report.txt --published 2016-05-01
  demarche extract reports/ -o mentions.jsonl
)";

}  // namespace

void add_extract(CLI::App& program, Action& action) {
  auto [app, options] = declare<ExtractOptions>(
      program, action, "extract", "Documents -> the mentions of events in each, as JSONL", kExamples, extract_all);
  add_corpus_options(app, options.corpus);
  app.add_option("-o,--output", options.file, "File to write (default: standard output)")->type_name("FILE");
  add_rules_option(app, options.rules);
}

}  // namespace demarche
