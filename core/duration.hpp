// How long something lasts, as ISO 8601 writes it: the number and unit of the text, never converted ("PT48H" stays so).
//   Duration::parse("P2W") -> 2 weeks      add(1 May, 2 weeks) -> 15 May
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "core/day.hpp"
#include "core/enum_names.hpp"

namespace demarche {

enum class TimeUnit { second, minute, hour, day, week, month, quarter, year, decade, century };
template <>
inline constexpr std::array<std::string_view, 10> kEnumNames<TimeUnit>{
    "second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century"};

/// `amount` units; `amount` unset for a vague number ("several days", PXD).
struct Duration {
  std::optional<int> amount;
  TimeUnit unit = TimeUnit::day;

  /// Reads what `iso` writes: "P2W", "PT24H", "P1Y", "PXD"; nothing for compound or malformed durations.
  static std::optional<Duration> parse(std::string_view text);
  /// ISO 8601; a quarter counts 3 months (TIMEX3 writes P1Q, see `timex`), a decade 10 and a century 100 years.
  std::string iso() const;
  /// TIMEX3 value, which keeps quarters (P1Q), decades (P1DE) and centuries (P1CE).
  std::string timex() const;

  friend bool operator==(const Duration&, const Duration&) = default;
};

/// The day on which a state that began on `day` and lasts `duration` ends: hours and less count in days, rounded up.
/// Nothing for a vague number.
std::optional<Day> add(Day day, const Duration& duration);

/// The day that lies `amount` units after `day` (before where negative); hours and less count in whole days.
Day shift(Day day, int amount, TimeUnit unit);

/// About how many days the duration takes, for comparing sizes; 0 where the number is vague.
double rough_days(const Duration& duration);

}  // namespace demarche
