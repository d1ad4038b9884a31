#include "extractors/time/reading.hpp"

namespace demarche {
namespace {

/// The slot that a slot of the second date is in the second reading; none for all others.
TimeSlot slot_of_second(TimeSlot slot) {
  switch (slot) {
    case TimeSlot::day2: return TimeSlot::day;
    case TimeSlot::month2: return TimeSlot::month;
    case TimeSlot::year2: return TimeSlot::year;
    case TimeSlot::quarter2: return TimeSlot::quarter;
    default: return TimeSlot::none;
  }
}

/// "1950-53", "1998-99": the second year has the first one's century.
void complete_year(const SlotValues& first, SlotValues& second) {
  const int year = second.get_or(TimeSlot::year, 1000);
  if (year < 100 && first.has(TimeSlot::year)) {
    second.set(TimeSlot::year, first.get_or(TimeSlot::year, 0) / 100 * 100 + year);
  }
}

/// The first and last element of the expression that begins at element `from`; where context stands on both sides of
/// a gap, the first expression ends before it.
struct Stretch {
  std::size_t first, end;
};

Stretch stretch_from(std::span<const TimeElement> elements, std::size_t from) {
  while (from < elements.size() && elements[from].context) ++from;
  std::size_t end = from;
  while (end < elements.size() && !elements[end].context) ++end;
  return {from, end};
}

TokenSpan tokens_of(const TimeMatch& match, Stretch extent) {
  return {match.elements[extent.first].tokens.begin, match.elements[extent.end - 1].tokens.end};
}

}  // namespace

TimeUnit time_unit_of(const SlotValues& slots) {
  return static_cast<TimeUnit>(slots.get_or(TimeSlot::unit, static_cast<int>(TimeUnit::day)));
}

void append_readings(const TimeMatch& match, const TimeTables& tables, std::vector<Reading>& out) {
  const auto elements = tables.elements_of(*match.variant);
  const TimePattern& pattern = tables.patterns[match.variant->pattern];
  Reading first;
  first.pattern = match.variant->pattern;
  first.operation = pattern.operation;
  for (const TimeSetting& setting : pattern.settings) first.slots.set(setting.slot, setting.value);
  SlotValues second;
  for (std::size_t i = 0; i < elements.size(); ++i) {
    const TimeSlot slot = elements[i].slot;
    if (slot == TimeSlot::none) continue;
    const TimeSlot of_second = slot_of_second(slot);
    (of_second == TimeSlot::none ? first.slots : second)
        .set(of_second == TimeSlot::none ? slot : of_second, match.elements[i].value);
    if (slot == TimeSlot::zone) first.zone = match.elements[i].tokens;
  }
  const Stretch head = stretch_from(elements, 0);
  const Stretch tail = stretch_from(elements, head.end);
  first.tokens = tokens_of(match, head);
  out.push_back(first);
  if (tail.first == tail.end) return;
  Reading other = first;
  other.tokens = tokens_of(match, tail);
  other.closes_range = true;
  for (const TimeSlot slot : {TimeSlot::day, TimeSlot::month, TimeSlot::year, TimeSlot::quarter}) {
    if (second.has(slot)) other.slots.set(slot, second.get_or(slot, 0));
  }
  complete_year(first.slots, other.slots);
  out.push_back(other);
}

}  // namespace demarche
