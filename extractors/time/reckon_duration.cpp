// How long ("48 hours"), how long up to or from the published day ("the past two weeks"), and how often ("daily").
#include "extractors/time/clock_time.hpp"
#include "extractors/time/reckon.hpp"
#include "extractors/time/timex_text.hpp"

namespace demarche {
namespace {

/// The number in tenths of a unit, where it is no whole one: "2.5 years", "a year and a half".
int tenths_of(const SlotValues& slots) {
  if (const auto tenths = slots.get(TimeSlot::tenths)) return *tenths;
  return slots.has(TimeSlot::plus) ? slots.get_or(TimeSlot::count, 0) * 10 + 5 : 0;
}

/// Half an hour is PT30M and half a year P6M; other fractions stay decimal.
std::string fraction_value(int tenths, TimeUnit unit) {
  if (tenths == 5 && unit == TimeUnit::hour) return "PT30M";
  if (tenths == 5 && unit == TimeUnit::year) return "P6M";
  std::string value = Duration{0, unit}.timex();
  return value.replace(value.find('0'), 1, std::to_string(tenths / 10) + "." + std::to_string(tenths % 10));
}

/// Days that a window has: vague days count seven, vague weeks 28, longer vague units nothing.
std::optional<int> window_days(const Duration& duration) {
  const int vague = duration.unit == TimeUnit::day ? 7 : duration.unit == TimeUnit::week ? 28 : 0;
  if (!duration.amount) return vague == 0 ? std::nullopt : std::optional(vague);
  const auto end = add(*Day::from(2000, 1, 1), duration);
  return end ? std::optional(static_cast<int>(days_between(*Day::from(2000, 1, 1), *end))) : std::nullopt;
}

/// Up to the published day, or from it on; that day is in it.
std::optional<When> window_of(const Duration& duration, int sign, Day published) {
  const auto days = window_days(duration);
  if (!days || *days < 1) return std::nullopt;
  const bool hours = duration.unit <= TimeUnit::hour;  // reach into one day more
  const int reach = hours ? *days : *days - 1;
  const DayRange range = sign < 0 ? DayRange::through(published.plus(-reach), published)
                                  : DayRange::through(published, published.plus(reach));
  return window(range, DateModifier::none);
}

/// "every Thursday", "each July", "every morning"; "" where the slots name a unit.
std::string recurring_date(const SlotValues& slots) {
  if (const auto weekday = slots.get(TimeSlot::weekday))
    return "XXXX-WXX-" + std::to_string(*weekday) + time_of_day(slots);
  if (const auto season = slots.get(TimeSlot::season)) return "XXXX-" + season_code(*season);
  if (const auto month = slots.get(TimeSlot::month)) return "XXXX-" + padded(*month, 2);
  if (slots.has(TimeSlot::weekend)) return "XXXX-WXX-WE";
  return slots.has(TimeSlot::part) ? "XXXX-XX-XX" + time_of_day(slots) : "";
}

}  // namespace

Reckoned reckon_duration(const SlotValues& slots) {
  Reckoned out;
  out.type = TimexType::duration;
  out.mod = static_cast<TimeMod>(slots.get_or(TimeSlot::mod, 0));
  const TimeUnit unit = time_unit_of(slots);
  if (const int tenths = tenths_of(slots)) {
    out.value = fraction_value(tenths, unit);
    return out;
  }
  Duration duration{slots.get(TimeSlot::count), unit};
  if (slots.has(TimeSlot::vague)) duration.amount.reset();
  out.value =
      slots.has(TimeSlot::weekend) ? "P" + std::to_string(slots.get_or(TimeSlot::count, 1)) + "WE" : duration.timex();
  if (!slots.has(TimeSlot::weekend)) out.duration = duration;
  return out;
}

Reckoned reckon_window(const SlotValues& slots, const Reference& reference) {
  Reckoned out = reckon_duration(slots);
  if (!out.duration || !reference.published) return out;
  out.when = window_of(*out.duration, slots.get_or(TimeSlot::shift, -1), *reference.published);
  out.anchor = TimeAnchor::published;
  return out;
}

Reckoned reckon_set(const SlotValues& slots) {
  Reckoned out;
  out.value = recurring_date(slots);
  if (out.value.empty()) out = reckon_duration(slots);
  out.type = TimexType::set;
  out.duration.reset();
  return out;
}

}  // namespace demarche
