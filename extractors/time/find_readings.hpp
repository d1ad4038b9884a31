// Every time expression of a text as it was written, before any day is known.
#pragma once

#include <vector>

#include "extractors/time/reading.hpp"

namespace demarche {

/// A reading and the sentence that it stands in; tokens between sentences (the dateline) count to the next one.
struct PlacedReading {
  Reading reading;
  std::uint32_t sentence = 0;  ///< index into Segmented::sentences; 0 where there is none
};

/// The readings in the order of the text, disjoint. `symbols` are those of `segmented`.
std::vector<PlacedReading> find_readings(const Segmented& segmented, const TimeTables& tables,
                                         const TokenSymbols& symbols);

}  // namespace demarche
