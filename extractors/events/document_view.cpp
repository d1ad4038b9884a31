#include "extractors/events/document_view.hpp"

#include <algorithm>

namespace demarche {

EventClasses::EventClasses(const RuleTables& rules)
    : be(rules.class_id("language.be")),
      have(rules.class_id("language.have")),
      do_(rules.class_id("language.do")),
      future(rules.class_id("cue.future")),
      modal(rules.class_id("cue.modal")),
      would(rules.class_id("cue.would")),
      negation(rules.class_id("cue.negation")),
      plans(rules.class_id("cue.plans")),
      wishes(rules.class_id("cue.wishes")),
      refuses(rules.class_id("cue.refuses")),
      schedules(rules.class_id("cue.schedules")),
      makes(rules.class_id("cue.makes")),
      concludes(rules.class_id("cue.concludes")),
      first(rules.class_id("cue.first")),
      goes_on(rules.class_id("cue.goes-on")),
      planned_noun(rules.class_id("cue.planned-noun")),
      possible_noun(rules.class_id("cue.possible-noun")),
      denied_noun(rules.class_id("cue.denied-noun")),
      condition(rules.class_id("cue.condition")),
      reports(rules.class_id("cue.reports")),
      says(rules.class_id("cue.says")),
      announces(rules.class_id("cue.announces")),
      announcement(rules.class_id("cue.announcement")),
      deadline(rules.class_id("cue.deadline")),
      presupposes(rules.class_id("cue.presupposes")),
      afterwards(rules.class_id("cue.afterwards")),
      denies(rules.class_id("cue.denies")),
      binds(rules.class_id("cue.binds")),
      until(rules.class_id("cue.until")),
      indefinite(rules.class_id("language.indefinite")),
      duration_preposition(rules.class_id("tie.duration")),
      since(rules.class_id("cue.since")),
      by(rules.class_id("cue.by")),
      sequel(rules.class_id("cue.sequel")),
      alleges(rules.class_id("cue.alleges")),
      definite(rules.class_id("language.definite")),
      generic(rules.class_id("event.generic")),
      place_preposition(rules.class_id("tie.place")),
      area_preposition(rules.class_id("tie.area")),
      party_preposition(rules.class_id("tie.party")),
      setting_preposition(rules.class_id("tie.setting")),
      he(rules.class_id("language.he")),
      they(rules.class_id("language.they")) {}

DocumentView::DocumentView(const Analysed& analysed, const Analysis& analysis)
    : in_(analysed),
      analysis_(analysis),
      classes_(analysed.rules),
      name_by_token_(analysed.segmented.tokens.size(), -1),
      time_by_token_(analysed.segmented.tokens.size(), -1),
      times_begin_(analysed.segmented.sentences.size() + 1, 0),
      class_seen_(analysed.rules.class_names.size(), false),
      sort_of_class_(analysed.rules.class_names.size(), kNoSort) {
  auto mark = [](std::vector<std::int32_t>& by_token, TokenSpan span, std::size_t index) {
    std::fill(by_token.begin() + span.begin, by_token.begin() + span.end, static_cast<std::int32_t>(index));
  };
  for (std::size_t i = 0; i < in_.names.mentions.size(); ++i) mark(name_by_token_, in_.names.mentions[i].tokens, i);
  for (std::size_t i = 0; i < in_.times.size(); ++i) mark(time_by_token_, in_.times[i].tokens, i);
  for (const TimeMention& time : in_.times) ++times_begin_[time.sentence + 1];
  for (std::size_t s = 1; s < times_begin_.size(); ++s) times_begin_[s] += times_begin_[s - 1];
  for (std::uint8_t sort = 0; sort < kNoSort; ++sort) {
    if (const ClassId cls = in_.rules.class_id(kNameClasses[sort]); cls != 0) sort_of_class_[cls] = sort;
  }
  for (const LexMatch& match : in_.segmented.matches) class_seen_[match.entry.cls] = true;
}

const NameMention* DocumentView::person_before(std::uint32_t i, std::uint32_t sentence) const {
  constexpr std::uint32_t kSentences = 2;
  for (std::uint32_t back = 0; back <= kSentences && back <= sentence; ++back) {
    const TokenSpan tokens = in_.segmented.sentences[sentence - back].tokens;
    for (std::uint32_t at = tokens.begin; at < std::min(tokens.end, i); ++at) {
      const NameMention* name = name_at(at);
      if (name && in_.names.entities[name->entity].kind == ActorKind::person) return name;
    }
  }
  return nullptr;
}

bool DocumentView::is_name_of(std::uint32_t i, ClassId cls) const {
  const NameMention* name = name_at(i);
  if (!name || name->name.begin != i) return false;
  const Entity& entity = in_.names.entities[name->entity];
  const bool actor = !entity.actor_id.empty() && !entity.reporter;
  switch (sort_of_class_[cls]) {
    case 0: return actor;
    case 1: return actor && entity.kind == ActorKind::person;
    case 2: return actor && (entity.kind == ActorKind::body || entity.kind == ActorKind::organization);
    case 3: return !entity.place_id.empty();
    default: return entity.kind == ActorKind::state;
  }
}

bool DocumentView::mentions_class(ClassId cls) const { return class_seen_[cls]; }

}  // namespace demarche
