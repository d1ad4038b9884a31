// Breaks texts into lines of a width, between words.
//   wrap({"Syrian Democratic Forces"}, lane, 80, 2, measure) -> {{"Syrian", "Democratic Forces"}}
#pragma once

#include <string>
#include <vector>

#include "render/fit.hpp"

namespace demarche {

/// The lines of each of `texts` (clean text), at most `limit` points wide and at most `most` lines; what does not fit
/// ends in an ellipsis.
std::vector<std::vector<FittedLine>> wrap(const std::vector<std::string>& texts, TextRole role, double limit,
                                          std::size_t most, const TextMeasurer& measure);

}  // namespace demarche
