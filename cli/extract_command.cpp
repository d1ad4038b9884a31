// demarche extract: documents -> what passes 1-8 find in each, one line of JSON a document.
#include "cli/commands.hpp"
#include "cli/output.hpp"
#include "cli/rules_folder.hpp"
#include "extractors/pipeline.hpp"
#include "render/mentions_json.hpp"

namespace demarche {

Exit extract_mentions(const ExtractOptions& options) {
  const Rules rules = rules_from(options.rules);
  const bool stream = options.file.empty() || options.file == "-";
  std::string lines;
  const CorpusResult result = for_each_document(options.corpus, [&](const CorpusDocument& document) -> Take {
    return [&, line = write_mentions_json(extract(document.raw, *rules))] {
      stream ? write_stdout(line) : void(lines += line);
    };
  });
  if (!stream && result.read > 0) write_file(options.file, lines);
  return finish(options.corpus, result);
}

}  // namespace demarche
