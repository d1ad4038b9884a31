// Days that leave out their week or month: "Friday", "next Tuesday", "the 15th".
#include "extractors/time/reckon.hpp"
#include "extractors/time/timex_text.hpp"

namespace demarche {
namespace {

/// Days from the published day to the weekday: the most recent, the day itself included, unless words point forward.
int days_to_weekday(int weekday, Day published, std::optional<int> shift, Direction direction) {
  const int back = (published.weekday() - weekday + 7) % 7;
  const int ahead = (weekday - published.weekday() + 7) % 7;
  if (shift && *shift < 0) return back == 0 ? -7 : -back;
  if (shift && *shift > 0) return ahead == 0 ? 7 : ahead;
  const bool forward = direction == Direction::future || (shift && direction != Direction::past);
  return forward ? ahead : -back;
}

/// The other real reading: "next Friday" said earlier in the same week may mean the Friday of the week after, and where
/// the clause is silent or contradicts itself the day may lie on the other side of the published one.
std::optional<DayRange> other_week(Day day, std::optional<int> shift, const Reference& reference) {
  const Day published = *reference.published;
  if (shift && *shift > 0 && start_of_week(day) == start_of_week(published)) return day_range(day.plus(7));
  const bool sure = reference.clause.direction != Direction::open && !reference.clause.doubted;
  if (shift || sure || day == published) return std::nullopt;
  return day_range(day.plus(day > published ? -7 : 7));
}

}  // namespace

Reckoned reckon_weekday(const SlotValues& slots, int weekday, const Reference& reference) {
  const auto shift = slots.get(TimeSlot::shift);
  if (reference.narrative && reference.previous && !shift) {
    const Day told = reference.previous->first;
    const Day day = told.plus((weekday - told.weekday() + 7) % 7);
    return day.is_finite() ? reckon_period({day, PeriodUnit::day}, TimeAnchor::previous, slots, reference) : Reckoned{};
  }
  if (!reference.published) return symbolic("XXXX-WXX-" + std::to_string(weekday), slots);
  const Day day =
      reference.published->plus(days_to_weekday(weekday, *reference.published, shift, reference.clause.direction));
  if (!day.is_finite()) return {};
  Reckoned out = reckon_period({day, PeriodUnit::day}, TimeAnchor::published, slots, reference);
  if (!out.when->alternative) out.when->alternative = other_week(day, shift, reference);
  return out;
}

Reckoned reckon_day_of_month(const SlotValues& slots, int day, const Reference& reference) {
  const bool told = reference.narrative && reference.previous;
  if (!told && !reference.published) return symbolic("XXXX-XX-" + padded(day, 2), slots);
  const auto [year, month, unused] = told ? reference.previous->first.date() : reference.published->date();
  const auto first = Day::from(year, month, day);
  if (!first) return {};
  return reckon_period({*first, PeriodUnit::day}, told ? TimeAnchor::previous : TimeAnchor::published, slots,
                       reference);
}

}  // namespace demarche
