// So many units before or after the published day ("two weeks ago") or the date told before ("two days later"). The
// granularity follows the unit: "four years ago" is a year, not a day.
#include <cstdlib>

#include "extractors/time/reckon.hpp"

namespace demarche {
namespace {

/// Vague numbers: "a few days ago" lies within seven days, weeks within 28; more than that no window holds.
std::optional<When> vague_window(TimeUnit unit, int sign, Day base) {
  const int days = unit == TimeUnit::day ? 7 : unit == TimeUnit::week ? 28 : 0;
  if (days == 0) return std::nullopt;
  const DayRange range =
      sign < 0 ? DayRange::through(base.plus(1 - days), base) : DayRange::through(base, base.plus(days - 1));
  return window(range, DateModifier::about);
}

Reckoned vague(const SlotValues& slots, std::optional<Day> base, TimeAnchor anchor) {
  const int sign = slots.get_or(TimeSlot::shift, -1);
  Reckoned out = symbolic(sign < 0 ? "PAST_REF" : "FUTURE_REF", slots);
  if (base) out.when = vague_window(time_unit_of(slots), sign, *base);
  out.anchor = anchor;
  return out;
}

/// Weeks are told in days, but not meant to the day.
void blur_weeks(TimeUnit unit, const Period& period, Reckoned& out) {
  if (unit != TimeUnit::week || !out.when) return;
  out.when->range = DayRange::through(period.first.plus(-3), period.first.plus(3));
  out.when->unit = DateUnit::week;
  out.when->modifier = DateModifier::about;
}

/// The unit in which the result is told. A quarter told before stays one ("a year earlier").
PeriodUnit granularity(TimeUnit unit, const Reference& reference) {
  if (unit == TimeUnit::year && reference.previous && reference.previous->unit == PeriodUnit::quarter) {
    return PeriodUnit::quarter;
  }
  return unit == TimeUnit::week ? PeriodUnit::day : period_unit(unit);
}

}  // namespace

Reckoned reckon_offset(const SlotValues& slots, const Reference& reference, bool from_previous) {
  const TimeUnit unit = time_unit_of(slots);
  const PeriodUnit told = granularity(unit, reference);
  const bool previous = reference.previous && (from_previous || told == PeriodUnit::quarter);
  const TimeAnchor anchor = previous ? TimeAnchor::previous : TimeAnchor::published;
  const std::optional<Day> base = previous ? std::optional(reference.previous->first) : reference.published;
  if (slots.has(TimeSlot::vague)) return vague(slots, base, anchor);
  if (!base) return symbolic(slots.get_or(TimeSlot::shift, -1) < 0 ? "PAST_REF" : "FUTURE_REF", slots);
  const int count = slots.get_or(TimeSlot::count, 1) * slots.get_or(TimeSlot::shift, -1);
  const auto period = period_of(shift(*base, count, unit), told);
  if (!period) return {};
  Reckoned out = reckon_period(*period, anchor, slots, reference);
  blur_weeks(unit, *period, out);
  if (count < 0) out.told.reset();  // a look back; the story goes on from where it was
  return out;
}

}  // namespace demarche
