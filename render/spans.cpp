#include "render/spans.hpp"

#include <algorithm>
#include <map>
#include <string_view>

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

bool has_span(const Event& event) { return event.lasts && (event.lasts->from || event.lasts->to); }

StateSpan span_of(const Event& event, std::size_t index) {
  StateSpan span{index, index, 0, event.lasts->from, {}};
  if (event.lasts->to) span.end = event.lasts->to->plus(1);
  const bool is_backward = span.first && span.end && *span.end <= *span.first;
  if (is_backward || (span.end && !span.end->is_finite())) span.end.reset();
  if (span.first && !span.first->is_finite()) span.first.reset();
  return span;
}

/// One truce: the spans that tell it and those of its extensions.
struct Truce {
  std::optional<StateSpan> base;
  std::vector<StateSpan> extensions;
};

bool knows_both(const StateSpan& span) { return span.first && span.end; }

void add_event(Truce& truce, const StateSpan& span, bool is_extension) {
  if (is_extension) {
    truce.extensions.push_back(span);
  } else if (!truce.base || (!knows_both(*truce.base) && knows_both(span))) {
    truce.base = span;
  }
}

/// A span ends where the next begins; one whose beginning isn't told begins where the last ends.
void join(StateSpan& before, StateSpan& after) {
  if (!after.first && before.end && (!after.end || *before.end < *after.end)) after.first = before.end;
  if (!after.first || !before.first || *after.first <= *before.first) return;
  if (before.end && *before.end > *after.first) before.end = after.first;
}

void append(const Truce& truce, std::vector<StateSpan>& spans) {
  const std::size_t begin = spans.size();
  if (truce.base) spans.push_back(*truce.base);
  std::size_t number = 0;
  for (StateSpan extension : truce.extensions) {
    extension.extension = ++number;
    if (truce.base) extension.root = truce.base->event;
    spans.push_back(extension);
  }
  for (std::size_t i = begin + 1; i < spans.size(); ++i) join(spans[i - 1], spans[i]);
  // The truce's own end is how long it held in all: where that is later, its last extension held so long.
  if (!truce.base || truce.extensions.empty() || !truce.base->end) return;
  StateSpan& last = spans.back();
  if (!last.end || *last.end < *truce.base->end) last.end = truce.base->end;
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
    if (!is_state(life_cycle) || !has_span(event)) continue;
    const auto [found, is_new] = by_root.emplace(root_of(targets, index), truces.size());
    if (is_new) truces.emplace_back();
    const StateSpan span = span_of(event, index);
    if (span.first || span.end) add_event(truces[found->second], span, life_cycle == LifeCycle::extend);
  }
  std::vector<StateSpan> spans;
  for (const Truce& truce : truces) append(truce, spans);
  return spans;
}

}  // namespace demarche
