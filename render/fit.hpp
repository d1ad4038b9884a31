// Lines of text cut to the room that they have.
//   fit({"1 May" "Envoys meet in Basel to talk about fish"}, event, {145}, measure) -> "1 May" "Envoys meet in Basel…"
#pragma once

#include <vector>

#include "render/text.hpp"

namespace demarche {

/// A line and its width in points.
struct FittedLine {
  TextLine runs;
  double width = 0;
};

/// Measures `lines` and shortens the run of role `flexible` in those that are wider than their limit, in points; the
/// last limit holds for all further lines. A line without such a run stays as it is. In: clean text.
std::vector<FittedLine> fit(std::vector<TextLine> lines, TextRole flexible, const std::vector<double>& limits,
                            const TextMeasurer& measure);

/// Likewise for labels of events: first the note goes, then the title is cut, then `said_by` goes.
std::vector<FittedLine> fit_labels(std::vector<TextLine> lines, const std::vector<double>& limits,
                                   const TextMeasurer& measure);

}  // namespace demarche
