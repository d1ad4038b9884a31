// demarche times: a document -> its time expressions, or with --each those of every document, a file each.
#include "cli/commands.hpp"
#include "cli/each_file.hpp"
#include "cli/output.hpp"
#include "cli/rules_folder.hpp"
#include "extractors/pipeline.hpp"
#include "render/times_json.hpp"

namespace demarche {

Exit list_times(const TimesOptions& options) {
  if (options.each && options.output.empty()) throw UsageError("--each wants a folder: -o DIR");
  const Rules rules = rules_from(options.rules);
  EachFile files(options.output);
  std::string lines;
  const CorpusResult result = for_each_document(options.corpus, [&](const CorpusDocument& document) -> Take {
    std::string found = write_times_json(extract_times(document.raw, *rules, !options.clean));
    return [&, found, name = EachFile::name_of(document)] {
      options.each ? write_file(files.take(name).string() + ".jsonl", found) : void(lines += found);
    };
  });
  if (!options.each && result.read > 1) throw UsageError("several documents: pass --each -o DIR");
  if (!options.each && result.read == 1) write_to(options.output, lines);
  return finish(options.corpus, result);
}

}  // namespace demarche
