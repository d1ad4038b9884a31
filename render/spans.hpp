// What lasted: the truces among the drawn events and their extensions, each as a span of days to be drawn as a bar.
//   a truce of 27 February to 30 April, extended to 7 May -> [27 Feb, 30 Apr], [1 May, 7 May]
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/ontology.hpp"
#include "core/timeline.hpp"

namespace demarche {

/// Days [first, end); an end is unset where it is not known or still open.
struct StateSpan {
  std::size_t event = 0;      ///< index into Timeline::events
  std::size_t root = 0;       ///< the truce that it extends; `event` itself for the truce
  std::size_t extension = 0;  ///< 0 for the truce, 1 for its first extension ...
  std::optional<Day> first;
  std::optional<Day> end;
};

/// The spans of the events `drawn` (indices, by date), truces in their order, each followed by its extensions. Of a
/// truce that several events tell (announced, begun) the first that knows both ends, else the first, has the span.
std::vector<StateSpan> spans_of(const Timeline& timeline, const Ontology& ontology,
                                const std::vector<std::size_t>& drawn);

}  // namespace demarche
