#include "extractors/events/roles.hpp"

#include <algorithm>

#include "extractors/events/status.hpp"

namespace demarche {
namespace {

constexpr std::uint32_t kReach = 24;  // tokens that a clause may stretch to one side

/// How a name hangs on the words around it.
enum class Tie { party, place, none };

class RoleReader {
 public:
  RoleReader(const SentenceView& view, const FrameMatch& match)
      : view_(view),
        c_(view.document().classes()),
        match_(match),
        kind_(view.document().in().rules.events.frames[match.frame].kind) {}

  std::vector<MentionRole> run() {
    if (match_.verb) {
      read_verb();
    } else {
      read_noun();
    }
    if (!has_place()) read_setting();
    return std::move(roles_);
  }

 private:
  void read_verb() {
    add_subject(view_.verb_group(match_.head));
    add_stretch(complement(match_.trigger.end));
  }

  /// A noun has the parties of its own phrase, those that "between", "with", "by", "of" tie to it, and the subject of
  /// the verb that makes it.
  void read_noun() {
    const std::uint32_t first = view_.noun_phrase_begin(match_.trigger.begin);
    add_stretch({first, match_.trigger.begin});
    add_tied(complement(match_.trigger.end));
    const auto verb = governing_verb(view_, match_.trigger.begin);
    if (!verb) return add_predicate();
    const bool makes = view_.is(*verb, c_.makes) || view_.is(*verb, c_.announces) || view_.is(*verb, c_.plans);
    const bool whose = view_.tag(first) == Tag::PRPS;  // "said on his arrival"
    const bool needs_one = !has_party() && !kind_.starts_with("truce.") && (whose || !view_.is(*verb, c_.reports));
    if (!makes && !needs_one) return;
    add_subject(view_.verb_group(*verb));
    add_stretch({*verb + 1, first});
  }

  /// "The talks between A and B were held in Geneva": the place behind the noun's own verb.
  void add_predicate() {
    for (std::uint32_t i = match_.trigger.end; i < view_.end() && i - match_.trigger.end < kReach; ++i) {
      if (view_.is_barrier(i) || view_.token(i).norm == "," || view_.is(i, c_.says)) return;
      if (!is_verb(view_.tag(i)) || view_.in_noun_phrase(i)) continue;
      if (view_.is_auxiliary(i)) continue;
      const VerbGroup group = view_.verb_group(i);  // not: "a truce that does not include Lima"
      if (!has_place() && !group.negated && (group.passive || view_.is(i, c_.makes))) add_places(complement(i + 1));
      return;
    }
  }

  void add_places(TokenSpan stretch) {
    for (std::uint32_t i = stretch.begin; i < stretch.end; ++i) {
      const NameMention* name = view_.document().name_at(i);
      if (name && tie_of(*name) == Tie::place) return add_name(*name);
    }
  }

  /// The place that the sentence opens with: "In Geneva, ...".
  void read_setting() {
    const NameMention* name = view_.begin() + 1 < view_.end() ? view_.document().name_at(view_.begin() + 1) : nullptr;
    if (name && view_.is(view_.begin(), c_.setting_preposition) && tie_of(*name) == Tie::place) add_name(*name);
  }

  bool has_party() const { return std::any_of(roles_.begin(), roles_.end(), is_party); }

  bool has_place() const {
    return std::any_of(roles_.begin(), roles_.end(), [](const MentionRole& role) { return role.role == "place"; });
  }

  bool has_preposition(const NameMention& name, ClassId cls) const {
    const auto preposition = preposition_of(name);
    return preposition && view_.is(*preposition, cls);
  }

  /// The preposition that governs the name, over determiners, adjectives and names that it is coordinated with.
  std::optional<std::uint32_t> preposition_of(const NameMention& name) const {
    std::uint32_t at = name.tokens.begin;
    bool listed = false;  // behind a comma
    while (at > view_.begin() && name.tokens.begin - at < kReach) {
      --at;
      const Tag tag = view_.tag(at);
      listed = listed || view_.token(at).norm == ",";
      if (tag == Tag::IN || tag == Tag::TO) {
        const bool opens = listed && at == view_.begin();  // "In Oslo, Peru and Chile met"
        return opens ? std::nullopt : std::optional(at);
      }
      const bool passes = view_.in_noun_phrase(at) || tag == Tag::CC || view_.token(at).norm == ",";
      if (!passes) return std::nullopt;
    }
    return std::nullopt;
  }

  Tie tie_of(const NameMention& name) const {
    const Entity& entity = view_.document().in().names.entities[name.entity];
    const bool actor = !entity.actor_id.empty() && !entity.reporter;
    if (entity.place_id.empty()) return actor ? Tie::party : Tie::none;
    if (!actor) return Tie::place;
    const bool inside =
        name.tokens.end <= match_.trigger.begin && view_.noun_phrase_begin(match_.trigger.begin) <= name.tokens.begin;
    // "the Syrian truce", "Syria's cease-fire", "the Geneva talks": where; "Russian-Turkish talks": who holds them
    const bool capital = entity.place_id != entity.actor_id;  // a town that may stand for its state
    const bool gathering = kind_.starts_with("meeting.") || kind_.starts_with("talks.");
    if (inside && !match_.verb && (kind_.starts_with("truce.") || (gathering && capital))) return Tie::place;
    if (name.adjective || name.people || name.possessive) return Tie::party;
    if (kind_.starts_with("force.") && capital) return Tie::place;  // "attacked Lima"
    const bool object = match_.verb && name.tokens.begin == match_.trigger.end;
    if (kind_ == "meeting.visit" && object) return Tie::place;  // "visited Peru"
    return has_preposition(name, c_.place_preposition) ? Tie::place : Tie::party;
  }

  void add_name(const NameMention& name) {
    const Tie tie = tie_of(name);
    if (tie == Tie::none) return;
    const std::string role = tie == Tie::place ? "place" : "party";
    for (const MentionRole& known : roles_) {
      if (known.role == role && (tie == Tie::place || known.entity == name.entity)) return;
    }
    roles_.push_back({role, name.entity, std::nullopt, name.name});
  }

  void add_stretch(TokenSpan stretch) {
    for (std::uint32_t i = stretch.begin; i < stretch.end; ++i) {
      const NameMention* name = view_.document().name_at(i);
      if (!name) continue;
      add_name(*name);
      i = std::max(i, name->tokens.end - 1);
    }
  }

  /// Of the words behind a noun only names that "between", "with", "by", "of", "among" or a place's preposition ties to
  /// it.
  void add_tied(TokenSpan stretch) {
    for (std::uint32_t i = stretch.begin; i < stretch.end; ++i) {
      const NameMention* name = view_.document().name_at(i);
      if (!name) continue;
      const bool tied = has_preposition(*name, c_.party_preposition);
      if (tied || tie_of(*name) == Tie::place) add_name(*name);
      i = std::max(i, name->tokens.end - 1);
    }
  }

  void add_subject(const VerbGroup& group) {
    TokenSpan stretch = view_.subject_stretch(group.begin);
    std::uint32_t at = group.begin;
    // infinitives, gerunds and second verbs have the subject of the verb before them
    for (int depth = 0; depth < 3 && !has_name(stretch) && at > view_.begin(); ++depth) {
      std::uint32_t verb = at - 1;
      while (verb > view_.begin() && at - verb < kReach && !is_verb(view_.tag(verb)) && !view_.is_barrier(verb)) --verb;
      if (!is_verb(view_.tag(verb))) break;
      const VerbGroup outer = view_.verb_group(verb);
      stretch = view_.subject_stretch(outer.begin);
      if (outer.begin >= at) break;
      at = outer.begin;
    }
    const std::size_t before = roles_.size();
    add_stretch(stretch);
    if (roles_.size() == before) add_pronoun(stretch);
  }

  /// "he": the first person named before in the sentence, else in the last two sentences.
  void add_pronoun(TokenSpan stretch) {
    for (std::uint32_t i = stretch.begin; i < stretch.end; ++i) {
      if (!view_.is(i, c_.he)) continue;
      if (const NameMention* person = view_.document().person_before(i, view_.index())) add_name(*person);
      return;
    }
  }

  bool has_name(TokenSpan stretch) const {
    for (std::uint32_t i = stretch.begin; i < stretch.end; ++i) {
      if (view_.document().name_at(i)) return true;
    }
    return false;
  }

  /// "..., Ada Holm said": who tells of the event takes no part in it by that.
  bool is_speaker(std::uint32_t at) const {
    const NameMention* name = view_.document().name_at(at);
    if (!name || name->tokens.begin != at || name->tokens.end >= view_.end()) return false;
    return view_.is(name->tokens.end, c_.says) && is_verb(view_.tag(name->tokens.end));
  }

  /// The words from `from` on up to the next clause.
  TokenSpan complement(std::uint32_t from) const {
    std::uint32_t stop = from;
    while (stop < view_.end() && stop - from < kReach && !view_.is_barrier(stop) && !is_speaker(stop)) {
      const Tag tag = view_.tag(stop);
      const bool verb = tag == Tag::VBD || tag == Tag::VBZ || tag == Tag::VBP || tag == Tag::MD || tag == Tag::WDT ||
                        tag == Tag::WP || tag == Tag::WRB;
      const bool gerund = tag == Tag::VBG && stop > from && !view_.in_noun_phrase(stop);
      const bool sequel = view_.is(stop, c_.sequel) || view_.is(stop, c_.says);
      if ((verb && !view_.in_noun_phrase(stop)) || gerund || sequel || tag == Tag::TO) break;
      ++stop;
    }
    if (stop < view_.end() && view_.tag(stop) == Tag::TO && stop + 1 < view_.end() && !is_verb(view_.tag(stop + 1))) {
      while (stop < view_.end() && stop - from < kReach && !is_verb(view_.tag(stop)) && !view_.is_barrier(stop))
        ++stop;  // "to Geneva"
    }
    return {from, stop};
  }

  const SentenceView& view_;
  const EventClasses& c_;
  const FrameMatch& match_;
  std::string_view kind_;
  std::vector<MentionRole> roles_;
};

}  // namespace

std::vector<MentionRole> read_roles(const SentenceView& view, const FrameMatch& match) {
  return RoleReader(view, match).run();
}

bool has_plural_pronoun(const SentenceView& view, const FrameMatch& match) {
  const TokenSpan stretch = view.subject_stretch(view.verb_group(match.head).begin);
  for (std::uint32_t i = stretch.begin; i < stretch.end; ++i) {
    if (view.is(i, view.document().classes().they)) return true;
  }
  return false;
}

}  // namespace demarche
