// Calendar dates that say their year, and which family reads those that do not.
#include <cstdlib>

#include "extractors/time/in_year.hpp"
#include "extractors/time/reckon.hpp"
#include "extractors/time/timex_text.hpp"

namespace demarche {
namespace {

constexpr int kFirstYear = 1400;
constexpr int kLastYear = 9999;

/// A date of years that no Day has: a value, no days.
Reckoned outside_calendar(const SlotValues& slots, int year, bool before_christ) {
  Reckoned out = symbolic((before_christ ? "BC" : "") + padded(year, 4) + behind_year(slots), slots);
  out.outside = true;
  return out;
}

Reckoned of_year(const SlotValues& slots, int year, const Reference& reference) {
  if (slots.get_or(TimeSlot::era, 1) < 0) return outside_calendar(slots, year, true);
  if (year < kFirstYear || year > kLastYear) return outside_calendar(slots, year, false);
  const auto period = in_year(slots, year);
  return period ? reckon_period(*period, TimeAnchor::text, slots, reference) : Reckoned{};
}

/// 01.05.2016, 2016-05-01; where day and month could be swapped the other reading is kept.
Reckoned of_numeric(const SlotValues& slots, int packed, const Reference& reference) {
  const int date = std::abs(packed);
  const int year = date / 10000, month = date / 100 % 100, day = date % 100;
  const auto first = Day::from(year, month, day);
  if (!first) return {};
  Reckoned out = reckon_period({*first, PeriodUnit::day}, TimeAnchor::text, slots, reference);
  if (const auto other = packed < 0 ? Day::from(year, day, month) : std::nullopt) {
    out.when->alternative = DayRange::of(*other);
  }
  return out;
}

Reckoned of_decade(const SlotValues& slots, int decade, const Reference& reference) {
  const auto first = Day::from(decade * 10, 1, 1);
  if (!first) return symbolic(std::to_string(decade), slots);
  return reckon_period({*first, PeriodUnit::decade}, TimeAnchor::text, slots, reference);
}

/// The 20th century has the years 1900-1999, as TIMEX3 counts.
Reckoned of_century(const SlotValues& slots, int century, const Reference& reference) {
  if (slots.get_or(TimeSlot::era, 1) < 0) return symbolic("BC" + padded(century - 1, 2), slots);
  const auto first = Day::from((century - 1) * 100, 1, 1);
  if (!first) return symbolic(padded(century - 1, 2), slots);
  return reckon_period({*first, PeriodUnit::century}, TimeAnchor::text, slots, reference);
}

}  // namespace

Reckoned reckon_date(const SlotValues& slots, const Reference& reference) {
  if (const auto numeric = slots.get(TimeSlot::numeric)) return of_numeric(slots, *numeric, reference);
  if (const auto decade = slots.get(TimeSlot::decade)) return of_decade(slots, *decade, reference);
  if (const auto century = slots.get(TimeSlot::century)) return of_century(slots, *century, reference);
  if (const auto year = slots.get(TimeSlot::year)) return of_year(slots, *year, reference);
  if (has_part_of_year(slots)) return reckon_yearless(slots, reference);
  if (const auto weekday = slots.get(TimeSlot::weekday)) return reckon_weekday(slots, *weekday, reference);
  if (const auto day = slots.get(TimeSlot::day)) return reckon_day_of_month(slots, *day, reference);
  return {};
}

}  // namespace demarche
