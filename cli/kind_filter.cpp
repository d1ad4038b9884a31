#include "cli/kind_filter.hpp"

#include <algorithm>
#include <set>
#include <string_view>

#include "cli/errors.hpp"

namespace demarche {
namespace {

bool names_kind(const std::string& name, std::string_view kind) {
  return kind == name || (kind.size() > name.size() && kind.starts_with(name) && kind[name.size()] == '.');
}

bool is_asked_for(std::string_view kind, const std::vector<std::string>& kinds, const Ontology& ontology) {
  if (kinds.empty()) {
    const Kind* known = ontology.find(kind);
    return !known || known->shown;
  }
  return std::any_of(kinds.begin(), kinds.end(), [&](const std::string& name) { return names_kind(name, kind); });
}

/// Ids that the events which are left name.
struct Needed {
  std::set<std::string, std::less<>> events, actors, places;
};

Needed needed(const Timeline& timeline) {
  Needed out;
  for (const Event& event : timeline.events) {
    out.events.insert(event.id);
    for (const Participant& participant : event.participants) out.actors.insert(participant.actor);
    if (event.place) out.places.insert(event.place->id);
  }
  // The places around a place stand in the timeline too.
  for (const Place& place : timeline.places) {
    if (out.places.contains(place.id)) out.places.insert(place.within.begin(), place.within.end());
  }
  return out;
}

/// Takes events that are gone out of the Issues, and Issues about nothing else with them.
void filter_issues(std::vector<Issue>& issues, const Needed& left) {
  std::erase_if(issues, [&](Issue& issue) {
    if (issue.events.empty()) return false;
    std::erase_if(issue.events, [&](const std::string& id) { return !left.events.contains(id); });
    return issue.events.empty();
  });
}

}  // namespace

void check_kinds(const std::vector<std::string>& kinds, const Ontology& ontology) {
  for (const std::string& name : kinds) {
    const bool known = std::any_of(ontology.kinds().begin(), ontology.kinds().end(),
                                   [&](const Kind& kind) { return names_kind(name, kind.id); });
    if (known) continue;
    std::set<std::string> families;
    for (const Kind& kind : ontology.kinds()) families.insert(kind.family);
    std::string list;
    for (const std::string& family : families) list.append(list.empty() ? "" : ", ").append(family);
    std::string message = "there is no kind or family \"";
    throw UsageError(message.append(name).append("\"; families are: ").append(list));
  }
}

Timeline filter_kinds(Timeline timeline, const std::vector<std::string>& kinds, const Ontology& ontology) {
  const std::size_t before = timeline.events.size();
  std::erase_if(timeline.events, [&](const Event& event) { return !is_asked_for(event.kind, kinds, ontology); });
  if (timeline.events.size() == before) return timeline;
  const Needed left = needed(timeline);
  std::erase_if(timeline.links,
                [&](const Link& link) { return !left.events.contains(link.from) || !left.events.contains(link.to); });
  std::erase_if(timeline.actors, [&](const Actor& actor) { return !left.actors.contains(actor.id); });
  std::erase_if(timeline.places, [&](const Place& place) { return !left.places.contains(place.id); });
  filter_issues(timeline.issues, left);
  return timeline;
}

}  // namespace demarche
