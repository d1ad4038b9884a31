#include "core/link_events.hpp"

#include <algorithm>
#include <set>

#include "core/duration.hpp"

namespace demarche {
namespace {

constexpr std::string_view kStructureRule = "link.role";
constexpr std::string_view kLatestRule = "link.latest";

class Linker {
 public:
  Linker(const std::vector<Happening>& happenings, const std::vector<Event>& events, const Ontology& ontology)
      : happenings_(happenings), events_(events), ontology_(ontology) {
    for (std::size_t i = 0; i < happenings.size(); ++i) {
      for (const MentionRef& ref : happenings[i].mentions) event_of_[ref.mention->id] = i;
    }
  }

  std::vector<Link> run() {
    for (std::size_t i = 0; i < happenings_.size(); ++i) {
      const Kind* kind = ontology_.find(happenings_[i].kind);
      if (!kind || !kind->link) continue;
      if (!by_role(i, *kind)) by_latest(i, *kind);
    }
    return std::move(links_);
  }

 private:
  bool is_state(std::size_t event) const {
    const Kind* kind = ontology_.find(events_[event].kind);
    return kind && kind->life_cycle == LifeCycle::declare;
  }

  bool same_family(std::size_t a, const Kind& kind) const {
    return ontology_.find(events_[a].kind)->family == kind.family;
  }

  bool by_role(std::size_t i, const Kind& kind) {
    bool any = false;
    for (const MentionRef& ref : happenings_[i].mentions) {
      for (const Filler& filler : ref.mention->fillers) {
        const auto target = event_of_.find(filler.mention);
        if (target == event_of_.end() || target->second == i) continue;
        add(i, target->second, kind, ref, kStructureRule);
        any = true;
      }
    }
    return any;
  }

  /// The latest declaration of the same family before the event's first mention in its document.
  void by_latest(std::size_t i, const Kind& kind) {
    const MentionRef& first = happenings_[i].mentions.front();
    const EventMention* best = nullptr;
    for (const EventMention& mention : first.document->mentions) {
      if (mention.trigger.begin >= first.mention->trigger.begin) break;
      const auto event = event_of_.find(mention.id);
      if (event != event_of_.end() && is_state(event->second) && same_family(event->second, kind)) best = &mention;
    }
    if (best) add(i, event_of_.at(best->id), kind, first, kLatestRule);
  }

  void add(std::size_t from, std::size_t to, const Kind& kind, const MentionRef& ref, std::string_view rule) {
    if (!seen_.insert({from, to}).second) return;
    Link link;
    link.from = events_[from].id;
    link.to = events_[to].id;
    link.type = *kind.link;
    if (link.type == LinkType::extends && events_[from].lasts) link.dimension = "time";
    Evidence evidence;
    evidence.document = ref.document->document.id;
    evidence.sentence = ref.mention->sentence;
    evidence.trigger = Quoted{ref.mention->trigger, ref.mention->trigger_text};
    evidence.quote = ref.mention->quote;
    evidence.rule = ref.mention->rule;
    link.evidence.push_back(std::move(evidence));
    link.rule = rule;
    links_.push_back(std::move(link));
  }

  const std::vector<Happening>& happenings_;
  const std::vector<Event>& events_;
  const Ontology& ontology_;
  std::map<std::string, std::size_t, std::less<>> event_of_;
  std::set<std::pair<std::size_t, std::size_t>> seen_;
  std::vector<Link> links_;
};

/// What the events linked to one truce tell of its extent.
struct Lifetime {
  std::optional<Day> begins, ends, extended_to;
};

std::optional<Day> planned_end(std::optional<Day> from, const std::string& duration) {
  const auto length = Duration::parse(duration);
  if (!from || !length) return std::nullopt;
  const auto end = add(*from, *length);
  return end && end->is_finite() ? end : std::nullopt;
}

void apply(const Link& link, const Event& source, Lifetime& life) {
  if (source.status == Status::possible || source.status == Status::denied || !source.when) return;
  const Day day = source.when->range.first;
  if (!day.is_finite()) return;
  if (link.type == LinkType::begins && (!life.begins || day < *life.begins)) life.begins = day;
  if (link.type == LinkType::ends && (!life.ends || day > *life.ends)) life.ends = day;
  if (link.type == LinkType::extends && source.lasts) {
    const auto end = planned_end(day, source.lasts->duration);
    if (end && (!life.extended_to || *end > *life.extended_to)) life.extended_to = end;
  }
}

}  // namespace

std::vector<Link> link_events(const std::vector<Happening>& happenings, const std::vector<Event>& events,
                              const Ontology& ontology) {
  return Linker(happenings, events, ontology).run();
}

void set_extents(const std::vector<Link>& links, const Ontology& ontology, std::vector<Event>& events) {
  std::map<std::string, std::size_t> index;
  for (std::size_t i = 0; i < events.size(); ++i) index[events[i].id] = i;
  std::map<std::size_t, Lifetime> lives;
  for (const Link& link : links) apply(link, events[index.at(link.from)], lives[index.at(link.to)]);
  for (std::size_t i = 0; i < events.size(); ++i) {
    Event& event = events[i];
    const Kind* kind = ontology.find(event.kind);
    if (!kind || kind->family != "truce" || kind->life_cycle != LifeCycle::declare) continue;
    if (event.status == Status::possible || event.status == Status::denied) continue;
    const Lifetime life = lives[i];
    Extent extent;
    if (event.lasts) extent.duration = event.lasts->duration;
    if (event.when && event.when->range.first.is_finite()) extent.from = event.when->range.first;
    if (life.begins) extent.from = life.begins;
    extent.to = life.ends ? life.ends : life.extended_to ? life.extended_to : planned_end(extent.from, extent.duration);
    if (extent.from && extent.to && *extent.to < *extent.from) extent.to.reset();
    extent.open = !extent.to;
    event.lasts = extent;
  }
}

}  // namespace demarche
