#include "extractors/time/in_year.hpp"

#include "extractors/time/holidays.hpp"

namespace demarche {
namespace {

std::optional<Period> starting(int year, int month, int day, PeriodUnit unit) {
  const auto first = Day::from(year, month, day);
  return first ? std::optional(Period{*first, unit}) : std::nullopt;
}

/// A holiday is a day; a month of another calendar stands for the month of ours in which it begins.
std::optional<Period> of_holiday(const HolidayCode& holiday, int year) {
  const auto days = holiday_days(holiday, year);
  if (!days) return std::nullopt;
  const bool month = holiday.kind == HolidayCode::Kind::hijri && holiday.day == 0;
  return period_of(days->first, month ? PeriodUnit::month : PeriodUnit::day);
}

}  // namespace

std::optional<Period> in_year(const SlotValues& slots, int year) {
  if (const auto code = slots.get(TimeSlot::holiday)) return of_holiday(HolidayCode::unpack(*code), year);
  if (const auto quarter = slots.get(TimeSlot::quarter))
    return starting(year, *quarter * 3 - 2, 1, PeriodUnit::quarter);
  if (const auto half = slots.get(TimeSlot::half)) return starting(year, *half * 6 - 5, 1, PeriodUnit::half);
  if (const auto season = slots.get(TimeSlot::season)) return starting(year, *season * 3, 1, PeriodUnit::season);
  const auto month = slots.get(TimeSlot::month);
  if (!month) return starting(year, 1, 1, PeriodUnit::year);
  const auto day = slots.get(TimeSlot::day);
  return starting(year, *month, day.value_or(1), day ? PeriodUnit::day : PeriodUnit::month);
}

bool has_part_of_year(const SlotValues& slots) {
  return slots.has(TimeSlot::month) || slots.has(TimeSlot::quarter) || slots.has(TimeSlot::half) ||
         slots.has(TimeSlot::season) || slots.has(TimeSlot::holiday);
}

}  // namespace demarche
