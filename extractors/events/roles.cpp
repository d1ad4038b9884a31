#include "extractors/events/roles.hpp"

#include <algorithm>

#include "extractors/events/status.hpp"

namespace demarche {
namespace {

constexpr std::uint32_t kReach = 24;  // tokens that a clause may stretch to one side

class RoleReader {
 public:
  RoleReader(const SentenceView& view, const FrameMatch& match) : view_(view), match_(match) {}

  std::vector<MentionRole> run() {
    if (match_.verb) {
      const VerbGroup group = view_.verb_group(match_.head);
      add_subject(group);
      add_right(match_.trigger.end);
    } else {
      const std::uint32_t first = view_.noun_phrase_begin(match_.trigger.begin);
      add_stretch({first, match_.trigger.begin});
      add_right(match_.trigger.end);
      if (const auto verb = governing_verb(view_, match_.trigger.begin)) {
        add_subject(view_.verb_group(*verb));
        add_stretch({*verb, first});
      }
    }
    return std::move(roles_);
  }

 private:
  static bool is_place_preposition(std::string_view norm) {
    return norm == "in" || norm == "at" || norm == "near" || norm == "outside" || norm == "around" || norm == "inside" || norm == "across" ||
           norm == "throughout" || norm == "to" || norm == "from" || norm == "into" || norm == "for";
  }

  /// True where the name is used as a place: "in Geneva", "Geneva, Switzerland", "to Damascus".
  bool stands_as_place(const NameMention& name, const Entity& entity) const {
    if (entity.place_id.empty()) return false;
    if (entity.actor_id.empty()) return true;
    if (name.adjective || name.possessive) return false;
    std::uint32_t before = name.tokens.begin;
    while (before > view_.begin() && before + 3 > name.tokens.begin && view_.in_noun_phrase(before - 1) && !view_.document().name_at(before - 1)) --before;
    return before > view_.begin() && is_place_preposition(view_.token(before - 1).norm);
  }

  void add_name(const NameMention& name) {
    const Entity& entity = view_.document().in().names.entities[name.entity];
    const bool place = stands_as_place(name, entity);
    if (!place && (entity.actor_id.empty() || entity.reporter)) return;
    const std::string role = place ? "place" : "party";
    if (place && entity.place_id.empty()) return;
    for (const MentionRole& known : roles_) {
      if (known.role == role && (place || known.entity == name.entity)) return;
    }
    roles_.push_back({role, name.entity, std::nullopt, name.name});
  }

  void add_stretch(TokenSpan stretch) {
    for (std::uint32_t i = stretch.begin; i < stretch.end; ++i) {
      const NameMention* name = view_.document().name_at(i);
      if (!name) continue;
      add_name(*name);
      i = name->tokens.end - 1;
    }
  }

  void add_subject(const VerbGroup& group) {
    TokenSpan stretch = view_.subject_stretch(group.begin);
    std::uint32_t at = group.begin;
    // infinitives, gerunds and second verbs have the subject of the verb before them
    for (int depth = 0; depth < 3 && !has_name(stretch) && at > view_.begin(); ++depth) {
      std::uint32_t verb = at - 1;
      while (verb > view_.begin() && at - verb < kReach && !is_verb(view_.tag(verb))) --verb;
      if (!is_verb(view_.tag(verb))) break;
      const VerbGroup outer = view_.verb_group(verb);
      stretch = view_.subject_stretch(outer.begin);
      if (outer.begin >= at) break;
      at = outer.begin;
    }
    add_stretch(stretch);
  }

  bool has_name(TokenSpan stretch) const {
    for (std::uint32_t i = stretch.begin; i < stretch.end; ++i) {
      if (view_.document().name_at(i)) return true;
    }
    return false;
  }

  void add_right(std::uint32_t from) {
    std::uint32_t stop = from;
    while (stop < view_.end() && stop - from < kReach && !view_.is_barrier(stop)) {
      const Tag tag = view_.tag(stop);
      const bool clause = (tag == Tag::VBD || tag == Tag::VBZ || tag == Tag::VBP || tag == Tag::MD || tag == Tag::WDT || tag == Tag::WP || tag == Tag::WRB) &&
                          !view_.in_noun_phrase(stop);
      if (clause) break;
      ++stop;
    }
    add_stretch({from, stop});
  }

  const SentenceView& view_;
  const FrameMatch& match_;
  std::vector<MentionRole> roles_;
};

}  // namespace

std::vector<MentionRole> read_roles(const SentenceView& view, const FrameMatch& match) {
  return RoleReader(view, match).run();
}

}  // namespace demarche
