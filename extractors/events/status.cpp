#include "extractors/events/status.hpp"

#include <algorithm>

namespace demarche {
namespace {

constexpr int kDeepest = 4;                  // governors of governors
constexpr std::uint32_t kFarPredicate = 12;  // tokens from a noun to its verb

/// What a governor makes of what it governs, when it is itself told as fact.
Status governed(Status own, Status by) {
  switch (by) {
    case Status::denied: return own == Status::denied ? Status::possible : Status::denied;
    case Status::possible: return own == Status::denied ? Status::denied : Status::possible;
    case Status::planned: return own == Status::happened ? Status::planned : own;
    case Status::happened: return own;
  }
  return own;
}

class StatusReader {
 public:
  explicit StatusReader(const SentenceView& view) : view_(view), c_(view.document().classes()) {}

  StatusReading verb(std::uint32_t i, int depth) const {
    const VerbGroup group = view_.verb_group(i);
    if (group.negated) return {has_condition_behind(i) ? Status::possible : Status::denied, true};
    if (group.future) return conditional(group.begin, {Status::planned, true});
    if (group.would)
      return conditional(group.begin, {is_reported(group.begin) ? Status::planned : Status::possible, true});
    if (group.modal) return {Status::possible, true};
    if (group.infinitive) return infinitive(group.begin, depth);
    if (group.gerund) return gerund(group.begin, depth);
    return conditional(group.begin, {Status::happened, true});
  }

  /// `known`: a definite noun may stand for a happening told before; a wish for it does not make it doubtful.
  StatusReading noun(TokenSpan trigger, bool may_be_known) const {
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

  /// The class of the word at `i`: a plan, wish or refusal; nothing for ordinary words.
  std::optional<Status> governor_class(std::uint32_t i) const {
    if (is(i, c_.refuses)) return Status::denied;
    if (is(i, c_.plans)) return Status::planned;
    if (is(i, c_.wishes)) return Status::possible;
    return std::nullopt;
  }

  /// Cues of several words ("rule out", "called for") end at `last`: the first token of the one that does.
  std::uint32_t phrase_start(std::uint32_t last) const {
    constexpr std::uint32_t kLongest = 4;
    for (std::uint32_t size = kLongest; size >= 2; --size) {
      if (last + 1 < view_.begin() + size) continue;
      const std::uint32_t start = last + 1 - size;
      for (const ClassId cls : {c_.refuses, c_.plans, c_.wishes, c_.makes}) {
        const auto phrase = view_.phrase_at(start, cls);
        if (phrase && phrase->end == last + 1) return start;
      }
    }
    return last;
  }

  bool is_reported(std::uint32_t before) const {
    for (std::uint32_t i = before; i > view_.begin();) {
      if (is(--i, c_.reports) || is(i, c_.plans)) return true;
    }
    // "..., he said" behind the clause
    for (std::uint32_t i = before; i < view_.end(); ++i) {
      if (is(i, c_.reports) && i > view_.begin() && view_.tag(i) != Tag::NN) return true;
    }
    return false;
  }

  /// What stands behind "if", "unless", "until" in the same clause is possible at most, behind "denied that" denied.
  StatusReading conditional(std::uint32_t before, StatusReading otherwise) const {
    constexpr std::uint32_t kReach = 12;
    for (std::uint32_t i = before; i > view_.begin() && before - i < kReach;) {
      --i;
      if (view_.token(i).norm == "," || view_.is_barrier(i)) break;
      if (is(i, c_.condition)) return {Status::possible, true};
      const bool denied = is(i, c_.denies) && is_verb(view_.tag(i)) && !view_.verb_group(i).negated;
      if (denied) return {Status::denied, true};
    }
    return otherwise;
  }

  /// "will not attend unless ...", "cannot begin until ...": possible, not denied.
  bool has_condition_behind(std::uint32_t verb) const {
    constexpr std::uint32_t kReach = 16;
    for (std::uint32_t i = verb + 1; i < std::min(view_.end(), verb + kReach); ++i) {
      if (is(i, c_.condition) || view_.token(i).norm == "until" || view_.token(i).norm == "before") return true;
    }
    return false;
  }

  StatusReading of_word(std::uint32_t i, int depth) const {
    if (depth >= kDeepest) return {};
    if (is_verb(view_.tag(i))) return verb(i, depth + 1);
    return {};
  }

  /// "decided not to attend", "have yet to sign": what was not to be did not happen, where otherwise it would have.
  StatusReading infinitive(std::uint32_t to, int depth) const {
    std::uint32_t i = to;
    bool negated = false;
    while (i > view_.begin()) {
      --i;
      if (is(i, c_.negation)) negated = true;
      if (view_.tag(i) == Tag::RB || is(i, c_.negation)) continue;
      const std::uint32_t day = before_time(i);  // "agreed on Monday to extend"
      if (day == i) break;
      i = day;
    }
    if (i == to) return {Status::possible, true};
    const StatusReading governed_by = infinitive_of(to, i, depth);
    const bool stays = governed_by.status == Status::possible && !is(i, c_.have);
    return negated && !stays ? StatusReading{Status::denied, true} : governed_by;
  }

  /// The first token of the time expression that ends at `i`, with its preposition; `i` where none does or where it
  /// begins the sentence.
  std::uint32_t before_time(std::uint32_t i) const {
    const TimeMention* time = view_.document().time_at(i);
    if (!time || time->tokens.begin <= view_.begin() + 1) return i;
    const std::uint32_t first = time->tokens.begin;
    return view_.tag(first - 1) == Tag::IN ? first - 1 : first;
  }

  /// What the word at `i` makes of the infinitive that begins at `to`.
  StatusReading infinitive_of(std::uint32_t to, std::uint32_t i, int depth) const {
    if (is(i, c_.be)) return {Status::planned, true};
    const std::uint32_t start = phrase_start(i);
    if (const auto by = governor_class(start)) {
      const StatusReading own = of_word(start, depth);
      return {governed(own.said ? own.status : Status::happened, *by), true};
    }
    if (is(start, c_.goes_on)) return of_word(start, depth);
    if (is(i, c_.have)) return {Status::possible, true};
    const std::uint32_t whose = view_.in_noun_phrase(i) ? view_.noun_phrase_begin(i) : i;
    for (std::uint32_t at = whose; at < to; ++at) {
      if (is(at, c_.first)) return {Status::happened, true};
    }
    // "urged the rebels to extend": a governor before the noun phrase of the one who is to act
    const std::uint32_t phrase = view_.noun_phrase_begin(i);
    if (phrase > view_.begin() && view_.in_noun_phrase(i)) {
      const std::uint32_t before = phrase_start(phrase - 1);
      if (const auto by = governor_class(before)) return {governed(Status::happened, *by), true};
      if (view_.is_headline() && phrase == view_.begin()) return {Status::planned, true};
      for (std::uint32_t at = phrase; at < i; ++at) {
        if (const auto by = governor_class(at)) return {governed(Status::happened, *by), true};
      }
    }
    if (view_.is_headline()) return {Status::planned, true};
    return {Status::possible, true};
  }

  StatusReading gerund(std::uint32_t begin, int depth) const {
    if (begin == view_.begin()) return {Status::happened, true};
    std::uint32_t i = begin - 1;
    if (is(i, c_.negation)) return {Status::denied, true};
    const Tag tag = view_.tag(i);
    if (tag == Tag::IN || tag == Tag::TO) {
      const std::uint32_t cue = phrase_start(i);
      if (const auto by = governor_class(cue)) return {governed(Status::happened, *by), true};
      if (is(i, c_.goes_on) || i == view_.begin()) return {Status::happened, true};
      const std::uint32_t before = phrase_start(i - 1);
      if (const auto by = governor_class(before)) return {*by, true};
      return {Status::happened, false};
    }
    const std::uint32_t cue = phrase_start(i);
    if (const auto by = governor_class(cue)) {
      const StatusReading own = of_word(cue, depth);
      return {governed(own.said ? own.status : Status::happened, *by), true};
    }
    if (is_verb(tag) && depth < kDeepest) return verb(i, depth + 1);
    return {Status::happened, true};
  }

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
    if (first == view_.begin() || depth >= kDeepest) return {};
    std::uint32_t i = first - 1;
    if (is(i, c_.negation)) return {Status::denied, true};
    if (is(i, c_.condition)) return {Status::possible, true};
    const std::uint32_t cue = phrase_start(i);
    if (is_presupposed(i, cue) || is_afterwards(i)) return {Status::happened, true};
    if (known && is(cue, c_.wishes) && !is(cue, c_.concludes)) return {};
    if (governor_class(cue)) return by_cue(cue, depth);
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
    const StatusReading own = verb(*governor, 1);
    const bool lowers = own.status == Status::planned || own.status == Status::possible;
    return lowers && own.said ? own : StatusReading{};
  }

  /// What a governor makes of its noun: "agreed a truce" and "accepted the deal" make it, "scheduled talks" plans it,
  /// "called for" wishes it.
  StatusReading by_cue(std::uint32_t cue, int depth) const {
    const auto by = governor_class(cue);
    if (!by) return {};
    if (!is_verb(view_.tag(cue))) return {*by, true};
    const StatusReading own = verb(cue, depth + 1);
    if (*by == Status::planned && !is(cue, c_.schedules)) return own;
    return {governed(own.status, *by), true};
  }

  /// A verb that is no cue decides only where it brings its noun about: "reached a deal", not "praised the deal".
  StatusReading by_verb(std::uint32_t i, int depth) const {
    if (view_.is_auxiliary(i) && !is(i, c_.have)) return {};
    const std::uint32_t start = phrase_start(i);
    if (!is(start, c_.makes)) return {};
    return verb(start, depth + 1);
  }

  StatusReading through_preposition(std::uint32_t i, int depth) const {
    if (i == view_.begin()) return {};
    const std::uint32_t before = phrase_start(i - 1);
    if (governor_class(before)) {
      const std::string_view preposition = view_.token(i).norm;
      const bool binds = preposition == "for" || preposition == "of" || preposition == "to" || preposition == "on" ||
                         preposition == "at" || preposition == "from" || preposition == "toward" ||
                         preposition == "towards" || preposition == "with" || preposition == "about" ||
                         preposition == "against" || preposition == "over";
      const bool agreed_on = is(before, c_.plans) && is_verb(view_.tag(before)) && preposition != "for";
      if (agreed_on) return verb(before, depth + 1);
      if (binds) return by_cue(before, depth);
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
    if (depth >= kDeepest) return {};
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
      const StatusReading own = verb(head, depth + 1);
      if (const auto by = governor_class(head); by && *by != Status::possible) return {governed(own.status, *by), true};
      if (view_.verb_group(head).infinitive) return {};
      if (known && own.status != Status::denied && own.status != Status::planned) return {};
      return own;
    }
    return {};
  }

  const SentenceView& view_;
  const EventClasses& c_;
};

}  // namespace

StatusReading read_status(const SentenceView& view, const FrameMatch& match) {
  const Frame& frame = view.document().in().rules.events.frames[match.frame];
  if (!frame.status.empty()) return {*parse_name<Status>(frame.status), true};
  const StatusReader reader(view);
  if (match.verb) return reader.verb(match.head, 0);
  const std::string_view kind = frame.kind;
  const bool may_be_known = kind == "truce.declare" || kind == "talks.hold" || kind.starts_with("meeting.") ||
                            kind == "agreement.reach" || kind == "resolution.adopt" || kind == "sanction.impose";
  return reader.noun(match.trigger, may_be_known);
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
