#include "render/date_words.hpp"

#include <cstddef>

namespace demarche {
namespace {

constexpr const char* kDash = "–";

const std::string& short_month(int month, const Words& words) {
  return words.short_months[static_cast<std::size_t>(month - 1)];
}

std::string day_words(Day day, bool with_year, const Words& words) {
  const auto [year, month, number] = day.date();
  std::string text = std::to_string(number) + " " + short_month(month, words);
  return with_year ? text + " " + std::to_string(year) : text;
}

std::string month_words(Day day, bool with_year, const Words& words) {
  const auto [year, month, number] = day.date();
  const std::string& name = words.months[static_cast<std::size_t>(month - 1)];
  return with_year ? name + " " + std::to_string(year) : name;
}

/// Winter is named by both years that it lies in: "winter 2015–16".
std::string season_words(Day first, const Words& words) {
  const auto [year, month, day] = first.date();
  const std::size_t season = month >= 3 && month < 12 ? static_cast<std::size_t>(month / 3 - 1) : 3;
  std::string text = words.seasons[season] + " " + std::to_string(year);
  if (month == 12) text += kDash + std::to_string(year + 1).substr(2);
  return text;
}

std::string ordinal(int number) {
  const int tens = number % 100;
  const int ones = tens >= 11 && tens <= 13 ? 0 : number % 10;
  return std::to_string(number) + (ones == 1 ? "st" : ones == 2 ? "nd" : ones == 3 ? "rd" : "th");
}

/// The name of the unit that holds `day`.
std::string unit_words(DateUnit unit, Day day, bool with_year, const Words& words) {
  const auto [year, month, number] = day.date();
  switch (unit) {
    case DateUnit::day:
    case DateUnit::week:
    case DateUnit::range: return day_words(day, with_year, words);
    case DateUnit::month: return month_words(day, true, words);
    case DateUnit::quarter: return "Q" + std::to_string((month + 2) / 3) + " " + std::to_string(year);
    case DateUnit::season: return season_words(day, words);
    case DateUnit::year: return std::to_string(year);
    case DateUnit::decade: return std::to_string(year / 10 * 10) + "s";
    case DateUnit::century: return ordinal(year / 100 + 1) + " " + words.century;
  }
  return "";
}

const std::string& modifier_words(DateModifier modifier, const Words& words) {
  return words.modifiers[static_cast<std::size_t>(modifier)];
}

/// "before May 2016", "after 3 May": the unit's name is that of the day next to the window.
std::string open_words(const When& when, bool with_year, const Words& words) {
  const bool open_start = !when.range.first.is_finite();
  if (open_start && !when.range.end.is_finite()) return "";
  if (when.modifier == DateModifier::before && open_start) {
    return words.modifiers[5] + " " + unit_words(when.unit, when.range.end, with_year, words);
  }
  if (when.modifier == DateModifier::after && !open_start) {
    return words.modifiers[6] + " " + unit_words(when.unit, when.range.first.plus(-1), with_year, words);
  }
  const Day edge = open_start ? when.range.last() : when.range.first;
  return (open_start ? words.until : words.from) + " " + day_words(edge, with_year, words);
}

/// True where the window is what the unit's name says; a week and a window of its own are written by their days.
bool is_named_by_unit(const When& when) {
  switch (when.unit) {
    case DateUnit::day: return when.range.is_day();
    case DateUnit::week:
    case DateUnit::range: return false;
    default: return true;
  }
}

}  // namespace

std::string range_words(DayRange range, bool with_year, const Words& words) {
  if (range.is_day() || !range.end.is_finite()) return day_words(range.first, with_year, words);
  const auto [year, month, day] = range.first.date();
  const auto [last_year, last_month, last_day] = range.last().date();
  if (year != last_year) return day_words(range.first, true, words) + kDash + day_words(range.last(), true, words);
  const std::string last = day_words(range.last(), with_year, words);
  return (month == last_month ? std::to_string(day) : day_words(range.first, false, words)) + kDash + last;
}

std::string date_words(const When& when, bool with_year, const Words& words) {
  if (!when.range.first.is_finite() || !when.range.end.is_finite()) return open_words(when, with_year, words);
  const bool part =
      when.modifier == DateModifier::early || when.modifier == DateModifier::mid || when.modifier == DateModifier::late;
  std::string text;
  if (!is_named_by_unit(when)) {
    text = range_words(when.range, with_year, words);
    if (part) return text;
  } else if (part && when.unit == DateUnit::month) {
    text = month_words(when.range.first, with_year, words);
  } else {
    text = unit_words(when.unit, when.range.first, with_year, words);
  }
  const std::string& modifier = modifier_words(when.modifier, words);
  return modifier.empty() ? text : modifier + " " + text;
}

}  // namespace demarche
