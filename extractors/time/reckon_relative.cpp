// Units counted from the published day ("yesterday", "last week", "Monday of next week") or from the date told before
// ("the same day", "the following month", "August of that year").
#include "extractors/time/in_year.hpp"
#include "extractors/time/reckon.hpp"
#include "extractors/time/timex_text.hpp"

namespace demarche {
namespace {

PeriodUnit unit_of(const SlotValues& slots) {
  return slots.has(TimeSlot::weekend) ? PeriodUnit::weekend : period_unit(time_unit_of(slots));
}

/// The part of `base` that the slots name: Monday of a week, the 15th of a month, August of a year.
std::optional<Period> part_of(const Period& base, const SlotValues& slots) {
  const auto [year, month, unused] = base.first.date();
  if (base.unit == PeriodUnit::year) return in_year(slots, year);
  if (base.unit == PeriodUnit::week && slots.has(TimeSlot::weekday)) {
    return period_of(base.first.plus(slots.get_or(TimeSlot::weekday, 1) - 1), PeriodUnit::day);
  }
  if (base.unit == PeriodUnit::month && slots.has(TimeSlot::day)) {
    const auto day = Day::from(year, month, slots.get_or(TimeSlot::day, 1));
    return day ? period_of(*day, PeriodUnit::day) : std::nullopt;
  }
  return base;
}

Reckoned counted_from(Day day, TimeAnchor anchor, const SlotValues& slots, const Reference& reference) {
  const auto unit = period_of(day, unit_of(slots));
  const auto base = unit ? shifted(*unit, slots.get_or(TimeSlot::shift, 0)) : std::nullopt;
  const auto period = base ? part_of(*base, slots) : std::nullopt;
  return period ? reckon_period(*period, anchor, slots, reference) : Reckoned{};
}

/// A weekend without "last" or "next" is the latest that has begun, unless the clause looks ahead.
int weekend_shift(Day published, const Reference& reference) {
  return published.weekday() < 6 && reference.clause.direction != Direction::future ? -1 : 0;
}

/// "the quarter": the one told before, else the last that is over.
Reckoned reckon_quarter(const SlotValues& slots, const Reference& reference) {
  if (reference.previous && reference.previous->unit == PeriodUnit::quarter) {
    return counted_from(reference.previous->first, TimeAnchor::previous, slots, reference);
  }
  if (!reference.published) return symbolic(open_value(PeriodUnit::quarter), slots);
  return counted_from(add_months(*reference.published, -3), TimeAnchor::published, slots, reference);
}

}  // namespace

Reckoned reckon_relative(const SlotValues& slots, const Reference& reference) {
  const bool points = slots.has(TimeSlot::shift) || slots.has(TimeSlot::weekend);  // "this", "yesterday"
  if (!points && reference.narrative && reference.previous) return reckon_previous(slots, reference);
  if (!reference.published) return symbolic(open_value(unit_of(slots)), slots);
  if (!slots.has(TimeSlot::weekend) || slots.has(TimeSlot::shift)) {
    return counted_from(*reference.published, TimeAnchor::published, slots, reference);
  }
  SlotValues weekend = slots;
  weekend.set(TimeSlot::shift, weekend_shift(*reference.published, reference));
  return counted_from(*reference.published, TimeAnchor::published, weekend, reference);
}

Reckoned reckon_previous(const SlotValues& slots, const Reference& reference) {
  const PeriodUnit unit = unit_of(slots);
  Reckoned out;
  if (unit == PeriodUnit::quarter) {
    out = reckon_quarter(slots, reference);
  } else if (!reference.previous || reference.previous->unit > unit) {  // a month was told, and now "the following day"
    out = symbolic(open_value(unit), slots);
  } else {
    out = counted_from(reference.previous->first, TimeAnchor::previous, slots, reference);
  }
  if (slots.get_or(TimeSlot::shift, 0) < 0) out.told.reset();  // a look back; the story goes on from where it was
  return out;
}

}  // namespace demarche
