#include "extractors/pipeline.hpp"

#include "extractors/anchor.hpp"
#include "extractors/clean.hpp"
#include "extractors/events/find_events.hpp"
#include "extractors/passes.hpp"
#include "extractors/segment.hpp"
#include "extractors/time/find_times.hpp"

namespace demarche {
namespace {

/// One Issue a document whose dates hang in the air.
void report_missing_reference(const RawDocument& raw, const std::vector<TimeMention>& times,
                              std::vector<Issue>& issues) {
  if (raw.info.published) return;
  for (const TimeMention& time : times) {
    if (time.type != TimexType::date && time.type != TimexType::time) continue;
    if (time.value.find('X') == std::string::npos) continue;
    Issue issue;
    issue.code = "time.no-reference";
    issue.message = "the document has no published day, so dates like this one stay open; pass --published YYYY-MM-DD";
    Evidence evidence;
    evidence.document = raw.info.id;
    evidence.quote = raw.text.substr(time.span.begin, time.span.size());
    issue.evidence.push_back(std::move(evidence));
    issues.push_back(std::move(issue));
    return;
  }
}

}  // namespace

Extracted extract(const RawDocument& raw, const RuleTables& rules) {
  const Passes passes(raw, rules);
  Extracted out = anchor(raw.info, passes.analysed(), find_events(passes.analysed()));
  out.issues = raw.issues;
  report_missing_reference(raw, passes.analysed().times, out.issues);
  return out;
}

std::vector<TimeExpression> extract_times(const RawDocument& raw, const RuleTables& rules, bool whole_text) {
  std::vector<Paragraph> paragraphs = clean(raw.text, rules, raw.marks);
  if (whole_text) {
    for (Paragraph& paragraph : paragraphs) {
      if (!tells_events(paragraph.role)) paragraph.role = ParagraphRole::body;
    }
  }
  const Segmented segmented = segment(raw.text, paragraphs, rules);
  return anchor_times(raw.text, find_times(raw.text, segmented, rules, published_day(raw)), rules);
}

}  // namespace demarche
