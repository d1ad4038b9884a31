#include "extractors/time/period.hpp"

#include "extractors/time/timex_text.hpp"

namespace demarche {
namespace {

/// Months that a unit has; 0 for days and weeks.
int months_of(PeriodUnit unit) {
  switch (unit) {
    case PeriodUnit::day:
    case PeriodUnit::weekend:
    case PeriodUnit::week: return 0;
    case PeriodUnit::month: return 1;
    case PeriodUnit::quarter:
    case PeriodUnit::season: return 3;
    case PeriodUnit::half: return 6;
    case PeriodUnit::year: return 12;
    case PeriodUnit::decade: return 120;
    case PeriodUnit::century: return 1200;
  }
  return 0;
}

/// Days that a unit without months has, counted from its Monday for a weekend.
int days_of(PeriodUnit unit) { return unit == PeriodUnit::day ? 1 : 7; }

std::optional<Day> finite(Day day) { return day.is_finite() ? std::optional(day) : std::nullopt; }

/// The first day of the unit of months that holds `day`.
std::optional<Day> first_of_months(Day day, PeriodUnit unit) {
  const auto [year, month, dom] = day.date();
  switch (unit) {
    case PeriodUnit::quarter: return Day::from(year, (month - 1) / 3 * 3 + 1, 1);
    case PeriodUnit::half: return Day::from(year, (month - 1) / 6 * 6 + 1, 1);
    case PeriodUnit::season: return month < 3 ? Day::from(year - 1, 12, 1) : Day::from(year, month / 3 * 3, 1);
    case PeriodUnit::year: return Day::from(year, 1, 1);
    case PeriodUnit::decade: return Day::from(year / 10 * 10, 1, 1);
    case PeriodUnit::century: return Day::from(year / 100 * 100, 1, 1);
    default: return Day::from(year, month, 1);
  }
}

std::string week_text(Day first) {
  const auto [year, week] = iso_week(first);
  return std::to_string(year) + (week < 10 ? "-W0" : "-W") + std::to_string(week);
}

DayRange months(Day first, int from, int to) { return {add_months(first, from), add_months(first, to)}; }

/// The third of a unit of months in which `edge` lies; `whole` is its length.
DayRange third(Day first, int whole, TimeEdge edge) {
  const int from = whole / 3;
  const int to = whole - whole / 3;
  if (edge == TimeEdge::early) return months(first, 0, from);
  return edge == TimeEdge::mid ? months(first, from, to) : months(first, to, whole);
}

DayRange days(Day first, int from, int to) { return {first.plus(from), first.plus(to)}; }

}  // namespace

std::optional<Period> period_of(Day day, PeriodUnit unit) {
  if (!day.is_finite()) return std::nullopt;
  std::optional<Day> first;
  switch (unit) {
    case PeriodUnit::day: first = day; break;
    case PeriodUnit::week: first = finite(start_of_week(day)); break;
    case PeriodUnit::weekend: first = finite(start_of_week(day).plus(5)); break;
    default: first = first_of_months(day, unit);
  }
  return first ? std::optional(Period{*first, unit}) : std::nullopt;
}

std::optional<Period> shifted(const Period& period, int count) {
  const std::int64_t wide = count;
  const int step = months_of(period.unit);
  if (step == 0) {
    const auto first = finite(period.first.plus(wide * days_of(period.unit)));
    return first ? std::optional(Period{*first, period.unit}) : std::nullopt;
  }
  constexpr std::int64_t kAllMonths = 12 * 9000;
  if (wide * step > kAllMonths || wide * step < -kAllMonths) return std::nullopt;
  const auto first = finite(add_months(period.first, count * step));
  return first ? std::optional(Period{*first, period.unit}) : std::nullopt;
}

DayRange range_of(const Period& period) {
  if (period.unit == PeriodUnit::weekend) return {period.first, period.first.plus(2)};
  const int step = months_of(period.unit);
  return {period.first, step == 0 ? period.first.plus(days_of(period.unit)) : add_months(period.first, step)};
}

std::string timex_value(const Period& period) {
  const std::string iso = period.first.iso();
  const int month = period.first.date().month;
  switch (period.unit) {
    case PeriodUnit::day: return iso;
    case PeriodUnit::weekend: return week_text(period.first) + "-WE";
    case PeriodUnit::week: return week_text(period.first);
    case PeriodUnit::month: return iso.substr(0, 7);
    case PeriodUnit::quarter: return iso.substr(0, 5) + "Q" + std::to_string(month / 3 + 1);
    case PeriodUnit::half: return iso.substr(0, 5) + "H" + std::to_string(month / 6 + 1);
    case PeriodUnit::season: return iso.substr(0, 5) + season_code(month / 3);
    case PeriodUnit::year: return iso.substr(0, 4);
    case PeriodUnit::decade: return iso.substr(0, 3);
    case PeriodUnit::century: return iso.substr(0, 2);
  }
  return iso;
}

DateUnit date_unit(PeriodUnit unit) {
  switch (unit) {
    case PeriodUnit::day: return DateUnit::day;
    case PeriodUnit::week: return DateUnit::week;
    case PeriodUnit::month: return DateUnit::month;
    case PeriodUnit::quarter: return DateUnit::quarter;
    case PeriodUnit::season: return DateUnit::season;
    case PeriodUnit::year: return DateUnit::year;
    case PeriodUnit::decade: return DateUnit::decade;
    case PeriodUnit::century: return DateUnit::century;
    case PeriodUnit::weekend:
    case PeriodUnit::half: return DateUnit::range;
  }
  return DateUnit::range;
}

PeriodUnit period_unit(TimeUnit unit) {
  switch (unit) {
    case TimeUnit::second:
    case TimeUnit::minute:
    case TimeUnit::hour:
    case TimeUnit::day: return PeriodUnit::day;
    case TimeUnit::week: return PeriodUnit::week;
    case TimeUnit::month: return PeriodUnit::month;
    case TimeUnit::quarter: return PeriodUnit::quarter;
    case TimeUnit::year: return PeriodUnit::year;
    case TimeUnit::decade: return PeriodUnit::decade;
    case TimeUnit::century: return PeriodUnit::century;
  }
  return PeriodUnit::day;
}

When window(DayRange range, DateModifier modifier) {
  return {range, DateUnit::range, modifier, DateBasis::stated, std::nullopt, std::nullopt};
}

std::optional<DayRange> day_range(Day day) { return day.is_finite() ? std::optional(DayRange::of(day)) : std::nullopt; }

DayRange narrowed(const Period& period, TimeEdge edge) {
  const DayRange whole = range_of(period);
  if (edge != TimeEdge::early && edge != TimeEdge::mid && edge != TimeEdge::late) return whole;
  switch (period.unit) {
    case PeriodUnit::day:
    case PeriodUnit::weekend: return whole;
    case PeriodUnit::week:
      if (edge == TimeEdge::early) return days(whole.first, 0, 3);
      return edge == TimeEdge::mid ? days(whole.first, 1, 4) : days(whole.first, 3, 7);
    case PeriodUnit::month:
      if (edge == TimeEdge::early) return days(whole.first, 0, 10);
      return edge == TimeEdge::mid ? days(whole.first, 10, 20) : DayRange{whole.first.plus(20), whole.end};
    case PeriodUnit::quarter:
    case PeriodUnit::half:
    case PeriodUnit::season:
    case PeriodUnit::year:
    case PeriodUnit::decade:
    case PeriodUnit::century: return third(whole.first, months_of(period.unit), edge);
  }
  return whole;
}

}  // namespace demarche
