#include "render/spans.hpp"

#include <algorithm>
#include <map>
#include <string_view>

#include "core/duration.hpp"

namespace demarche {
namespace {

/// A link of this type goes from an event to the truce that it is about.
bool leads_to_truce(LinkType type) {
  return type == LinkType::extends || type == LinkType::begins || type == LinkType::announces ||
         type == LinkType::same_as;
}

/// Only truces are drawn as bars; what talks begin and end is told by their markers.
LifeCycle life_cycle_of(const Event& event, const Ontology& ontology) {
  const Kind* kind = ontology.find(event.kind);
  return kind == nullptr || kind->family != "truce" ? LifeCycle::none : kind->life_cycle;
}

bool is_state(LifeCycle life_cycle) {
  return life_cycle == LifeCycle::declare || life_cycle == LifeCycle::begin || life_cycle == LifeCycle::extend;
}

/// For each event that is about an earlier truce the index of that truce; else its own.
std::vector<std::size_t> targets_of(const Timeline& timeline, const Ontology& ontology) {
  std::map<std::string_view, std::size_t> index;
  std::vector<std::size_t> targets(timeline.events.size());
  for (std::size_t i = 0; i < targets.size(); ++i) {
    index.emplace(timeline.events[i].id, i);
    targets[i] = i;
  }
  for (const Link& link : timeline.links) {
    const auto from = index.find(link.from);
    const auto to = index.find(link.to);
    if (!leads_to_truce(link.type) || from == index.end() || to == index.end()) continue;
    const bool fits = is_state(life_cycle_of(timeline.events[from->second], ontology)) &&
                      is_state(life_cycle_of(timeline.events[to->second], ontology));
    if (fits && targets[from->second] == from->second) targets[from->second] = to->second;
  }
  return targets;
}

/// The event at the end of the chain; chains longer than any real truce, and rings, end where they stand.
std::size_t root_of(const std::vector<std::size_t>& targets, std::size_t event) {
  for (int step = 0; step < 64 && targets[event] != event; ++step) event = targets[event];
  return event;
}

/// What one event tells of how long a truce lasts.
struct Told {
  StateSpan span;
  std::optional<Day> day;      ///< on which it happened, where that is known
  std::optional<Day> planned;  ///< the end that its duration gives, exclusive
};

std::optional<Day> finite(std::optional<Day> day) { return day && day->is_finite() ? day : std::nullopt; }

/// The end, exclusive, of what begins on `first` and lasts `duration` (ISO 8601).
std::optional<Day> planned_end(std::optional<Day> first, const std::string& duration) {
  const auto length = Duration::parse(duration);
  if (!first || !length) return std::nullopt;
  const auto last = add(*first, *length);
  return last ? finite(last->plus(1)) : std::nullopt;
}

Told told_by(const Event& event, std::size_t index, bool is_extension) {
  Told told{{index, index, 0, finite(event.lasts->from), {}}, {}, {}};
  if (event.lasts->to) told.span.end = finite(event.lasts->to->plus(1));
  if (told.span.first && told.span.end && *told.span.end <= *told.span.first) told.span.end.reset();
  if (event.when && event.when->range.first.is_finite()) told.day = event.when->range.first;
  told.planned = planned_end(is_extension && !told.span.first ? told.day : told.span.first, event.lasts->duration);
  if (is_extension && !told.span.end) told.span.end = told.planned;
  return told;
}

/// One truce: the event that tells it best and those that extend it.
struct Truce {
  std::optional<Told> base;
  std::vector<Told> extensions;
};

bool knows_both(const StateSpan& span) { return span.first && span.end; }

void add_event(Truce& truce, const Told& told, bool is_extension) {
  if (is_extension) {
    truce.extensions.push_back(told);
  } else if (!truce.base || (!knows_both(truce.base->span) && knows_both(told.span))) {
    truce.base = told;
  }
}

/// An extension whose beginning isn't told begins when the time that was agreed before ends, not before it was told;
/// a span ends at the latest where the next begins.
void join(Told& before, Told& after) {
  if (!after.span.first) {
    const auto agreed = before.planned ? before.planned : before.span.extension > 0 ? before.span.end : std::nullopt;
    after.span.first = agreed && after.day ? std::max(agreed, after.day) : agreed ? agreed : after.day;
  }
  if (!after.span.first || (before.span.first && *after.span.first <= *before.span.first)) return;
  if (before.planned && *before.planned < *after.span.first) before.span.end = before.planned;
  if (!before.span.end || *before.span.end > *after.span.first) before.span.end = after.span.first;
}

void append(const Truce& truce, std::vector<StateSpan>& spans) {
  std::vector<Told> parts;
  if (truce.base) parts.push_back(*truce.base);
  std::size_t number = 0;
  for (Told extension : truce.extensions) {
    extension.span.extension = ++number;
    if (truce.base) extension.span.root = truce.base->span.event;
    parts.push_back(extension);
  }
  for (std::size_t i = 1; i < parts.size(); ++i) join(parts[i - 1], parts[i]);
  // The truce's own end is how long it held in all: where that is later, its last extension held so long.
  if (truce.base && parts.size() > 1 && truce.base->span.end) {
    std::optional<Day>& last = parts.back().span.end;
    if (!last || *last < *truce.base->span.end) last = truce.base->span.end;
  }
  for (const Told& part : parts) {
    if (part.span.first || part.span.end) spans.push_back(part.span);
  }
}

}  // namespace

std::vector<StateSpan> spans_of(const Timeline& timeline, const Ontology& ontology,
                                const std::vector<std::size_t>& drawn) {
  const std::vector<std::size_t> targets = targets_of(timeline, ontology);
  std::vector<Truce> truces;
  std::map<std::size_t, std::size_t> by_root;
  for (const std::size_t index : drawn) {
    const Event& event = timeline.events[index];
    const LifeCycle life_cycle = life_cycle_of(event, ontology);
    if (!is_state(life_cycle) || !event.lasts) continue;
    const bool is_extension = life_cycle == LifeCycle::extend;
    const Told told = told_by(event, index, is_extension);
    if (!told.span.first && !told.span.end && !is_extension) continue;
    const auto [found, is_new] = by_root.emplace(root_of(targets, index), truces.size());
    if (is_new) truces.emplace_back();
    add_event(truces[found->second], told, is_extension);
  }
  std::vector<StateSpan> spans;
  for (const Truce& truce : truces) append(truce, spans);
  return spans;
}

}  // namespace demarche
