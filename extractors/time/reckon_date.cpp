// Calendar dates: what the words leave out (the year of "May 1", the week of "Friday") comes from the published day, in
// a narrative from the date told before.
#include <algorithm>
#include <array>
#include <cstdlib>

#include "extractors/time/holidays.hpp"
#include "extractors/time/reckon.hpp"

namespace demarche {
namespace {

constexpr int kFirstYear = 1400;
constexpr int kLastYear = 9999;

std::string padded(int value, std::size_t width) {
  std::string text = std::to_string(value);
  return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

/// What stands behind the year of a value: "-05-01", "-Q3", "-SU", "" for the year alone.
std::string behind_year(const SlotValues& slots) {
  static constexpr std::array<std::string_view, 5> kSeasons{"", "-SP", "-SU", "-FA", "-WI"};
  if (const auto quarter = slots.get(TimeSlot::quarter)) return "-Q" + std::to_string(*quarter);
  if (const auto half = slots.get(TimeSlot::half)) return "-H" + std::to_string(*half);
  if (const auto season = slots.get(TimeSlot::season)) return std::string(kSeasons[static_cast<std::size_t>(*season)]);
  std::string out;
  if (const auto month = slots.get(TimeSlot::month)) out += "-" + padded(*month, 2);
  if (const auto day = slots.get(TimeSlot::day)) out += (out.empty() ? "-XX-" : "-") + padded(*day, 2);
  return out;
}

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

/// Days from `day` to the nearest day of the range; 0 inside it.
std::int64_t distance(DayRange range, Day day) {
  if (day < range.first) return days_between(day, range.first);
  return day >= range.end ? days_between(range.last(), day) : 0;
}

/// The years that a date without one could mean, around the anchor, in order.
std::vector<Period> candidates(const SlotValues& slots, Day anchor) {
  std::vector<Period> out;
  for (int year = anchor.date().year - 1; year <= anchor.date().year + 1; ++year) {
    if (const auto period = in_year(slots, year)) out.push_back(*period);
  }
  return out;
}

constexpr std::int64_t kNear = 45;  // days: no clause makes so near a date mean another year
constexpr std::int64_t kFar = 120;  // days: beyond them both readings are real

struct Choice {
  std::optional<Period> period;
  std::optional<DayRange> other;
};

/// The likeliest year seen from the published day: last and next by the word, else the nearest; far from that day the
/// clause decides between past and future, or the runner-up is kept.
Choice seen_from(const std::vector<Period>& years, Day published, std::optional<int> shift, Direction direction) {
  Choice out;
  auto nearest = [&](auto&& fits) {
    std::optional<Period> best;
    for (const Period& period : years) {
      const bool nearer = !best || distance(range_of(period), published) < distance(range_of(*best), published);
      if (fits(period) && nearer) best = period;
    }
    return best;
  };
  if (shift && *shift != 0) {
    out.period =
        nearest([&](const Period& p) { return *shift < 0 ? range_of(p).end <= published : p.first > published; });
    return out;
  }
  out.period = nearest([](const Period&) { return true; });
  const std::int64_t away = out.period ? distance(range_of(*out.period), published) : 0;
  if (away > kNear && direction != Direction::open && !shift) {
    out.period = nearest([&](const Period& p) {
      return direction == Direction::past ? p.first <= published : range_of(p).end > published;
    });
  } else if (away > kFar) {
    const auto second = nearest([&](const Period& p) { return p != *out.period; });
    if (second) out.other = range_of(*second);
  }
  return out;
}

/// In a narrative a date follows the one told before: it lies in its year or, as stories move on, in the next; going
/// back counts double.
std::optional<Period> seen_from(const SlotValues& slots, const Period& told) {
  std::optional<Period> best;
  auto cost = [&](const Period& p) {
    const std::int64_t away = days_between(told.first, p.first);
    return away < 0 ? -2 * away : away;
  };
  for (const Period& period : candidates(slots, told.first)) {
    if (!best || cost(period) < cost(*best)) best = period;
  }
  return best;
}

/// A year that is only mentioned ("after the 1941 pact") does not break a run of dates: what lies within a month of the
/// last day or month told goes on from there.
std::optional<Period> seen_from_told(const SlotValues& slots, const Reference& reference) {
  constexpr std::int64_t kRun = 31;  // days
  const Period& told = *reference.previous;
  if (told.unit != PeriodUnit::year) return seen_from(slots, told);
  if (reference.detailed) {
    const auto next = seen_from(slots, *reference.detailed);
    const std::int64_t away = next ? days_between(reference.detailed->first, next->first) : -1;
    if (away >= 0 && away <= kRun) return next;
  }
  return in_year(slots, told.first.date().year);
}

/// Sighted moons differ from the tables by a day.
void blur_islamic(const SlotValues& slots, Reckoned& out) {
  const auto code = slots.get(TimeSlot::holiday);
  if (!code || !out.told || HolidayCode::unpack(*code).kind != HolidayCode::Kind::hijri) return;
  const auto days = holiday_days(HolidayCode::unpack(*code), out.told->first.date().year);
  if (!days) return;
  out.when->range = {days->first.plus(-1), days->end.plus(1)};
  out.when->unit = DateUnit::range;
  out.when->modifier = DateModifier::about;
}

/// Month, day, quarter, season, holiday: the year is missing.
Reckoned without_year(const SlotValues& slots, const Reference& reference) {
  if (reference.narrative && reference.previous) {
    const auto period = seen_from_told(slots, reference);
    return period ? reckon_period(*period, TimeAnchor::previous, slots, reference) : Reckoned{};
  }
  const bool lost = reference.narrative && reference.outside;
  if (lost || !reference.published) return symbolic("XXXX" + behind_year(slots), slots);
  const bool recurs = slots.has(TimeSlot::holiday);  // the clause tells nothing: "a truce for Christmas was agreed"
  const Choice choice = seen_from(candidates(slots, *reference.published), *reference.published,
                                  slots.get(TimeSlot::shift), recurs ? Direction::open : reference.clause.direction);
  if (!choice.period) return {};
  Reckoned out = reckon_period(*choice.period, TimeAnchor::published, slots, reference);
  if (choice.other) out.when->alternative = choice.other;
  return out;
}

/// Days from the published day to the weekday: the most recent, the day itself included, unless words point forward.
int days_to_weekday(int weekday, Day published, std::optional<int> shift, Direction direction) {
  const int back = (published.weekday() - weekday + 7) % 7;
  const int ahead = (weekday - published.weekday() + 7) % 7;
  if (shift && *shift < 0) return back == 0 ? -7 : -back;
  if (shift && *shift > 0) return ahead == 0 ? 7 : ahead;
  const bool forward = direction == Direction::future || (shift && direction != Direction::past);
  return forward ? ahead : -back;
}

/// The other real reading: "next Friday" said earlier in the same week may mean the Friday of the week after, and where
/// the clause contradicts itself the day may lie on the other side of the published one.
std::optional<DayRange> other_week(Day day, std::optional<int> shift, const Reference& reference) {
  const Day published = *reference.published;
  if (shift && *shift > 0 && start_of_week(day) == start_of_week(published)) return DayRange::of(day.plus(7));
  if (shift || !reference.clause.doubted || day == published) return std::nullopt;
  return DayRange::of(day.plus(day > published ? -7 : 7));
}

Reckoned of_weekday(const SlotValues& slots, int weekday, const Reference& reference) {
  const auto shift = slots.get(TimeSlot::shift);
  if (reference.narrative && reference.previous && !shift) {
    const Day told = reference.previous->first;
    const Day day = told.plus((weekday - told.weekday() + 7) % 7);
    return day.is_finite() ? reckon_period({day, PeriodUnit::day}, TimeAnchor::previous, slots, reference) : Reckoned{};
  }
  if (!reference.published) return symbolic("XXXX-WXX-" + std::to_string(weekday), slots);
  const Day day = reference.published->plus(days_to_weekday(weekday, *reference.published, shift, reference.clause.direction));
  if (!day.is_finite()) return {};
  Reckoned out = reckon_period({day, PeriodUnit::day}, TimeAnchor::published, slots, reference);
  if (!out.when->alternative) out.when->alternative = other_week(day, shift, reference);
  return out;
}

/// "the 15th": of the month told before in a narrative, else the published one.
Reckoned of_day(const SlotValues& slots, int day, const Reference& reference) {
  const bool told = reference.narrative && reference.previous;
  if (!told && !reference.published) return symbolic("XXXX-XX-" + padded(day, 2), slots);
  const auto [year, month, unused] = told ? reference.previous->first.date() : reference.published->date();
  const auto first = Day::from(year, month, day);
  if (!first) return {};
  return reckon_period({*first, PeriodUnit::day}, told ? TimeAnchor::previous : TimeAnchor::published, slots, reference);
}

}  // namespace

std::optional<Period> in_year(const SlotValues& slots, int year) {
  auto unit_at = [&](int month, PeriodUnit unit) -> std::optional<Period> {
    const auto first = Day::from(year, month, 1);
    return first ? std::optional(Period{*first, unit}) : std::nullopt;
  };
  if (const auto code = slots.get(TimeSlot::holiday)) {
    const HolidayCode holiday = HolidayCode::unpack(*code);
    const auto days = holiday_days(holiday, year);
    if (!days) return std::nullopt;
    return period_of(days->first, holiday.day == 0 && holiday.month != 0 && holiday.nth == 0 ? PeriodUnit::month : PeriodUnit::day);
  }
  if (const auto quarter = slots.get(TimeSlot::quarter)) return unit_at(*quarter * 3 - 2, PeriodUnit::quarter);
  if (const auto half = slots.get(TimeSlot::half)) return unit_at(*half * 6 - 5, PeriodUnit::half);
  if (const auto season = slots.get(TimeSlot::season)) return unit_at(*season * 3, PeriodUnit::season);
  const auto month = slots.get(TimeSlot::month);
  if (!month) return unit_at(1, PeriodUnit::year);
  const auto day = slots.get(TimeSlot::day);
  if (!day) return unit_at(*month, PeriodUnit::month);
  const auto first = Day::from(year, *month, *day);
  return first ? std::optional(Period{*first, PeriodUnit::day}) : std::nullopt;
}

Reckoned reckon_date(const SlotValues& slots, const Reference& reference) {
  if (const auto numeric = slots.get(TimeSlot::numeric)) return of_numeric(slots, *numeric, reference);
  if (const auto decade = slots.get(TimeSlot::decade)) return of_decade(slots, *decade, reference);
  if (const auto century = slots.get(TimeSlot::century)) return of_century(slots, *century, reference);
  Reckoned out;
  if (const auto year = slots.get(TimeSlot::year)) {
    out = of_year(slots, *year, reference);
  } else if (slots.has(TimeSlot::month) || slots.has(TimeSlot::quarter) || slots.has(TimeSlot::half) ||
             slots.has(TimeSlot::season) || slots.has(TimeSlot::holiday)) {
    out = without_year(slots, reference);
  } else if (const auto weekday = slots.get(TimeSlot::weekday)) {
    out = of_weekday(slots, *weekday, reference);
  } else if (const auto day = slots.get(TimeSlot::day)) {
    out = of_day(slots, *day, reference);
  }
  blur_islamic(slots, out);
  return out;
}

}  // namespace demarche
