// demarche times: a document -> its time expressions, or with --each those of every document, a file each.
#include "cli/commands.hpp"
#include "cli/each_file.hpp"
#include "cli/output.hpp"
#include "cli/rules_folder.hpp"
#include "extractors/pipeline.hpp"
#include "render/times_json.hpp"

namespace demarche {
namespace {

struct TimesOptions {
  CorpusOptions corpus;
  std::string rules;
  std::string output;
  std::string format = "jsonl";
  bool each = false;
  bool clean = false;
};

Exit times(const TimesOptions& options) {
  if (options.each && options.output.empty()) throw UsageError("--each wants a folder: -o DIR");
  const Rules rules = rules_from(options.rules);
  EachFile files(options.output);
  std::string lines;
  const CorpusResult result = for_each_document(options.corpus, [&](const CorpusDocument& document) {
    const std::string found = write_times_json(extract_times(document.raw, *rules, !options.clean));
    if (options.each) {
      write_file(files.stem_for(document).string() + ".jsonl", found);
    } else {
      lines += found;
    }
  });
  if (!options.each && result.read > 1) throw UsageError("several documents: pass --each -o DIR");
  if (!options.each && result.read == 1) write_to(options.output, lines);
  return result.exit(options.corpus.strict);
}

constexpr const char* kExamples = R"(
  demarche times report.txt --published 2016-05-01
  demarche times corpus.jsonl --each -o times
)";

}  // namespace

void add_times(CLI::App& program, Action& action) {
  auto [app, options] = declare<TimesOptions>(
      program, action, "times", "Documents -> their time expressions (TIMEX3), as JSONL", kExamples, times);
  add_corpus_options(app, options.corpus);
  app.add_option("-o,--output", options.output, "File to write (default: standard output); a folder with --each")
      ->type_name("PATH");
  app.add_flag("--each", options.each, "Every document a file of its own, DIR/ID.jsonl");
  app.add_flag("--clean", options.clean, "Leave out what stands in page clutter");
  app.add_option("--format", options.format, "What to write")->check(CLI::IsMember({"jsonl"}))->capture_default_str();
  add_rules_option(app, options.rules);
}

}  // namespace demarche
