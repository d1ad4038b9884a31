#include "extractors/events/event_times.hpp"

#include <algorithm>

namespace demarche {
namespace {

constexpr std::uint32_t kReportReach = 8;  // tokens between a verb of saying and its date

class TimeAttacher {
 public:
  TimeAttacher(const SentenceView& view, const FrameMatch& match)
      : view_(view), match_(match), phrase_(view.noun_phrase_begin(match.trigger.begin)) {}

  std::optional<std::uint32_t> run() const {
    const auto& times = view_.document().in().times;
    std::optional<std::uint32_t> best;
    int best_cost = 1000;
    const TokenSpan own = view_.document().times_of(view_.index());
    for (std::uint32_t i = own.begin; i < own.end; ++i) {
      if (!tells_day(times[i])) continue;
      const int cost = cost_of(times[i].tokens);
      if (cost < best_cost) {
        best_cost = cost;
        best = i;
      }
    }
    return best;
  }

 private:
  static bool tells_day(const TimeMention& time) {
    if (time.type != TimexType::date && time.type != TimexType::time) return false;
    return !time.value.ends_with("_REF") && !time.value.empty();
  }

  /// How far the time stands from the trigger in words and clauses; 1000 and more where it belongs to something else.
  int cost_of(TokenSpan time) const {
    if (!match_.verb && phrase_ <= time.begin && time.end <= match_.trigger.begin) return 0;
    if (is_day_of_saying(time)) return 1000;
    if (time.begin >= match_.trigger.end) return right_cost(time);
    if (time.end <= match_.trigger.begin) return left_cost(time);
    return 1000;
  }

  bool is_report(std::uint32_t i) const { return view_.is(i, view_.document().classes().reports) && is_verb(view_.tag(i)); }

  bool is_day_of_saying(TokenSpan time) const {
    for (std::uint32_t i = time.begin; i > view_.begin() && time.begin - i < kReportReach;) {
      --i;
      if (i < match_.trigger.end && i >= match_.trigger.begin) break;
      if (view_.token(i).norm == "," || view_.is_barrier(i)) break;
      if (is_report(i)) return true;
      if (is_verb(view_.tag(i))) break;
    }
    return time.end < view_.end() && is_report(time.end);
  }

  int right_cost(TokenSpan time) const {
    int cost = 0, verbs = 0;
    for (std::uint32_t i = match_.trigger.end; i < time.begin; ++i) {
      if (view_.is_barrier(i)) cost += 40;
      if (view_.token(i).norm == ",") cost += 6;
      const Tag tag = view_.tag(i);
      if (tag == Tag::CC) cost += 2;
      if ((is_verb(tag) && !view_.in_noun_phrase(i) && !view_.is_auxiliary(i))) ++verbs;
      if (is_report(i)) cost += 1000;
      ++cost;
    }
    const int allowed = match_.verb ? 0 : 1;
    return cost + (verbs > allowed ? 1000 : verbs * 8);
  }

  int left_cost(TokenSpan time) const {
    int cost = 3, verbs = 0;
    for (std::uint32_t i = time.end; i < match_.trigger.begin; ++i) {
      if (view_.is_barrier(i)) cost += 40;
      const Tag tag = view_.tag(i);
      if (is_verb(tag) && !view_.in_noun_phrase(i) && !view_.is_auxiliary(i)) ++verbs;
      ++cost;
    }
    // a date behind another verb is that verb's: "met on Monday and agreed"
    for (std::uint32_t i = time.begin; i > view_.begin();) {
      --i;
      if (view_.token(i).norm == "," || view_.is_barrier(i)) break;
      if (is_verb(view_.tag(i)) && !view_.in_noun_phrase(i) && !view_.is_auxiliary(i)) cost += 25;
    }
    const int allowed = match_.verb ? 0 : 1;
    return cost + (verbs > allowed ? 1000 : verbs * 10);
  }

  const SentenceView& view_;
  const FrameMatch& match_;
  std::uint32_t phrase_;
};

/// Kinds that a main clause in the simple past or present tells as the news of the day (rule 6 of the guide).
bool may_be_inferred(std::string_view kind) {
  return kind.starts_with("meeting.") || kind.starts_with("agreement.") || kind.starts_with("sanction.") || kind.starts_with("relations.");
}

bool is_news_of_the_day(const SentenceView& view, const FrameMatch& match) {
  std::optional<std::uint32_t> verb;
  if (match.verb) {
    verb = match.head;
  } else {
    verb = governing_verb(view, match.trigger.begin);
  }
  if (!verb) return false;
  const VerbGroup group = view.verb_group(*verb);
  return group.finite && !group.perfect && !group.negated && !group.modal && !group.future && !group.infinitive;
}

}  // namespace

std::optional<std::uint32_t> attach_time(const SentenceView& view, const FrameMatch& match) {
  return TimeAttacher(view, match).run();
}

std::optional<Duration> attach_duration(const SentenceView& view, const FrameMatch& match) {
  const std::uint32_t first = view.noun_phrase_begin(match.trigger.begin);
  constexpr std::uint32_t kReach = 8;
  const TokenSpan own = view.document().times_of(view.index());
  for (std::uint32_t i = own.begin; i < own.end; ++i) {
    const TimeMention& time = view.document().in().times[i];
    if (time.type != TimexType::duration || !time.duration) continue;
    if (time.tokens.begin >= first && time.tokens.end <= match.trigger.begin) return time.duration;
    const bool behind = time.tokens.begin >= match.trigger.end && time.tokens.begin < match.trigger.end + kReach;
    if (!behind) continue;
    const std::string_view before = view.token(time.tokens.begin - 1).norm;
    if (before == "for" || before == "by" || before == "of" || before == "another") return time.duration;
  }
  return std::nullopt;
}

std::optional<When> date_of(const SentenceView& view, const FrameMatch& match, std::optional<std::uint32_t> time, Status status) {
  const Analysed& in = view.document().in();
  const Frame& frame = in.rules.events.frames[match.frame];
  if (time) {
    std::optional<When> when = in.times[*time].when;
    const bool ahead = status == Status::planned || status == Status::possible;
    if (when && when->alternative && in.published && ahead && when->range.end <= *in.published && *in.published < when->alternative->end) {
      std::swap(when->range, *when->alternative);
    }
    return when;
  }
  const bool inferred = in.published && status == Status::happened && !view.is_headline() && may_be_inferred(frame.kind) &&
                        is_news_of_the_day(view, match);
  if (!inferred) return std::nullopt;
  When when{DayRange::of(*in.published), DateUnit::day, DateModifier::none, DateBasis::inferred, std::nullopt, std::nullopt};
  return when;
}

}  // namespace demarche
