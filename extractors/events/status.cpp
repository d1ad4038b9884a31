#include "extractors/events/status.hpp"

#include <algorithm>

namespace demarche {
namespace {

constexpr std::uint32_t kFarPredicate = 12;  // tokens from a noun to its verb

class NounStatus {
 public:
  explicit NounStatus(const SentenceView& view) : view_(view), c_(view.document().classes()), verbs_(view) {}

  /// `known`: a definite noun may stand for a happening told before; a wish for it does not make it doubtful.
  StatusReading read(TokenSpan trigger, bool may_be_known) const {
    const std::uint32_t first = view_.noun_phrase_begin(trigger.begin);
    if (const auto own = inside_phrase(first, trigger.begin)) return {*own, true};
    const bool known = may_be_known && is_definite(first, trigger.begin);
    const StatusReading by_governor = left_of_phrase(first, known, 0);
    if (by_governor.said) return by_governor;
    const StatusReading by_predicate = predicate(trigger, known, 0);
    if (by_predicate.said || known) return by_predicate;
    return from_afar(trigger.begin);
  }

 private:
  bool is(std::uint32_t i, ClassId cls) const { return view_.is(i, cls); }

  std::optional<Status> inside_phrase(std::uint32_t first, std::uint32_t trigger) const {
    std::optional<Status> out;
    for (std::uint32_t i = first; i < trigger; ++i) {
      if (is(i, c_.denied_noun)) return Status::denied;
      if (is(i, c_.planned_noun)) out = Status::planned;
      if (is(i, c_.possible_noun) && !out) out = Status::possible;
    }
    return out;
  }

  bool is_definite(std::uint32_t first, std::uint32_t trigger) const {
    for (std::uint32_t i = first; i < trigger; ++i) {
      if (is(i, c_.definite)) return true;
    }
    return false;
  }

  /// The governor of a noun phrase: the word before it, or before the preposition before it.
  StatusReading left_of_phrase(std::uint32_t first, bool known, int depth) const {
    if (first == view_.begin() || depth >= kDeepestGovernor) return {};
    std::uint32_t i = first - 1;
    if (is(i, c_.negation)) return {Status::denied, true};
    if (is(i, c_.condition)) return {Status::possible, true};
    const std::uint32_t cue = verbs_.phrase_start(i);
    if (is_presupposed(i, cue) || is_afterwards(i)) return {Status::happened, true};
    if (known && is(cue, c_.wishes) && !is(cue, c_.concludes)) return {};
    if (verbs_.governor_class(cue)) return by_cue(cue, depth);
    const Tag tag = view_.tag(i);
    if (tag == Tag::IN || tag == Tag::TO || tag == Tag::RP)
      return known ? StatusReading{} : through_preposition(i, depth);
    if (is_verb(tag) && !(known && !is(cue, c_.concludes))) return by_verb(i, depth);
    return {};
  }

  /// "revive a truce", "the extension of a truce".
  bool is_presupposed(std::uint32_t i, std::uint32_t cue) const {
    if (is(cue, c_.presupposes) && is_verb(view_.tag(cue))) return true;
    const bool preposition = view_.tag(i) == Tag::IN || view_.tag(i) == Tag::TO;
    return preposition && i > view_.begin() && is(i - 1, c_.presupposes) && is_noun(view_.tag(i - 1));
  }

  /// "left after talks": what the verb before tells of was over or going on then.
  bool is_afterwards(std::uint32_t i) const {
    if (!is(i, c_.afterwards)) return false;
    for (std::uint32_t at = i; at > view_.begin() && i - at < kFarPredicate;) {
      if (is_verb(view_.tag(--at)) && !view_.in_noun_phrase(at)) return view_.verb_group(at).past;
    }
    return false;
  }

  /// A noun that nothing nearer qualifies is at most what the verb is that it hangs on: "will send a team for talks".
  StatusReading from_afar(std::uint32_t noun) const {
    const auto governor = governing_verb(view_, noun);
    if (!governor || view_.is_auxiliary(*governor) || is(*governor, c_.reports)) return {};
    const StatusReading own = verbs_.verb(*governor, 1);
    const bool lowers = own.status == Status::planned || own.status == Status::possible;
    return lowers && own.said ? own : StatusReading{};
  }

  /// What a governor makes of its noun: "agreed a truce" and "accepted the deal" make it, "scheduled talks" plans it,
  /// "called for" wishes it.
  StatusReading by_cue(std::uint32_t cue, int depth) const {
    const auto by = verbs_.governor_class(cue);
    if (!by) return {};
    if (!is_verb(view_.tag(cue))) return {*by, true};
    const StatusReading own = verbs_.verb(cue, depth + 1);
    if (*by == Status::planned && !is(cue, c_.schedules)) return own;
    return {governed(own.status, *by), true};
  }

  /// A verb that is no cue decides only where it brings its noun about: "reached a deal", not "praised the deal".
  StatusReading by_verb(std::uint32_t i, int depth) const {
    if (view_.is_auxiliary(i) && !is(i, c_.have)) return {};
    const std::uint32_t start = verbs_.phrase_start(i);
    if (!is(start, c_.makes)) return {};
    return verbs_.verb(start, depth + 1);
  }

  StatusReading through_preposition(std::uint32_t i, int depth) const {
    if (i == view_.begin()) return {};
    const std::uint32_t before = verbs_.phrase_start(i - 1);
    if (verbs_.governor_class(before)) {
      const bool agreed_on = is(before, c_.plans) && is_verb(view_.tag(before)) && view_.token(i).norm != "for";
      if (agreed_on) return verbs_.verb(before, depth + 1);
      if (is(i, c_.binds)) return by_cue(before, depth);
    }
    return {};
  }

  /// The last token of the relative clause that begins at `that`: the one before its second finite verb.
  std::uint32_t behind_relative(std::uint32_t that, std::uint32_t stop) const {
    int verbs = 0;
    for (std::uint32_t i = that + 1; i < stop && !view_.is_barrier(i); ++i) {
      const Tag tag = view_.tag(i);
      const bool finite = tag == Tag::VBD || tag == Tag::VBZ || tag == Tag::VBP || tag == Tag::MD;
      if (finite && ++verbs == 2) return i - 1;
    }
    return stop;
  }

  /// A noun that governs nothing said is what its own verb, to the right, tells of.
  StatusReading predicate(TokenSpan trigger, bool known, int depth) const {
    if (depth >= kDeepestGovernor) return {};
    const std::uint32_t stop = std::min(view_.end(), trigger.end + kFarPredicate);
    for (std::uint32_t i = trigger.end; i < stop; ++i) {
      if (view_.is_barrier(i)) break;
      const Tag tag = view_.tag(i);
      if (tag == Tag::WDT && view_.token(i).norm == "that") {  // "the talks that were set for Friday were called off"
        i = behind_relative(i, stop);
        continue;
      }
      if (view_.token(i).norm == "," || tag == Tag::WDT || tag == Tag::WP) break;
      if (!is_verb(tag) || view_.in_noun_phrase(i)) continue;
      std::uint32_t head = i;
      while (head + 1 < stop &&
             (is_verb(view_.tag(head + 1)) || view_.tag(head + 1) == Tag::RB || view_.tag(head + 1) == Tag::TO))
        ++head;
      if (!is_verb(view_.tag(head))) return {};
      const StatusReading own = verbs_.verb(head, depth + 1);
      if (const auto by = verbs_.governor_class(head); by && *by != Status::possible)
        return {governed(own.status, *by), true};
      if (view_.verb_group(head).infinitive) return {};
      if (known && own.status != Status::denied && own.status != Status::planned) return {};
      return own;
    }
    return {};
  }

  const SentenceView& view_;
  const EventClasses& c_;
  VerbStatus verbs_;
};

}  // namespace

StatusReading read_status(const SentenceView& view, const FrameMatch& match) {
  const Frame& frame = view.document().in().rules.events.frames[match.frame];
  if (!frame.status.empty()) return {*parse_name<Status>(frame.status), true};
  if (match.verb) return VerbStatus(view).verb(match.head);
  const std::string_view kind = frame.kind;
  const bool may_be_known = kind == "truce.declare" || kind == "talks.hold" || kind.starts_with("meeting.") ||
                            kind == "agreement.reach" || kind == "resolution.adopt" || kind == "sanction.impose";
  return NounStatus(view).read(match.trigger, may_be_known);
}

std::optional<std::uint32_t> governing_verb(const SentenceView& view, std::uint32_t noun) {
  std::uint32_t i = view.noun_phrase_begin(noun);
  constexpr std::uint32_t kReach = 14;
  const std::uint32_t start = i;
  while (i > view.begin() && start - i < kReach) {
    --i;
    const Tag tag = view.tag(i);
    if (is_verb(tag) && !view.in_noun_phrase(i)) return i;
    const bool passes = tag == Tag::IN || tag == Tag::TO || tag == Tag::RP || tag == Tag::RB || view.in_noun_phrase(i);
    if (!passes) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace demarche
