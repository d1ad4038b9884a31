// A calendar unit with what the words add to it: early and late parts, parts of the day, the clock, modifiers.
#include <array>

#include "extractors/time/holidays.hpp"
#include "extractors/time/reckon.hpp"

namespace demarche {
namespace {

constexpr int kMidnight = 24;

TimeEdge edge_of(const SlotValues& slots) { return static_cast<TimeEdge>(slots.get_or(TimeSlot::edge, 0)); }

TimeMod mod_of_edge(TimeEdge edge) {
  switch (edge) {
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

std::string two_digits(int value) { return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)}; }

/// The days from the unit's begin to the published day, or from there to its end; all of it where that day lies outside.
DayRange beside_published(const Period& period, TimeEdge edge, const Reference& reference) {
  const DayRange whole = range_of(period);
  if (!reference.published || !whole.contains(*reference.published)) return whole;
  if (edge == TimeEdge::earlier) return {whole.first, reference.published->plus(1)};
  return {*reference.published, whole.end};
}

/// The hour of the clock that the slots give, with "p.m." counted in.
std::optional<Clock> clock_of(const SlotValues& slots) {
  Clock out;
  if (const auto clock = slots.get(TimeSlot::clock)) {
    out.hour = *clock / 100;
    out.minute = *clock % 100;
  } else if (const auto hour = slots.get(TimeSlot::hour)) {
    out.hour = *hour;
  } else {
    switch (static_cast<TimePart>(slots.get_or(TimeSlot::part, 0))) {
      case TimePart::noon:
      case TimePart::midday: out.hour = 12; return slots.has(TimeSlot::part) ? std::optional(out) : std::nullopt;
      case TimePart::midnight: out.hour = kMidnight; return out;
      default: return std::nullopt;
    }
  }
  if (const auto meridiem = slots.get(TimeSlot::meridiem); meridiem && out.hour <= 12) out.hour = out.hour % 12 + *meridiem;
  return out;
}

std::string part_code(TimePart part) {
  static constexpr std::array<std::string_view, 8> kCodes{"MO", "AF", "EV", "NI", "DT", "12:00", "12:00", "24:00"};
  return std::string(kCodes[static_cast<std::size_t>(part)]);
}

/// Midnight on a day is its end; reports mean its beginning, in the night from the day before, too.
void keep_other_midnight(const Period& period, When& when) {
  if (when.clock && when.clock->hour == kMidnight) when.alternative = DayRange::of(period.first.plus(-1));
}

When when_of(const Period& period, const SlotValues& slots, const Reference& reference) {
  const TimeEdge edge = edge_of(slots);
  const bool beside = edge == TimeEdge::earlier || edge == TimeEdge::later;
  When when = window(beside ? beside_published(period, edge, reference) : narrowed(period, edge), DateModifier::none);
  when.unit = date_unit(period.unit);
  when.modifier = modifier_of(edge, static_cast<TimeMod>(slots.get_or(TimeSlot::mod, 0)));
  if (period.unit == PeriodUnit::day) {
    when.clock = clock_of(slots);
    if (when.clock) when.clock->zone = reference.zone;
    keep_other_midnight(period, when);
  }
  return when;
}

}  // namespace

std::string time_of_day(const SlotValues& slots) {
  const bool by_clock = slots.has(TimeSlot::clock) || slots.has(TimeSlot::hour);
  if (const auto clock = by_clock ? clock_of(slots) : std::nullopt) {
    return "T" + two_digits(clock->hour) + ":" + two_digits(clock->minute.value_or(0));
  }
  if (const auto part = slots.get(TimeSlot::part)) return "T" + part_code(static_cast<TimePart>(*part));
  return "";
}

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
  out.mod = slots.has(TimeSlot::mod) ? static_cast<TimeMod>(slots.get_or(TimeSlot::mod, 0)) : mod_of_edge(edge_of(slots));
  out.when = when_of(period, slots, reference);
  return out;
}

Reckoned symbolic(std::string value, const SlotValues& slots) {
  Reckoned out;
  const std::string time = time_of_day(slots);
  out.value = std::move(value) + time;
  if (!time.empty()) out.type = TimexType::time;
  out.mod = slots.has(TimeSlot::mod) ? static_cast<TimeMod>(slots.get_or(TimeSlot::mod, 0)) : mod_of_edge(edge_of(slots));
  return out;
}

PeriodUnit unit_of(const SlotValues& slots) {
  if (slots.has(TimeSlot::weekend)) return PeriodUnit::weekend;
  return period_unit(static_cast<TimeUnit>(slots.get_or(TimeSlot::unit, static_cast<int>(TimeUnit::day))));
}

}  // namespace demarche
