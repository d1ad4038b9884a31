// Which party's lane each event lies in: that of the state or body that its first participant is or acts for.
//   "John Kerry" (acts for the United States) met ... -> the lane "United States"
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "render/layout.hpp"
#include "render/selection.hpp"

namespace demarche {

enum class LaneKind { truces, party, others, no_party };

struct LanePlan {
  LaneKind kind = LaneKind::party;
  std::string name;
};

struct LaneAssignment {
  std::vector<LanePlan> lanes;     ///< in their order from the top: truces, parties (the busiest first), others
  std::vector<std::size_t> lane;   ///< of each drawn event, an index into `lanes`
  std::vector<std::string> party;  ///< of each drawn event: its first party's name, "" where it has none
  std::vector<std::vector<std::string>> other_parties;  ///< of each drawn event: the further parties' names
};

/// Assigns every event of `selection`. A lane for truces stands first where `has_bars` or where a truce's event names
/// no party.
LaneAssignment assign_lanes(const Timeline& timeline, const Selection& selection, bool has_bars,
                            const LayoutOptions& options);

}  // namespace demarche
