#include "extractors/events/happening_state.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace demarche {
namespace {

bool is_possible(Status status) { return status == Status::possible; }

bool any_common(const NumberSet& a, const NumberSet& b) {
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

FitReader::FitReader(const DocumentView& document) : document_(document) {
  std::unordered_map<std::string_view, std::uint32_t> numbers{{"", 0}};
  const auto number = [&](std::string_view text) {
    return numbers.try_emplace(text, static_cast<std::uint32_t>(numbers.size())).first->second;
  };
  for (const Entity& entity : document.in().names.entities)
    texts_.push_back({number(entity.name), number(entity.acts_for), number(entity.code)});
}

bool FitReader::is_state(std::uint32_t entity) const {
  return document_.in().names.entities[entity].kind == ActorKind::state;
}

/// A person and the state that the person acts for count as one.
bool FitReader::takes_part(std::uint32_t actor, const HappeningState& happening) const {
  const Texts& texts = texts_[actor];
  return happening.actors.contains(actor) || (texts.acts_for != 0 && happening.names.contains(texts.acts_for)) ||
         (texts.name != 0 && happening.acts_for.contains(texts.name));
}

/// A state and a place that lies in it count as one; so do places of which nothing is known.
bool FitReader::lies_near(std::uint32_t place, const HappeningState& happening) const {
  const std::uint32_t code = texts_[place].code;
  if (happening.somewhere || (code == 0 && !happening.places.empty()) || happening.places.contains(place)) return true;
  return (is_state(place) ? happening.place_codes : happening.state_codes).contains(code);
}

FitVector FitReader::read(const HappeningState& happening, const Mention& mention, const Company& company,
                          const IdentityCues& cues) const {
  FitVector out{};
  auto set = [&](Fit fit, bool value) { out[static_cast<std::size_t>(fit)] = value; };
  set(Fit::same_lemma, happening.lemmas.contains(mention.lemma));
  set(Fit::only_headline, happening.only_headline);
  const auto& [actors, places] = company;
  const auto common = static_cast<std::size_t>(
      std::count_if(actors.begin(), actors.end(), [&](std::uint32_t actor) { return takes_part(actor, happening); }));
  const std::size_t least = std::min(actors.size(), happening.actors.size());
  set(Fit::share_many, common >= 2);
  set(Fit::share_one, common >= 1);
  set(Fit::strangers, least > 0 && common == 0);
  set(Fit::other_company, common >= 1 && common < least);
  set(Fit::same_place, any_common(places, happening.places));
  const auto lies_elsewhere = [&](std::uint32_t place) { return !lies_near(place, happening); };
  set(Fit::place_clash, !happening.places.empty() && std::any_of(places.begin(), places.end(), lies_elsewhere));
  if (mention.when && mention.when->basis == DateBasis::stated && !happening.dates.empty()) {
    const DayRange wide{mention.when->range.first.plus(-1), mention.when->range.end.plus(1)};
    set(Fit::same_date, happening.dates.overlaps(mention.when->range));
    set(Fit::date_clash, !happening.dates.overlaps(wide));
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

void FitReader::add(std::uint32_t index, const Mention& mention, const Company& company, const IdentityCues& cues,
                    HappeningState& happening) const {
  happening.members.push_back(index);
  happening.lemmas.insert(mention.lemma);
  for (const std::uint32_t actor : company.actors) {
    happening.actors.insert(actor);
    happening.names.insert(texts_[actor].name);
    happening.acts_for.insert(texts_[actor].acts_for);
  }
  for (const std::uint32_t place : company.places) {
    happening.places.insert(place);
    happening.place_codes.insert(texts_[place].code);
    if (is_state(place)) happening.state_codes.insert(texts_[place].code);
    happening.somewhere = happening.somewhere || texts_[place].code == 0;
  }
  if (mention.when && mention.when->basis == DateBasis::stated) happening.dates.insert(mention.when->range);
  if (happening.modifiers.empty()) happening.modifiers = cues.modifiers;
  if (cues.status.said) happening.statuses.insert(cues.status.status);
  happening.only_headline = happening.only_headline && cues.headline;
}

}  // namespace demarche
