#include "extractors/events/time_owner.hpp"

#include <algorithm>

namespace demarche {
namespace {

constexpr std::uint32_t kReach = 30;  // tokens between a verb and its date

bool tells_day(const TimeMention& time) {
  if (time.type != TimexType::date && time.type != TimexType::time) return false;
  return !time.value.ends_with("_REF") && !time.value.empty();
}

/// The class of cue that ends right before `at`, over a determiner.
bool cue_before(const SentenceView& view, std::uint32_t at, ClassId cls) {
  constexpr std::uint32_t kLongest = 3;
  while (at > view.begin() && (view.tag(at - 1) == Tag::DT || view.tag(at - 1) == Tag::RB)) --at;
  for (std::uint32_t size = 1; size <= kLongest && view.begin() + size <= at; ++size) {
    const auto phrase = view.phrase_at(at - size, cls);
    if (phrase && phrase->end == at) return true;
  }
  return false;
}

/// Kinds that go on, so that "since Monday" tells when they took place.
bool goes_on(std::string_view kind) {
  return kind == "truce.violate" || kind == "force.attack" || kind == "sanction.impose" || kind == "talks.hold";
}

}  // namespace

TimeLink time_link(const SentenceView& view, const TimeMention& time) {
  const EventClasses& c = view.document().classes();
  if (cue_before(view, time.tokens.begin, c.by)) return TimeLink::by;
  return cue_before(view, time.tokens.begin, c.since) ? TimeLink::since : TimeLink::on;
}

TimeOwner::TimeOwner(const SentenceView& view, const FrameMatch& match)
    : view_(view),
      match_(match),
      phrase_begin_(view.noun_phrase_begin(match.trigger.begin)),
      phrase_end_(view.noun_phrase_end(match.trigger.end - 1)) {}

bool TimeOwner::is_main_verb(std::uint32_t i) const {
  return is_verb(view_.tag(i)) && !view_.in_noun_phrase(i) && !view_.is_auxiliary(i);
}

/// "Monday's talks", "the Feb. 27 truce", "an August 1988 cease-fire": the head of the phrase that the time stands in.
std::optional<std::uint32_t> TimeOwner::head_of_modified(TokenSpan time) const {
  if (time.end >= view_.end()) return std::nullopt;
  std::uint32_t head = time.end;
  const Tag next = view_.tag(head);
  const bool tied = next == Tag::POS || view_.token(head).norm == "-" || view_.in_noun_phrase(head);
  if (!tied || next == Tag::DT || next == Tag::PRPS || view_.document().time_at(head)) return std::nullopt;
  std::optional<std::uint32_t> last;
  while (head < view_.end() && view_.in_noun_phrase(head) && view_.tag(head) != Tag::DT &&
         view_.tag(head) != Tag::PRPS) {
    if (is_noun(view_.tag(head)) && view_.tag(head) != Tag::NNP) last = head;
    ++head;
  }
  return last;
}

std::optional<std::uint32_t> TimeOwner::verb_before(TokenSpan time) const {
  for (std::uint32_t i = time.begin; i > view_.begin() && time.begin - i < kReach;) {
    --i;
    if (view_.is_barrier(i)) return std::nullopt;
    if (is_main_verb(i)) return i;
  }
  return std::nullopt;
}

std::optional<std::uint32_t> TimeOwner::verb_behind(TokenSpan time) const {
  for (std::uint32_t i = time.end; i < view_.end() && i - time.end < kReach; ++i) {
    if (view_.is_barrier(i)) return std::nullopt;
    if (is_main_verb(i)) return i;
  }
  return std::nullopt;
}

int TimeOwner::distance(TokenSpan time) const {
  const std::uint32_t apart = time.begin >= match_.trigger.end
                                  ? time.begin - match_.trigger.end
                                  : match_.trigger.begin - std::min(time.end, match_.trigger.begin);
  return static_cast<int>(apart) + 1;
}

/// Between the two stands "after", "following" ...: the date is of what follows there.
bool TimeOwner::crosses_sequel(std::uint32_t from, std::uint32_t to) const {
  for (std::uint32_t i = from; i < to; ++i) {
    const bool before_date = i + 1 == to && view_.document().time_at(to);
    if (view_.is(i, view_.document().classes().sequel) && !before_date) return true;
  }
  return false;
}

/// The verb is itself a trigger of the noun's family: "extended the truce" has the date, not the truce.
bool TimeOwner::acts_on_noun(std::uint32_t verb) const {
  const RuleTables& rules = view_.document().in().rules;
  const std::string_view own = rules.events.frames[match_.frame].kind;
  if (own.starts_with("meeting.")) return false;
  for (const LexMatch& match : view_.document().segmented().matches_at(verb)) {
    const auto first = std::lower_bound(rules.events.by_class.begin(), rules.events.by_class.end(),
                                        std::make_pair(match.entry.cls, std::uint32_t{0}));
    for (auto at = first; at != rules.events.by_class.end() && at->first == match.entry.cls; ++at) {
      const std::string_view other = rules.events.frames[at->second].kind;
      if (other.substr(0, other.find('.')) == own.substr(0, own.find('.')) && other != own) return true;
    }
  }
  return false;
}

/// "Friday's announcement of a truce": the noun's date is that of what it announces.
bool TimeOwner::announces_trigger(std::uint32_t noun) const {
  if (match_.verb || noun + 2 >= view_.end() || !view_.is(noun, view_.document().classes().announcement)) return false;
  return view_.tag(noun + 1) == Tag::IN && phrase_begin_ == noun + 2;
}

int TimeOwner::verb_cost(std::uint32_t verb, TokenSpan time) const {
  return verb == match_.head ? distance(time) : kForeign;
}

/// A noun has the date of the verb that makes it or that it is the subject of, where no other verb or sequel parts
/// them.
int TimeOwner::noun_cost(std::uint32_t verb, TokenSpan time) const {
  const EventClasses& c = view_.document().classes();
  const bool makes = view_.is(verb, c.makes) || view_.is(verb, c.announces);
  const bool between = verb < match_.trigger.begin && match_.trigger.end <= time.begin;
  if (between) {  // "held talks in Oslo on Monday"
    if (crosses_sequel(match_.trigger.end, time.begin)) return kForeign;
    if (view_.is(verb, c.says) && time.begin > phrase_end_ + 1) return kForeign;
    if (makes) return distance(time) + 2;
    const Tag before = phrase_begin_ > view_.begin() ? view_.tag(phrase_begin_ - 1) : Tag::none;
    const bool own_phrase = (before == Tag::IN || before == Tag::TO) && time.begin <= phrase_end_ + 1;
    if (own_phrase) return distance(time) + 2;  // "collapsed after the round in 2008"
    return acts_on_noun(verb)
               ? kForeign
               : distance(time) + 6;  // "arrived for talks on Monday", not "extended the truce on Monday"
  }
  const bool of_announcement =
      time.end <= phrase_begin_ && phrase_begin_ - time.end == 1 && view_.token(time.end).norm == "of";
  if (of_announcement) return 2;  // "the announcement today of a truce"
  if (crosses_sequel(std::min(verb, match_.trigger.begin), std::max(verb, match_.trigger.begin))) return kForeign;
  if (verb >
      match_.trigger.begin) {  // the noun is the subject: "talks took place on Monday", "On Monday talks were held"
    const bool subject =
        !view_.is(verb, c.says) && view_.subject_stretch(view_.verb_group(verb).begin).contains(match_.trigger.begin);
    return subject ? distance(time) + 4 : kForeign;
  }
  if (time.end <= verb || time.begin >= verb) {  // "on Monday held talks", "agreed on Monday to talks", fronted dates
    return makes && time.end <= match_.trigger.begin ? distance(time) + 8 : kForeign;
  }
  return kForeign;
}

int TimeOwner::cost(const TimeMention& mention) const {
  if (!tells_day(mention)) return kForeign;
  const bool since = time_link(view_, mention) == TimeLink::since;
  if (since && !goes_on(view_.document().in().rules.events.frames[match_.frame].kind)) return kForeign;
  const TokenSpan time = mention.tokens;
  const EventClasses& c = view_.document().classes();
  if (const auto head = head_of_modified(time)) {
    if (announces_trigger(*head)) return 1;
    const bool own =
        match_.trigger.contains(*head) || (!match_.verb && phrase_begin_ <= time.begin && *head < phrase_end_);
    return own ? 0 : kForeign;
  }
  if (cue_before(view_, time.begin, c.deadline)) return kForeign;
  if (time.end < view_.end() && view_.is(time.end, c.says) && is_main_verb(time.end)) return kForeign;
  // "a truce on Monday", "talks Friday in Oslo": directly behind the noun
  const std::optional<std::uint32_t> before = verb_before(time);
  if (before) {
    if (view_.is(*before, c.says) && match_.verb) return kForeign;
    return match_.verb ? verb_cost(*before, time) : noun_cost(*before, time);
  }
  if (!match_.verb && match_.trigger.end <= time.begin) {  // no verb before both: a headline, or the subject's own date
    return crosses_sequel(match_.trigger.end, time.begin) ? kForeign : distance(time) + 3;
  }
  const std::optional<std::uint32_t> behind = verb_behind(time);
  if (!behind) return kForeign;
  if (view_.is(*behind, c.says)) return kForeign;
  return match_.verb ? verb_cost(*behind, time) + 3 : noun_cost(*behind, time);
}

}  // namespace demarche
