#include "core/chronology.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "core/happening.hpp"
#include "core/link_events.hpp"
#include "core/summarise.hpp"
#include "core/title.hpp"

namespace demarche {
namespace {

/// By published day (unknown last), then id: the order that everything else follows.
void sort_documents(std::vector<Extracted>& documents) {
  auto key = [](const Extracted& e) {
    return std::make_tuple(e.document.published ? e.document.published->date : Day::future(),
                           std::string_view(e.document.id), std::string_view(e.document.uri));
  };
  std::sort(documents.begin(), documents.end(),
            [&](const Extracted& a, const Extracted& b) { return key(a) < key(b); });
}

/// (from, to, document, offset), undated events last.
void sort_events(const std::vector<Document>& documents, std::vector<Event>& events) {
  std::map<std::string_view, std::size_t> rank;
  for (std::size_t i = 0; i < documents.size(); ++i) rank.try_emplace(documents[i].id, i);
  auto key = [&](const Event& e) {
    const Day from = e.when ? e.when->range.first : Day::future();
    const Day to = e.when ? e.when->range.end : Day::future();
    const Evidence& first = e.evidence.front();
    const std::uint32_t offset = first.trigger ? first.trigger->range.begin : 0;
    return std::make_tuple(!e.when.has_value(), from, to, rank[first.document], offset, std::string_view(e.kind),
                           std::string_view(e.id));
  };
  std::stable_sort(events.begin(), events.end(), [&](const Event& a, const Event& b) { return key(a) < key(b); });
}

template <class T>
void add_new(std::vector<T>& from, std::map<std::string, T>& to) {
  for (T& item : from) to.try_emplace(item.id, std::move(item));
}

/// Actors and places that events name, sorted by id.
void keep_named(std::vector<Extracted>& documents, Timeline& timeline) {
  std::map<std::string, Actor> actors;
  std::map<std::string, Place> places;
  for (Extracted& document : documents) {
    add_new(document.actors, actors);
    add_new(document.places, places);
  }
  std::set<std::string> named;
  for (const Event& event : timeline.events) {
    for (const Participant& participant : event.participants) named.insert(participant.actor);
    if (event.place) named.insert(event.place->id);
  }
  for (auto& [id, actor] : actors) {
    if (named.contains(id)) timeline.actors.push_back(std::move(actor));
  }
  for (auto& [id, place] : places) {
    if (named.contains(id)) timeline.places.push_back(std::move(place));
  }
}

/// A mention of a kind that nobody registered is left out, with an Issue: from another version's rules, or a slip.
void drop_unknown_kinds(const Ontology& ontology, Extracted& document) {
  const std::size_t dropped = std::erase_if(
      document.mentions, [&](const EventMention& mention) { return ontology.find(mention.kind) == nullptr; });
  if (dropped == 0) return;
  Issue issue;
  issue.code = "kind.unknown";
  issue.message = std::to_string(dropped) + " mentions of " + document.document.id +
                  " are of kinds that the rules do not register; extract the document anew";
  document.issues.push_back(std::move(issue));
}

}  // namespace

Timeline build_chronology(std::vector<Extracted> documents, const Ontology& ontology, Run run) {
  Timeline timeline;
  timeline.run = std::move(run);
  sort_documents(documents);
  for (Extracted& document : documents) drop_unknown_kinds(ontology, document);
  const std::vector<Happening> happenings = collect_happenings(documents);
  for (const Happening& happening : happenings)
    timeline.events.push_back(summarise(happening, *ontology.find(happening.kind)));
  timeline.links = link_events(happenings, timeline.events, ontology);
  set_extents(timeline.links, ontology, timeline.events);
  for (Event& event : timeline.events) event.title = make_title(event, *ontology.find(event.kind));
  for (Extracted& document : documents) {
    timeline.documents.push_back(document.document);
    for (Issue& issue : document.issues) timeline.issues.push_back(std::move(issue));
  }
  keep_named(documents, timeline);
  sort_events(timeline.documents, timeline.events);
  return timeline;
}

}  // namespace demarche
