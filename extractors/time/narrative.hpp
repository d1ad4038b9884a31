// Which paragraphs tell a story in the order of its dates, so that "in May" means the May of the year just told, and
// which report, so that it means the May nearest to the published day.
#pragma once

#include <optional>
#include <vector>

#include "core/day.hpp"
#include "extractors/time/find_readings.hpp"

namespace demarche {

/// For each paragraph whether it is a narrative. A text is one where years that are written out outnumber words like
/// "yesterday" and bare weekdays two to one, at least four of them; in it, every paragraph is one that has no more such
/// words than years.
std::vector<bool> narrative_paragraphs(const std::vector<PlacedReading>& readings, const Segmented& segmented,
                                       std::optional<Day> published);

}  // namespace demarche
