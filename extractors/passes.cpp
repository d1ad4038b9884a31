#include "extractors/passes.hpp"

#include "extractors/clean.hpp"

namespace demarche {

std::optional<Day> published_day(const RawDocument& raw) {
  return raw.info.published ? std::optional(raw.info.published->date) : std::nullopt;
}

Passes::Passes(const RawDocument& raw, const RuleTables& rules)
    : segmented_(segment(raw.text, clean(raw.text, rules, raw.marks), rules)),
      times_(find_times(raw.text, segmented_, rules, published_day(raw))),
      names_(find_names(raw.text, segmented_, rules)),
      analysed_{raw.text, segmented_, times_, names_, rules, published_day(raw)} {}

}  // namespace demarche
