#include "core/duration.hpp"

#include <charconv>

namespace demarche {
namespace {

struct UnitText {
  bool clock;
  int factor;
  char letter;
};

UnitText unit_text(TimeUnit unit) {
  switch (unit) {
    case TimeUnit::second: return {true, 1, 'S'};
    case TimeUnit::minute: return {true, 1, 'M'};
    case TimeUnit::hour: return {true, 1, 'H'};
    case TimeUnit::day: return {false, 1, 'D'};
    case TimeUnit::week: return {false, 1, 'W'};
    case TimeUnit::month: return {false, 1, 'M'};
    case TimeUnit::quarter: return {false, 3, 'M'};
    case TimeUnit::year: return {false, 1, 'Y'};
    case TimeUnit::decade: return {false, 10, 'Y'};
    case TimeUnit::century: return {false, 100, 'Y'};
  }
  return {false, 1, 'D'};
}

/// How many of the unit make a day; 1 for a day and more.
std::int64_t per_day(TimeUnit unit) {
  switch (unit) {
    case TimeUnit::second: return 86400;
    case TimeUnit::minute: return 1440;
    case TimeUnit::hour: return 24;
    default: return 1;
  }
}

std::optional<TimeUnit> unit_of(bool clock, char letter) {
  switch (letter) {
    case 'S': return clock ? std::optional(TimeUnit::second) : std::nullopt;
    case 'M': return clock ? TimeUnit::minute : TimeUnit::month;
    case 'H': return clock ? std::optional(TimeUnit::hour) : std::nullopt;
    case 'D': return clock ? std::nullopt : std::optional(TimeUnit::day);
    case 'W': return clock ? std::nullopt : std::optional(TimeUnit::week);
    case 'Y': return clock ? std::nullopt : std::optional(TimeUnit::year);
    default: return std::nullopt;
  }
}

}  // namespace

std::optional<Duration> Duration::parse(std::string_view text) {
  if (text.size() < 3 || text[0] != 'P') return std::nullopt;
  const bool clock = text[1] == 'T';
  const std::string_view number = text.substr(clock ? 2 : 1, text.size() - (clock ? 3 : 2));
  const auto unit = unit_of(clock, text.back());
  if (!unit || number.empty()) return std::nullopt;
  if (number == "X") return Duration{std::nullopt, *unit};
  int amount = 0;
  const auto [stop, error] = std::from_chars(number.data(), number.data() + number.size(), amount);
  if (error != std::errc{} || stop != number.data() + number.size() || amount < 0) return std::nullopt;
  return Duration{amount, *unit};
}

std::string Duration::iso() const {
  const UnitText text = unit_text(unit);
  const std::string number = amount ? std::to_string(std::int64_t{*amount} * text.factor) : "X";
  return (text.clock ? "PT" : "P") + number + text.letter;
}

std::string Duration::timex() const {
  const std::string number = amount ? std::to_string(*amount) : "X";
  switch (unit) {
    case TimeUnit::quarter: return "P" + number + "Q";
    case TimeUnit::decade: return "P" + number + "DE";
    case TimeUnit::century: return "P" + number + "CE";
    default: return iso();
  }
}

double rough_days(const Duration& duration) {
  static constexpr std::array<double, 10> kDays{1.0 / 86400, 1.0 / 1440, 1.0 / 24, 1,      7,
                                                30.44,       91.3,       365.25,   3652.5, 36525};
  return duration.amount ? *duration.amount * kDays[static_cast<std::size_t>(duration.unit)] : 0;
}

Day shift(Day day, int amount, TimeUnit unit) {
  const std::int64_t wide = amount;
  auto months = [&](std::int64_t count) {
    constexpr std::int64_t kAllMonths = 12 * 9000;
    if (count > kAllMonths) return Day::future();
    if (count < -kAllMonths) return Day::past();
    return add_months(day, static_cast<int>(count));
  };
  switch (unit) {
    case TimeUnit::second:
    case TimeUnit::minute:
    case TimeUnit::hour:
    case TimeUnit::day: return day.plus(wide / per_day(unit));
    case TimeUnit::week: return day.plus(wide * 7);
    case TimeUnit::month: return months(wide);
    case TimeUnit::quarter: return months(wide * 3);
    case TimeUnit::year: return months(wide * 12);
    case TimeUnit::decade: return months(wide * 120);
    case TimeUnit::century: return months(wide * 1200);
  }
  return day;
}

std::optional<Day> add(Day day, const Duration& duration) {
  if (!duration.amount) return std::nullopt;
  const std::int64_t a_day = per_day(duration.unit);
  if (a_day > 1) return day.plus((*duration.amount + a_day - 1) / a_day);
  return shift(day, *duration.amount, duration.unit);
}

}  // namespace demarche
