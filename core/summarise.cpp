#include "core/summarise.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace demarche {
namespace {

Evidence evidence_of(const MentionRef& ref) {
  const EventMention& mention = *ref.mention;
  Evidence out;
  out.document = mention.document;
  out.sentence = mention.sentence;
  out.trigger = Quoted{mention.trigger, mention.trigger_text};
  if (mention.time) {
    out.time = EvidenceTime{mention.time->range, mention.time->text, mention.time->value, mention.time->anchor};
  }
  out.quote = mention.quote;
  out.rule = mention.rule;
  return out;
}

/// Participants in the order of the mention that names most, then of the others; a state is left out where a person who
/// acts for it stands there.
std::vector<Participant> participants_of(const Happening& happening) {
  std::vector<Participant> out;
  std::vector<MentionRef> mentions{fullest(happening.mentions)};
  mentions.insert(mentions.end(), happening.mentions.begin(), happening.mentions.end());
  for (const MentionRef& ref : mentions) {
    for (const Filler& filler : ref.mention->fillers) {
      if (filler.role == "place" || !filler.mention.empty() || (filler.actor.empty() && filler.name.empty())) continue;
      if (filler.role != "party" && filler.role != "mediator" && filler.role != "host") continue;
      const bool known = std::any_of(out.begin(), out.end(), [&](const Participant& p) {
        return p.actor == filler.actor && (!p.actor.empty() || p.name == filler.name);
      });
      if (!known) out.push_back({filler.actor, filler.name, filler.role, filler.acts_for, {}});
    }
  }
  std::set<std::string> represented;
  for (const Participant& p : out) {
    if (!p.acts_for.empty()) represented.insert(p.acts_for);
  }
  std::erase_if(out, [&](const Participant& p) { return represented.contains(p.name); });
  return out;
}

/// The place that most mentions name; of equals the first.
std::optional<EventPlace> place_of(const Happening& happening) {
  std::vector<std::pair<EventPlace, int>> counts;
  for (const MentionRef& ref : happening.mentions) {
    for (const Filler& filler : ref.mention->fillers) {
      if (filler.role != "place") continue;
      const EventPlace place{filler.place, filler.name};
      const auto known = std::find_if(counts.begin(), counts.end(), [&](const auto& c) { return c.first == place; });
      if (known == counts.end()) {
        counts.emplace_back(place, 1);
      } else {
        ++known->second;
      }
    }
  }
  const auto best =
      std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return best == counts.end() ? std::nullopt : std::optional(best->first);
}

/// 0 to 1: the kind's weight, a headline, being told early, often and by many.
double salience_of(const Happening& happening, const Kind& kind, int documents) {
  bool headline = false, lead = false;
  constexpr std::uint32_t kLead = 600;  // code points of a document that count as its lead
  for (const MentionRef& ref : happening.mentions) {
    headline = headline || ref.mention->headline;
    lead = lead || ref.mention->trigger.begin < kLead;
  }
  const double repeated = std::min<double>(static_cast<double>(happening.mentions.size()), 6) / 6;
  const double widely = std::min<double>(documents, 4) / 4;
  const double dated = happening.when ? 1 : 0;
  const double raw = 0.4 * kind.weight + 0.15 * headline + 0.1 * lead + 0.15 * repeated + 0.1 * widely + 0.1 * dated;
  return std::round(raw * 1000) / 1000;
}

std::optional<Extent> told_duration(const Happening& happening) {
  for (const MentionRef& ref : happening.mentions) {
    if (ref.mention->lasts) return ref.mention->lasts;
  }
  return std::nullopt;
}

}  // namespace

Event summarise(const Happening& happening, const Kind& kind) {
  const EventMention& first = *happening.mentions.front().mention;
  Event out;
  out.id = "e" + first.id.substr(1);
  out.kind = happening.kind;
  out.status = happening.status;
  const Codes& codes = kind.codes[static_cast<std::size_t>(out.status)];
  out.plover_event = codes.event;
  out.plover_mode = codes.mode;
  out.plover_context = codes.context;
  out.cameo = codes.cameo;
  out.when = happening.when;
  out.lasts = told_duration(happening);
  out.participants = participants_of(happening);
  out.place = place_of(happening);
  std::set<std::string> documents, publishers;
  bool all_alleged = true;
  for (const MentionRef& ref : happening.mentions) {
    out.evidence.push_back(evidence_of(ref));
    for (const auto& [name, value] : ref.mention->attributes) out.attributes.try_emplace(name, value);
    documents.insert(ref.document->document.id);
    if (!ref.document->document.publisher.empty()) publishers.insert(ref.document->document.publisher);
    all_alleged = all_alleged && ref.mention->alleged;
    if (out.said_by.empty()) out.said_by = ref.mention->said_by;
  }
  out.alleged = all_alleged;
  out.documents = static_cast<int>(documents.size());
  out.publishers = static_cast<int>(publishers.size());
  out.salience = salience_of(happening, kind, out.documents);
  return out;
}

}  // namespace demarche
