// demarche text: a file -> the document's text, exactly as all offsets count in it.
#include "cli/commands.hpp"
#include "cli/output.hpp"

namespace demarche {

Exit print_text(const TextOptions& options) {
  std::string found;
  const CorpusResult result =
      for_each_document(options.corpus, [&](const CorpusDocument& document) { found = document.raw.text; });
  if (result.read + result.failed.size() > 1) throw UsageError("several documents: pass one");
  if (result.read == 1) write_stdout(found);
  return result.exit(true);
}

}  // namespace demarche
