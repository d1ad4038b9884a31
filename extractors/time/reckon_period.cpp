// A calendar unit with what the words add to it: early and late parts, parts of the day, the clock, modifiers.
#include "extractors/time/clock_time.hpp"
#include "extractors/time/holidays.hpp"
#include "extractors/time/reckon.hpp"

namespace demarche {
namespace {

TimeEdge edge_of(const SlotValues& slots) { return static_cast<TimeEdge>(slots.get_or(TimeSlot::edge, 0)); }

/// What the words say themselves, else what their edge means.
TimeMod mod_of(const SlotValues& slots) {
  if (const auto mod = slots.get(TimeSlot::mod)) return static_cast<TimeMod>(*mod);
  switch (edge_of(slots)) {
    case TimeEdge::none: return TimeMod::none;
    case TimeEdge::early:
    case TimeEdge::earlier: return TimeMod::start;
    case TimeEdge::mid: return TimeMod::mid;
    case TimeEdge::late:
    case TimeEdge::later: return TimeMod::end;
  }
  return TimeMod::none;
}

DateModifier modifier_of(TimeEdge edge, TimeMod mod) {
  if (edge == TimeEdge::early) return DateModifier::early;
  if (edge == TimeEdge::mid) return DateModifier::mid;
  if (edge == TimeEdge::late) return DateModifier::late;
  return mod == TimeMod::approx ? DateModifier::about : DateModifier::none;
}

/// The days from the unit's begin to the published day, or from there to its end; all of it where that day lies
/// outside.
DayRange beside_published(const Period& period, TimeEdge edge, const Reference& reference) {
  const DayRange whole = range_of(period);
  if (!reference.published || !whole.contains(*reference.published)) return whole;
  if (edge == TimeEdge::earlier) return {whole.first, reference.published->plus(1)};
  return {*reference.published, whole.end};
}

/// Midnight on a day is its end; reports mean its beginning, in the night from the day before, too.
void keep_other_midnight(const Period& period, When& when) {
  if (when.clock && when.clock->hour == 24) when.alternative = day_range(period.first.plus(-1));
}

/// Islamic days and months have their own length, and sighted moons differ from the tables by a day.
void blur_islamic(const Period& period, const SlotValues& slots, When& when) {
  const auto code = slots.get(TimeSlot::holiday);
  if (!code || HolidayCode::unpack(*code).kind != HolidayCode::Kind::hijri) return;
  const auto days = holiday_days(HolidayCode::unpack(*code), period.first.date().year);
  if (days) when = window({days->first.plus(-1), days->end.plus(1)}, DateModifier::about);
}

When when_of(const Period& period, const SlotValues& slots, const Reference& reference) {
  const TimeEdge edge = edge_of(slots);
  const bool beside = edge == TimeEdge::earlier || edge == TimeEdge::later;
  When when = window(beside ? beside_published(period, edge, reference) : narrowed(period, edge), DateModifier::none);
  when.unit = date_unit(period.unit);
  when.modifier = modifier_of(edge, mod_of(slots));
  if (period.unit == PeriodUnit::day) {
    when.clock = clock_of(slots);
    if (when.clock) when.clock->zone = reference.zone;
    keep_other_midnight(period, when);
  }
  blur_islamic(period, slots, when);
  return when;
}

}  // namespace

Reckoned reckon_period(const Period& period, TimeAnchor anchor, const SlotValues& slots, const Reference& reference) {
  Reckoned out;
  out.anchor = anchor;
  out.told = period;
  out.value = timex_value(period);
  if (period.unit == PeriodUnit::day) {
    const std::string time = time_of_day(slots);
    out.value += time;
    if (!time.empty()) out.type = TimexType::time;
  }
  out.mod = mod_of(slots);
  out.when = when_of(period, slots, reference);
  return out;
}

Reckoned symbolic(std::string value, const SlotValues& slots) {
  Reckoned out;
  const std::string time = time_of_day(slots);
  out.value = std::move(value) + time;
  if (!time.empty()) out.type = TimexType::time;
  out.mod = mod_of(slots);
  return out;
}

}  // namespace demarche
