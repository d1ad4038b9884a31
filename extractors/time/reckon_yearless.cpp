// Dates that leave out their year: "May 1", "in December", "the summer", "the third quarter", "Christmas".
#include "extractors/time/in_year.hpp"
#include "extractors/time/reckon.hpp"
#include "extractors/time/timex_text.hpp"

namespace demarche {
namespace {

/// Days from `day` to the nearest day of the range; 0 inside it.
std::int64_t distance(DayRange range, Day day) {
  if (day < range.first) return days_between(day, range.first);
  return day >= range.end ? days_between(range.last(), day) : 0;
}

/// The years that a date without one could mean, around the anchor, in order.
std::vector<Period> candidates(const SlotValues& slots, Day anchor) {
  std::vector<Period> out;
  for (int year = anchor.date().year - 1; year <= anchor.date().year + 1; ++year) {
    if (const auto period = in_year(slots, year)) out.push_back(*period);
  }
  return out;
}

constexpr std::int64_t kNear = 45;  // days: no clause makes so near a date mean another year
constexpr std::int64_t kFar = 120;  // days: beyond them both readings are real

struct Choice {
  std::optional<Period> period;
  std::optional<DayRange> other;
};

/// The likeliest year seen from the published day: last and next by the word, else the nearest; far from that day the
/// clause decides between past and future, or the runner-up is kept.
Choice seen_from(const std::vector<Period>& years, Day published, std::optional<int> shift, Direction direction) {
  Choice out;
  auto nearest = [&](auto&& fits) {
    std::optional<Period> best;
    for (const Period& period : years) {
      const bool nearer = !best || distance(range_of(period), published) < distance(range_of(*best), published);
      if (fits(period) && nearer) best = period;
    }
    return best;
  };
  if (shift && *shift != 0) {
    out.period =
        nearest([&](const Period& p) { return *shift < 0 ? range_of(p).end <= published : p.first > published; });
    return out;
  }
  out.period = nearest([](const Period&) { return true; });
  const std::int64_t away = out.period ? distance(range_of(*out.period), published) : 0;
  if (away > kNear && direction != Direction::open && !shift) {
    out.period = nearest([&](const Period& p) {
      return direction == Direction::past ? p.first <= published : range_of(p).end > published;
    });
  } else if (away > kFar) {
    const auto second = nearest([&](const Period& p) { return p != *out.period; });
    if (second) out.other = range_of(*second);
  }
  return out;
}

/// In a narrative a date follows the one told before: it lies in its year or, as stories move on, in the next; going
/// back counts double.
std::optional<Period> seen_from(const SlotValues& slots, const Period& told) {
  std::optional<Period> best;
  auto cost = [&](const Period& p) {
    const std::int64_t away = days_between(told.first, p.first);
    return away < 0 ? -2 * away : away;
  };
  for (const Period& period : candidates(slots, told.first)) {
    if (!best || cost(period) < cost(*best)) best = period;
  }
  return best;
}

/// A year that is only mentioned ("after the 1941 pact") does not break a run of dates: what lies within a month of the
/// last day or month told goes on from there.
std::optional<Period> seen_from_told(const SlotValues& slots, const Reference& reference) {
  constexpr std::int64_t kRun = 31;  // days
  const Period& told = *reference.previous;
  if (told.unit != PeriodUnit::year) return seen_from(slots, told);
  if (reference.detailed) {
    const auto next = seen_from(slots, *reference.detailed);
    const std::int64_t away = next ? days_between(reference.detailed->first, next->first) : -1;
    if (away >= 0 && away <= kRun) return next;
  }
  return in_year(slots, told.first.date().year);
}

}  // namespace

Reckoned reckon_yearless(const SlotValues& slots, const Reference& reference) {
  if (reference.narrative && reference.previous) {
    const auto period = seen_from_told(slots, reference);
    return period ? reckon_period(*period, TimeAnchor::previous, slots, reference) : Reckoned{};
  }
  const bool lost = reference.narrative && reference.outside;
  if (lost || !reference.published) return symbolic("XXXX" + behind_year(slots), slots);
  const bool recurs = slots.has(TimeSlot::holiday);  // the clause tells nothing: "a truce for Christmas was agreed"
  const Choice choice = seen_from(candidates(slots, *reference.published), *reference.published,
                                  slots.get(TimeSlot::shift), recurs ? Direction::open : reference.clause.direction);
  if (!choice.period) return {};
  Reckoned out = reckon_period(*choice.period, TimeAnchor::published, slots, reference);
  if (choice.other) out.when->alternative = choice.other;
  return out;
}

}  // namespace demarche
