#include "core/happening.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/happening_index.hpp"

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

/// Takes over the mention's days where they are better than `best`.
void improve(std::optional<When>& best, const std::optional<When>& when) {
  const auto width = [](const When& w) {
    const bool finite = w.range.first.is_finite() && w.range.end.is_finite();
    return finite ? days_between(w.range.first, w.range.end) : std::int64_t{1} << 40;
  };
  if (!when) return;
  const bool surer = best && best->basis == DateBasis::inferred && when->basis == DateBasis::stated;
  const bool narrower = best && best->basis == when->basis && width(*when) < width(*best);
  if (!best || surer || narrower) best = when;
}

/// Adds a later mention. The kind is left to the end: it looks at all mentions, the rest at this one.
void add_mention(const MentionRef& ref, Happening& happening) {
  happening.mentions.push_back(ref);
  happening.status = ref.mention->happening_status;
  improve(happening.when, ref.mention->when);
  add_parties(*ref.mention, happening);
}

std::vector<Happening> of_document(const Extracted& document) {
  std::vector<Happening> out;
  std::map<std::string_view, std::size_t> known;
  for (const EventMention& mention : document.mentions) {
    const auto [at, added] = known.try_emplace(mention.happening, out.size());
    if (added) out.emplace_back();
    add_mention({&document, &mention}, out[at->second]);
  }
  for (Happening& happening : out) happening.kind = settled_kind(happening.mentions);
  return out;
}

bool intersects(const std::set<std::string>& a, const std::set<std::string>& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& item) { return b.contains(item); });
}

/// `later` is of one document; documents come one after the other, so that only the last of `merged` can be it.
bool told_by_same_document(const Happening& merged, const Happening& later) {
  return merged.mentions.back().document == later.mentions.front().document;
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

/// What the index of a happening depends on.
auto indexed_by(const Happening& happening) {
  return std::tuple(happening.parties.size(), happening.places.size(),
                    happening.when ? happening.when->range : DayRange{Day::past(), Day::future()});
}

/// Merges happenings of one kind. Those of one document never merge: pass 7 has kept them apart.
std::vector<Happening> merge_kind(std::vector<Happening> all) {
  std::vector<Happening> merged;
  HappeningIndex index;
  for (Happening& happening : all) {
    const std::vector<std::size_t> near = index.near(happening);
    const auto twin =
        std::find_if(near.begin(), near.end(), [&](std::size_t i) { return same_happening(merged[i], happening); });
    if (twin == near.end()) {
      merged.push_back(std::move(happening));
      index.add(merged.back(), merged.size() - 1);
      continue;
    }
    const auto before = indexed_by(merged[*twin]);
    for (const MentionRef& ref : happening.mentions) add_mention(ref, merged[*twin]);
    if (indexed_by(merged[*twin]) != before) index.add(merged[*twin], *twin);
  }
  for (Happening& happening : merged) happening.kind = settled_kind(happening.mentions);
  return merged;
}

}  // namespace

std::optional<When> settled_when(const std::vector<MentionRef>& mentions) {
  std::optional<When> best;
  for (const MentionRef& ref : mentions) improve(best, ref.mention->when);
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
