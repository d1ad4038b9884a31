#include "core/happening.hpp"

#include <algorithm>
#include <map>

namespace demarche {
namespace {

void add_parties(const EventMention& mention, Happening& happening) {
  for (const Filler& filler : mention.fillers) {
    if (filler.role == "place") {
      happening.places.insert(filler.place.empty() ? filler.name : filler.place);
    } else if (filler.mention.empty()) {
      if (!filler.actor.empty()) happening.parties.insert(filler.actor);
      if (!filler.acts_for.empty()) happening.parties.insert(filler.acts_for);
    }
  }
}

/// The kind that most mentions have, of equals that of the fullest mention: "talks" that a sentence calls a meeting are
/// one.
std::string settled_kind(const std::vector<MentionRef>& mentions) {
  std::map<std::string_view, std::size_t> counts;
  for (const MentionRef& ref : mentions) ++counts[ref.mention->kind];
  std::string_view best = fullest(mentions).mention->kind;
  for (const MentionRef& ref : mentions) {
    if (counts[ref.mention->kind] > counts[best]) best = ref.mention->kind;
  }
  return std::string(best);
}

/// Recomputes what is known of a happening from its mentions.
void settle(Happening& happening) {
  happening.kind = settled_kind(happening.mentions);
  happening.status = settled_status(happening.mentions);
  happening.when = settled_when(happening.mentions);
  for (const MentionRef& ref : happening.mentions) add_parties(*ref.mention, happening);
}

std::vector<Happening> of_document(const Extracted& document) {
  std::vector<Happening> out;
  std::map<std::string_view, std::size_t> known;
  for (const EventMention& mention : document.mentions) {
    const auto [at, added] = known.try_emplace(mention.happening, out.size());
    if (added) out.emplace_back();
    out[at->second].mentions.push_back({&document, &mention});
  }
  for (Happening& happening : out) settle(happening);
  return out;
}

bool intersects(const std::set<std::string>& a, const std::set<std::string>& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& item) { return b.contains(item); });
}

bool told_by_same_document(const Happening& a, const Happening& b) {
  return std::any_of(a.mentions.begin(), a.mentions.end(), [&](const MentionRef& x) {
    return std::any_of(b.mentions.begin(), b.mentions.end(),
                       [&](const MentionRef& y) { return x.document == y.document; });
  });
}

/// One happening told twice: same kind and truth, days that touch (a day's slack, for time zones), a common party where
/// both have parties, a common place where both have places, and at least one of the two in common.
bool same_happening(const Happening& a, const Happening& b) {
  if (!a.when || !b.when || (a.status == Status::possible) != (b.status == Status::possible)) return false;
  const DayRange wide{a.when->range.first.plus(-1), a.when->range.end.plus(1)};
  if (!wide.overlaps(b.when->range) || told_by_same_document(a, b)) return false;
  const bool parties = intersects(a.parties, b.parties), places = intersects(a.places, b.places);
  if (!a.parties.empty() && !b.parties.empty() && !parties) return false;
  if (!a.places.empty() && !b.places.empty() && !places) return false;
  return parties || places;
}

/// Merges happenings of one kind. Those of one document never merge: pass 7 has kept them apart. Work is bounded by
/// looking only at happenings whose days lie near.
std::vector<Happening> merge_kind(std::vector<Happening> all) {
  std::vector<Happening> merged;
  for (Happening& happening : all) {
    const auto twin =
        std::find_if(merged.begin(), merged.end(), [&](const Happening& m) { return same_happening(m, happening); });
    if (twin == merged.end()) {
      merged.push_back(std::move(happening));
    } else {
      twin->mentions.insert(twin->mentions.end(), happening.mentions.begin(), happening.mentions.end());
      settle(*twin);
    }
  }
  return merged;
}

}  // namespace

Status settled_status(const std::vector<MentionRef>& mentions) { return mentions.back().mention->happening_status; }

std::optional<When> settled_when(const std::vector<MentionRef>& mentions) {
  std::optional<When> best;
  auto width = [](const When& when) {
    const bool finite = when.range.first.is_finite() && when.range.end.is_finite();
    return finite ? days_between(when.range.first, when.range.end) : std::int64_t{1} << 40;
  };
  for (const MentionRef& ref : mentions) {
    const std::optional<When>& when = ref.mention->when;
    if (!when) continue;
    const bool surer = best && best->basis == DateBasis::inferred && when->basis == DateBasis::stated;
    const bool narrower = best && best->basis == when->basis && width(*when) < width(*best);
    if (!best || surer || narrower) best = when;
  }
  return best;
}

std::vector<Happening> collect_happenings(const std::vector<Extracted>& documents) {
  std::map<std::string, std::vector<Happening>> by_kind;
  for (const Extracted& document : documents) {
    for (Happening& happening : of_document(document)) by_kind[happening.kind].push_back(std::move(happening));
  }
  std::vector<Happening> out;
  for (auto& [kind, happenings] : by_kind) {
    for (Happening& happening : merge_kind(std::move(happenings))) out.push_back(std::move(happening));
  }
  return out;
}

const MentionRef& fullest(const std::vector<MentionRef>& mentions) {
  const auto parties = [](const MentionRef& ref) {
    const auto is_party = [](const Filler& filler) { return filler.role == "party" && !filler.name.empty(); };
    return std::count_if(ref.mention->fillers.begin(), ref.mention->fillers.end(), is_party);
  };
  return *std::max_element(mentions.begin(), mentions.end(),
                           [&](const MentionRef& a, const MentionRef& b) { return parties(a) < parties(b); });
}

}  // namespace demarche
