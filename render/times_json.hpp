// Time expressions -> JSONL, one a line: {"start", "end", "text", "type", "value", "mod"?}, the TIMEX3 attributes with
// offsets in code points.
#pragma once

#include <string>
#include <vector>

#include "core/time_expression.hpp"

namespace demarche {

/// One line each, in their order; "" for none. `mod` stands only where there is one.
std::string write_times_json(const std::vector<TimeExpression>& times);

}  // namespace demarche
