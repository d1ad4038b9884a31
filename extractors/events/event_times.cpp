#include "extractors/events/event_times.hpp"

#include <algorithm>

#include "extractors/events/time_owner.hpp"

namespace demarche {
namespace {

/// Kinds that a main clause in the simple past or present tells as the news of the day (rule 6 of the guide).
bool may_be_inferred(std::string_view kind) {
  return kind.starts_with("meeting.") || kind.starts_with("agreement.") || kind.starts_with("sanction.") ||
         kind.starts_with("relations.");
}

bool is_news_of_the_day(const SentenceView& view, const FrameMatch& match) {
  std::optional<std::uint32_t> verb;
  if (match.verb) {
    verb = match.head;
  } else {
    verb = governing_verb(view, match.trigger.begin);
    if (verb && !view.is(*verb, view.document().classes().makes)) return false;
  }
  if (!verb) return false;
  const VerbGroup group = view.verb_group(*verb);
  return group.finite && !group.perfect && !group.negated && !group.modal && !group.future && !group.infinitive;
}

/// The window that "by Monday", "since Monday" opens: from or to the published day.
std::optional<When> window(When when, TimeLink link, std::optional<Day> published) {
  if (link == TimeLink::on || !published) return when;
  const Day today = *published;
  if (link == TimeLink::by && when.range.end > today) when.range.first = std::min(today, when.range.first);
  if (link == TimeLink::since && when.range.first <= today) when.range.end = std::max(today.plus(1), when.range.end);
  if (!when.range.is_day()) when.unit = DateUnit::range;
  return when;
}

/// A window that the published day lies in ends there for what has happened and begins there for what is to come.
When clipped(When when, Status status, std::optional<Day> published) {
  if (!published || when.range.is_day() || !when.range.contains(*published)) return when;
  if (status == Status::happened) when.range.end = published->plus(1);
  if (status == Status::planned) when.range.first = *published;
  if (when.unit != DateUnit::year) when.unit = DateUnit::range;
  return when;
}

/// "a three-day visit" from a day on takes three days.
When lasting(When when, std::string_view kind, const std::optional<Duration>& duration) {
  const bool visit = kind == "meeting.visit" || kind == "meeting.meet" || kind == "talks.hold";
  constexpr int kLongestVisit = 30;
  if (!visit || !duration || duration->unit != TimeUnit::day || !duration->amount || !when.range.is_day()) return when;
  if (*duration->amount < 2 || *duration->amount > kLongestVisit) return when;
  when.range.end = when.range.first.plus(*duration->amount);
  when.unit = DateUnit::range;
  return when;
}

}  // namespace

std::optional<std::uint32_t> attach_time(const SentenceView& view, const FrameMatch& match) {
  const TimeOwner owner(view, match);
  const TokenSpan own = view.document().times_of(view.index());
  std::optional<std::uint32_t> best;
  int best_cost = kForeign;
  for (std::uint32_t i = own.begin; i < own.end; ++i) {
    const int cost = owner.cost(view.document().in().times[i]);
    if (cost < best_cost) {
      best_cost = cost;
      best = i;
    }
  }
  return best;
}

std::optional<Duration> attach_duration(const SentenceView& view, const FrameMatch& match) {
  const std::uint32_t first = view.noun_phrase_begin(match.trigger.begin);
  const std::uint32_t reach = match.verb ? 14 : 8;
  const TokenSpan own = view.document().times_of(view.index());
  for (std::uint32_t i = own.begin; i < own.end; ++i) {
    const TimeMention& time = view.document().in().times[i];
    if (time.type != TimexType::duration || !time.duration) continue;
    if (time.tokens.begin >= first && time.tokens.end <= match.trigger.begin) return time.duration;
    const bool behind = time.tokens.begin >= match.trigger.end && time.tokens.begin < match.trigger.end + reach;
    if (!behind) continue;
    if (view.is(time.tokens.begin - 1, view.document().classes().duration_preposition)) return time.duration;
  }
  return std::nullopt;
}

std::optional<When> date_of(const SentenceView& view, const FrameMatch& match, std::optional<std::uint32_t> time,
                            Status status) {
  const Analysed& in = view.document().in();
  const Frame& frame = in.rules.events.frames[match.frame];
  if (time) {
    std::optional<When> when = in.times[*time].when;
    const bool ahead = status == Status::planned || status == Status::possible;
    if (when && when->alternative && in.published && ahead && when->range.end <= *in.published &&
        *in.published < when->alternative->end) {
      std::swap(when->range, *when->alternative);
    }
    if (!when) return when;
    const std::optional<When> tied = window(*when, time_link(view, in.times[*time]), in.published);
    return lasting(clipped(*tied, status, in.published), frame.kind, attach_duration(view, match));
  }
  const bool inferred = in.published && status == Status::happened && !view.is_headline() &&
                        may_be_inferred(frame.kind) && is_news_of_the_day(view, match);
  if (!inferred) return std::nullopt;
  return When{DayRange::of(*in.published), DateUnit::day, DateModifier::none,
              DateBasis::inferred,         std::nullopt,  std::nullopt};
}

}  // namespace demarche
