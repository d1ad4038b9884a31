#include "extractors/time/clock_time.hpp"

#include <array>

#include "extractors/time/timex_text.hpp"

namespace demarche {
namespace {

Clock at(int hour, std::optional<int> minute) { return {hour, minute, ""}; }

std::optional<Clock> clock_of_part(TimePart part) {
  switch (part) {
    case TimePart::noon:
    case TimePart::midday: return at(12, std::nullopt);
    case TimePart::midnight: return at(24, std::nullopt);
    case TimePart::morning:
    case TimePart::afternoon:
    case TimePart::evening:
    case TimePart::night:
    case TimePart::daytime: return std::nullopt;
  }
  return std::nullopt;
}

/// "12 a.m." is 0, "12 p.m." is 12, "11 p.m." is 23.
int with_meridiem(int hour, const SlotValues& slots) {
  const auto meridiem = slots.get(TimeSlot::meridiem);
  return meridiem && hour <= 12 ? hour % 12 + *meridiem : hour;
}

}  // namespace

std::optional<Clock> clock_of(const SlotValues& slots) {
  if (const auto clock = slots.get(TimeSlot::clock)) return at(with_meridiem(*clock / 100, slots), *clock % 100);
  if (const auto hour = slots.get(TimeSlot::hour)) return at(with_meridiem(*hour, slots), std::nullopt);
  const auto part = slots.get(TimeSlot::part);
  return part ? clock_of_part(static_cast<TimePart>(*part)) : std::nullopt;
}

std::string time_of_day(const SlotValues& slots) {
  if (const auto clock = clock_of(slots))
    return "T" + padded(clock->hour, 2) + ":" + padded(clock->minute.value_or(0), 2);
  static constexpr std::array<std::string_view, 5> kCodes{"TMO", "TAF", "TEV", "TNI", "TDT"};
  const auto part = slots.get(TimeSlot::part);
  return part ? std::string(kCodes[static_cast<std::size_t>(*part)]) : "";
}

}  // namespace demarche
