// Pass 10: links between events from the mentions that fill each other's roles ("extended the truce"), and what follows
// from them for how long a truce lasts.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/event.hpp"
#include "core/happening.hpp"
#include "core/ontology.hpp"

namespace demarche {

/// Links of events whose kind names a link type to what they are about: the filler that is a mention, else the latest
/// truce told before them in the same document. `events` runs parallel to `happenings`.
std::vector<Link> link_events(const std::vector<Happening>& happenings, const std::vector<Event>& events,
                              const Ontology& ontology);

/// Gives every truce its extent: from its beginning or declaration to the end told, or planned by durations and
/// extensions.
void set_extents(const std::vector<Link>& links, const Ontology& ontology, std::vector<Event>& events);

}  // namespace demarche
