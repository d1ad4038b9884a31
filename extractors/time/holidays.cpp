#include "extractors/time/holidays.hpp"

namespace demarche {
namespace {

std::optional<DayRange> one_day(std::optional<Day> day) {
  if (!day || !day->is_finite()) return std::nullopt;
  return DayRange::of(*day);
}

/// The nth such weekday of the month, 9 for its last.
std::optional<Day> nth_weekday(const HolidayCode& holiday, int year) {
  const auto first = Day::from(year, holiday.month, 1);
  if (!first) return std::nullopt;
  const int to_weekday = (holiday.weekday - first->weekday() + 7) % 7;
  if (holiday.nth != 9) return first->plus(to_weekday + 7 * (holiday.nth - 1));
  Day last = first->plus(to_weekday + 28);
  if (last >= add_months(*first, 1)) last = last.plus(-7);
  return last;
}

std::optional<DayRange> hijri_days(const HolidayCode& holiday, int year) {
  // 33 Islamic years are about 32 of ours.
  const int about = (year - 622) * 33 / 32;
  for (int islamic = about - 1; islamic <= about + 2; ++islamic) {
    const Day first = hijri_day(islamic, holiday.month, holiday.day == 0 ? 1 : holiday.day);
    if (!first.is_finite() || first.date().year != year) continue;
    if (holiday.day != 0) return DayRange::of(first);
    const bool december = holiday.month == 12;
    return DayRange{first, hijri_day(december ? islamic + 1 : islamic, december ? 1 : holiday.month + 1, 1)};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Day> easter(int year) {
  if (year < 1583) return std::nullopt;
  const int golden = year % 19;
  const int century = year / 100;
  const int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
  const int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 4) % 7;
  const int late = (golden + 11 * moon + 22 * weekday) / 451;
  const int sum = moon + weekday - 7 * late + 114;
  return Day::from(year, sum / 31, sum % 31 + 1);
}

Day hijri_day(int year, int month, int day) {
  static const Day epoch = *Day::from(2000, 1, 1);  // Julian day number 2,451,545
  const std::int64_t julian =
      day + (59 * (month - 1) + 1) / 2 + std::int64_t{year - 1} * 354 + (3 + 11 * year) / 30 + 1'948'439;
  return epoch.plus(julian - 2'451'545);
}

std::optional<DayRange> holiday_days(const HolidayCode& holiday, int year) {
  switch (holiday.kind) {
    case HolidayCode::Kind::fixed: return one_day(Day::from(year, holiday.month, holiday.day));
    case HolidayCode::Kind::easter: {
      const auto sunday = easter(year);
      return one_day(sunday ? std::optional(sunday->plus(holiday.offset)) : std::nullopt);
    }
    case HolidayCode::Kind::weekday: return one_day(nth_weekday(holiday, year));
    case HolidayCode::Kind::hijri: return hijri_days(holiday, year);
  }
  return std::nullopt;
}

}  // namespace demarche
