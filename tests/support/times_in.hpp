// Reads the time expressions of a text with the rules of the source tree.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extractors/pipeline.hpp"
#include "tests/support/rule_files.hpp"

namespace demarche::testing {

/// All time expressions of `text`; `published` is "YYYY-MM-DD" or "" for none.
inline std::vector<TimeExpression> times_in(std::string_view text, std::string_view published) {
  RawDocument raw;
  raw.text = text;
  if (const auto day = Day::parse(published)) raw.info.published = Published{*day};
  return extract_times(raw, rule_set().tables, true);
}

/// The expressions as "text = VALUE MOD", joined by "; ".
inline std::string told(std::string_view text, std::string_view published) {
  std::string out;
  for (const TimeExpression& time : times_in(text, published)) {
    out += (out.empty() ? "" : "; ") + time.text + " = " + time.value + (time.mod.empty() ? "" : " " + time.mod);
  }
  return out;
}

/// The days of the expressions in EDTF, "-" for none, "|" before the other reading's first day; joined by "; ".
inline std::string days_in(std::string_view text, std::string_view published) {
  std::string out;
  for (const TimeExpression& time : times_in(text, published)) {
    out += (out.empty() ? "" : "; ") + (time.when ? edtf(*time.when) : "-");
    if (time.when && time.when->alternative) out += "|" + time.when->alternative->first.iso();
  }
  return out;
}

}  // namespace demarche::testing
