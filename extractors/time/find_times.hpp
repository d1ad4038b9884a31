// Pass 5: tokens -> time expressions, with their TIMEX3 type and value and, where the published day is known, their
// days. Reads tokens and tags, never the tree; a sentence's reading never depends on which other text was read before.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/duration.hpp"
#include "core/time_expression.hpp"
#include "extractors/rules/tables.hpp"
#include "extractors/segment.hpp"

namespace demarche {

/// A time expression inside passes 5-8: spans count tokens and bytes.
struct TimeMention {
  TokenSpan tokens;
  ByteSpan span;
  std::uint32_t sentence = 0;  ///< index into Segmented::sentences
  TimexType type = TimexType::date;
  std::string value;         ///< TIMEX3; symbolic ("XXXX-WXX-5") where it needs a published day and there is none
  std::string mod;           ///< TIMEX3 mod, "" for none
  std::optional<When> when;  ///< of dates and times that are anchored, and of windows ("the past two weeks")
  std::optional<Duration> duration;  ///< for durations
  TimeAnchor anchor = TimeAnchor::text;
  TimeRelation relation = TimeRelation::at;  ///< the preposition before it; `when` is of the expression alone
  bool closes_range = false;                 ///< the second date of "May 1-3"; the mention before it opens the range
  std::uint32_t rule = 0;                    ///< index of the pattern in RuleTables::time
};

/// The time expressions of the text, in its order, disjoint.
std::vector<TimeMention> find_times(std::string_view text, const Segmented& segmented, const RuleTables& rules,
                                    std::optional<Day> published);

/// The id of the pattern that found `mention`.
std::string_view time_rule_id(const RuleTables& rules, const TimeMention& mention);

}  // namespace demarche
