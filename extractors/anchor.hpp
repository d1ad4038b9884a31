// Pass 8: what leaves the document: mentions with their days and, once and for all, offsets in code points.
#pragma once

#include <vector>

#include "core/extracted.hpp"
#include "extractors/events/find_events.hpp"

namespace demarche {

/// The mentions of a document as values that need its text no more, and the actors and places that they name.
Extracted anchor(const Document& document, const Analysed& analysed, const std::vector<Mention>& mentions);

/// Time expressions with offsets in code points.
std::vector<TimeExpression> anchor_times(std::string_view text, const std::vector<TimeMention>& times,
                                         const RuleTables& rules);

}  // namespace demarche
