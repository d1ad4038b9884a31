// What a time expression says, before any day is known: the operation of its pattern and the values of its slots.
//   "late last week" -> {relative, unit week, shift -1, edge late}      "May 1-3" -> {date, 5, 1} and {date, 5, 3}
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/duration.hpp"
#include "extractors/time/pattern_matcher.hpp"

namespace demarche {

/// A value for each slot that the words fill.
class SlotValues {
 public:
  bool has(TimeSlot slot) const { return (present_ >> index(slot) & 1) != 0; }
  std::optional<int> get(TimeSlot slot) const { return has(slot) ? std::optional(values_[index(slot)]) : std::nullopt; }
  int get_or(TimeSlot slot, int otherwise) const { return has(slot) ? values_[index(slot)] : otherwise; }
  void set(TimeSlot slot, int value) {
    values_[index(slot)] = value;
    present_ |= std::uint64_t{1} << index(slot);
  }
  void clear(TimeSlot slot) { present_ &= ~(std::uint64_t{1} << index(slot)); }

 private:
  static constexpr std::size_t index(TimeSlot slot) { return static_cast<std::size_t>(slot); }

  std::array<int, kEnumNames<TimeSlot>.size()> values_{};
  std::uint64_t present_ = 0;
};

/// The unit that the slots name, a day where they name none.
TimeUnit time_unit_of(const SlotValues& slots);

/// One expression of the text, as it was written.
struct Reading {
  std::uint32_t pattern = 0;
  TimeOperation operation = TimeOperation::date;
  TokenSpan tokens;
  SlotValues slots;
  std::optional<TokenSpan> zone;  ///< the words that name the time zone
  bool closes_range = false;      ///< the second date of a pattern with two
};

/// Appends the one or two readings of a match.
void append_readings(const TimeMatch& match, const TimeTables& tables, std::vector<Reading>& out);

}  // namespace demarche
