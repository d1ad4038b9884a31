#include "extractors/events/happening_state.hpp"

#include <algorithm>

namespace demarche {
namespace {

bool is_possible(Status status) { return status == Status::possible; }

bool any_common(const std::set<std::uint32_t>& a, const std::set<std::uint32_t>& b) {
  return std::any_of(a.begin(), a.end(), [&](std::uint32_t x) { return b.contains(x); });
}

}  // namespace

Company company_of(const Mention& mention) {
  Company out;
  for (const MentionRole& role : mention.roles) {
    if (role.entity) (role.role == "place" ? out.places : out.actors).insert(*role.entity);
  }
  return out;
}

/// A person and the state that the person acts for count as one.
bool FitReader::same_party(std::uint32_t a, std::uint32_t b) const {
  if (a == b) return true;
  const Entity& x = document_.in().names.entities[a];
  const Entity& y = document_.in().names.entities[b];
  if (!x.acts_for.empty() && x.acts_for == y.name) return true;
  return !y.acts_for.empty() && y.acts_for == x.name;
}

/// A state and a place that lies in it count as one; so do places of which nothing is known.
bool FitReader::same_area(std::uint32_t a, std::uint32_t b) const {
  if (a == b) return true;
  const Entity& x = document_.in().names.entities[a];
  const Entity& y = document_.in().names.entities[b];
  if (x.code.empty() || y.code.empty()) return true;
  return x.code == y.code && (x.kind == ActorKind::state || y.kind == ActorKind::state);
}

std::size_t FitReader::shared(const std::set<std::uint32_t>& a, const std::set<std::uint32_t>& b) const {
  std::size_t count = 0;
  for (const std::uint32_t x : a) {
    count += std::any_of(b.begin(), b.end(), [&](std::uint32_t y) { return same_party(x, y); });
  }
  return count;
}

FitVector FitReader::read(const HappeningState& happening, const Mention& mention, const Company& company,
                          const IdentityCues& cues) const {
  FitVector out{};
  auto set = [&](Fit fit, bool value) { out[static_cast<std::size_t>(fit)] = value; };
  set(Fit::same_lemma, happening.lemmas.contains(mention.lemma));
  set(Fit::only_headline, happening.only_headline);
  const auto& [actors, places] = company;
  const std::size_t common = shared(actors, happening.actors);
  const std::size_t least = std::min(actors.size(), happening.actors.size());
  set(Fit::share_many, common >= 2);
  set(Fit::share_one, common >= 1);
  set(Fit::strangers, least > 0 && common == 0);
  set(Fit::other_company, common >= 1 && common < least);
  set(Fit::same_place, any_common(places, happening.places));
  const auto lies_elsewhere = [&](std::uint32_t place) {
    return std::none_of(happening.places.begin(), happening.places.end(),
                        [&](std::uint32_t known) { return same_area(place, known); });
  };
  set(Fit::place_clash, !happening.places.empty() && std::any_of(places.begin(), places.end(), lies_elsewhere));
  if (mention.when && mention.when->basis == DateBasis::stated && !happening.dates.empty()) {
    const DayRange wide{mention.when->range.first.plus(-1), mention.when->range.end.plus(1)};
    auto meets = [&](DayRange range) {
      return std::any_of(happening.dates.begin(), happening.dates.end(), [&](DayRange r) { return r.overlaps(range); });
    };
    set(Fit::same_date, meets(mention.when->range));
    set(Fit::date_clash, !meets(wide));
  }
  if (cues.status.said && !happening.statuses.empty()) {
    const bool own = is_possible(cues.status.status);
    const bool other = std::any_of(happening.statuses.begin(), happening.statuses.end(),
                                   [&](Status s) { return is_possible(s) == own; });
    set(Fit::status_clash, !other);
    const bool denied = cues.status.status == Status::denied;
    const bool happened = cues.status.status == Status::happened;
    const auto only = [&](Status status) {
      return happening.statuses.size() == 1 && *happening.statuses.begin() == status;
    };
    set(Fit::denial_clash, (denied && only(Status::happened)) || (happened && only(Status::denied)));
    set(Fit::same_status, happening.statuses.contains(cues.status.status));
  }
  // "the unilateral truce" may be the truce told before; "a unilateral truce" is not
  const bool comparable = !happening.modifiers.empty() || (cues.indefinite && !happening.only_headline);
  set(Fit::modifier_clash, !cues.modifiers.empty() && comparable && cues.modifiers != happening.modifiers);
  return out;
}

void FitReader::add(std::uint32_t index, const Mention& mention, Company company, const IdentityCues& cues,
                    HappeningState& happening) const {
  happening.members.push_back(index);
  happening.lemmas.insert(mention.lemma);
  happening.actors.merge(company.actors);
  happening.places.merge(company.places);
  if (mention.when && mention.when->basis == DateBasis::stated) happening.dates.insert(mention.when->range);
  if (happening.modifiers.empty()) happening.modifiers = cues.modifiers;
  if (cues.status.said) happening.statuses.insert(cues.status.status);
  happening.only_headline = happening.only_headline && cues.headline;
}

}  // namespace demarche
