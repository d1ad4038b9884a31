#include "extractors/events/verb_status.hpp"

#include <algorithm>

namespace demarche {

Status governed(Status own, Status by) {
  switch (by) {
    case Status::denied: return own == Status::denied ? Status::possible : Status::denied;
    case Status::possible: return own == Status::denied ? Status::denied : Status::possible;
    case Status::planned: return own == Status::happened ? Status::planned : own;
    case Status::happened: return own;
  }
  return own;
}

StatusReading VerbStatus::verb(std::uint32_t i, int depth) const {
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

std::optional<Status> VerbStatus::governor_class(std::uint32_t i) const {
  if (is(i, c_.refuses)) return Status::denied;
  if (is(i, c_.plans)) return Status::planned;
  if (is(i, c_.wishes)) return Status::possible;
  return std::nullopt;
}

std::uint32_t VerbStatus::phrase_start(std::uint32_t last) const {
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

bool VerbStatus::is_reported(std::uint32_t before) const {
  for (std::uint32_t i = before; i > view_.begin();) {
    if (is(--i, c_.reports) || is(i, c_.plans)) return true;
  }
  // "..., he said" behind the clause
  for (std::uint32_t i = before; i < view_.end(); ++i) {
    if (is(i, c_.reports) && i > view_.begin() && view_.tag(i) != Tag::NN) return true;
  }
  return false;
}

StatusReading VerbStatus::conditional(std::uint32_t before, StatusReading otherwise) const {
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

bool VerbStatus::has_condition_behind(std::uint32_t verb) const {
  constexpr std::uint32_t kReach = 16;
  for (std::uint32_t i = verb + 1; i < std::min(view_.end(), verb + kReach); ++i) {
    if (is(i, c_.condition) || is(i, c_.until)) return true;
  }
  return false;
}

StatusReading VerbStatus::of_word(std::uint32_t i, int depth) const {
  if (depth >= kDeepestGovernor) return {};
  if (is_verb(view_.tag(i))) return verb(i, depth + 1);
  return {};
}

StatusReading VerbStatus::infinitive(std::uint32_t to, int depth) const {
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

std::uint32_t VerbStatus::before_time(std::uint32_t i) const {
  const TimeMention* time = view_.document().time_at(i);
  if (!time || time->tokens.begin <= view_.begin() + 1) return i;
  const std::uint32_t first = time->tokens.begin;
  return view_.tag(first - 1) == Tag::IN ? first - 1 : first;
}

StatusReading VerbStatus::infinitive_of(std::uint32_t to, std::uint32_t i, int depth) const {
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

StatusReading VerbStatus::gerund(std::uint32_t begin, int depth) const {
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
  if (is_verb(tag) && depth < kDeepestGovernor) return verb(i, depth + 1);
  return {Status::happened, true};
}

}  // namespace demarche
