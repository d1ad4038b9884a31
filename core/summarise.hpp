// A happening's mentions -> the event that the timeline holds: codes, status, days, participants, evidence, salience.
#pragma once

#include "core/event.hpp"
#include "core/happening.hpp"
#include "core/ontology.hpp"

namespace demarche {

/// The event of `happening`; its links, extent and title are still to be made. `kind` is that of the happening.
Event summarise(const Happening& happening, const Kind& kind);

}  // namespace demarche
