// Passes 2-8 over one document, in the order of docs/ARCHITECTURE.md. Documents are independent: run as many at once as
// there are threads.
#pragma once

#include <vector>

#include "core/extracted.hpp"
#include "core/time_expression.hpp"
#include "extractors/read/read.hpp"
#include "extractors/rules/tables.hpp"

namespace demarche {

/// Passes 2-8.
Extracted extract(const RawDocument& raw, const RuleTables& rules);

/// Passes 2-5: every time expression of the text; with `whole_text` of its clutter too.
std::vector<TimeExpression> extract_times(const RawDocument& raw, const RuleTables& rules, bool whole_text);

}  // namespace demarche
