// demarche text: a file -> the document's text, exactly as all offsets count in it.
#include "cli/commands.hpp"
#include "cli/output.hpp"

namespace demarche {
namespace {

struct TextOptions {
  CorpusOptions corpus;
};

Exit text(const TextOptions& options) {
  std::string found;
  const CorpusResult result =
      for_each_document(options.corpus, [&](const CorpusDocument& document) { found = document.raw.text; });
  if (result.read + result.failed > 1) throw UsageError("several documents: pass one");
  if (result.read == 1) write_stdout(found);
  return result.exit(true);
}

constexpr const char* kExamples = R"(
  demarche text report.txt
  demarche text report.json | cut -c 100-120
)";

}  // namespace

void add_text(CLI::App& program, Action& action) {
  auto [app, options] = declare<TextOptions>(program, action, "text",
                                             "A document -> its text, in which all offsets count", kExamples, text);
  app.add_option("FILE", options.corpus.inputs, "A document, or - for standard input")
      ->required()
      ->expected(1)
      ->type_name("");
}

}  // namespace demarche
