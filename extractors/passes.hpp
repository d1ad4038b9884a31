// Passes 2-6 over one document, kept together for the passes behind them.
//   const Passes passes(raw, rules);  find_events(passes.analysed())
#pragma once

#include <vector>

#include "extractors/events/find_events.hpp"
#include "extractors/names/find_names.hpp"
#include "extractors/read/read.hpp"
#include "extractors/rules/tables.hpp"
#include "extractors/segment.hpp"
#include "extractors/time/find_times.hpp"

namespace demarche {

class Passes {
 public:
  /// Runs them. `raw` and `rules` must outlive this.
  Passes(const RawDocument& raw, const RuleTables& rules);
  Passes(const Passes&) = delete;
  Passes& operator=(const Passes&) = delete;

  const Analysed& analysed() const { return analysed_; }

 private:
  Segmented segmented_;
  std::vector<TimeMention> times_;
  Names names_;
  Analysed analysed_;
};

/// The day that the document's dates are reckoned from.
std::optional<Day> published_day(const RawDocument& raw);

}  // namespace demarche
