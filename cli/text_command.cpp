// demarche text: a file -> the document's text, exactly as all offsets count in it, or its report alone.
#include "cli/commands.hpp"
#include "cli/output.hpp"
#include "cli/rules_folder.hpp"
#include "extractors/clean.hpp"

namespace demarche {
namespace {

/// The headline, the report and who took part in it, a blank line between paragraphs.
std::string body_of(const RawDocument& raw, const RuleTables& rules) {
  std::string out;
  for (const Paragraph& paragraph : clean(raw.text, rules, raw.marks)) {
    const bool wanted = paragraph.role == ParagraphRole::headline || paragraph.role == ParagraphRole::body ||
                        paragraph.role == ParagraphRole::credit;
    if (!wanted) continue;
    if (!out.empty()) out += '\n';
    out += raw.text.substr(paragraph.span.begin, paragraph.span.size()) + "\n";
  }
  return out;
}

}  // namespace

Exit print_text(const TextOptions& options) {
  const Rules rules = rules_from(options.rules);
  std::string found;
  const CorpusResult result = for_each_document(options.corpus, [&](const CorpusDocument& document) -> Take {
    return [&, text = options.body ? body_of(document.raw, *rules) : document.raw.text] { found = text; };
  });
  if (result.read + result.failed.size() > 1) throw UsageError("several documents: pass one");
  if (result.read == 1) write_stdout(found);
  return result.exit(true);
}

}  // namespace demarche
