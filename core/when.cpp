#include "core/when.hpp"

namespace demarche {
namespace {

/// Seasons of EDTF level 1 are the "months" 21 (spring) to 24 (winter); ours start in March, June, September, December.
std::string season_text(Day first) {
  const auto [year, month, day] = first.date();
  return first.iso().substr(0, 4) + "-2" + std::to_string(month / 3 == 4 ? 4 : month / 3);
}

bool is_whole_season(DayRange range) {
  const auto [year, month, day] = range.first.date();
  return day == 1 && month % 3 == 0 && add_months(range.first, 3) == range.end;
}

bool is_whole_month(DayRange range) { return range.first.date().day == 1 && add_months(range.first, 1) == range.end; }

bool is_whole_year(DayRange range) {
  const auto [year, month, day] = range.first.date();
  return month == 1 && day == 1 && add_months(range.first, 12) == range.end;
}

/// "199X" for a whole decade, "19XX" for a whole century, "" for anything else.
std::string unspecified_digits(const When& when) {
  const auto [year, month, day] = when.range.first.date();
  if (month != 1 || day != 1) return "";
  const std::string digits = when.range.first.iso().substr(0, 4);
  if (when.unit == DateUnit::decade && year % 10 == 0 && add_months(when.range.first, 120) == when.range.end) {
    return digits.substr(0, 3) + "X";
  }
  if (when.unit == DateUnit::century && year % 100 == 0 && add_months(when.range.first, 1200) == when.range.end) {
    return digits.substr(0, 2) + "XX";
  }
  return "";
}

/// A range that is a day or a whole unit; "" for any other.
std::string closed_text(const When& when) {
  const std::string first = when.range.first.iso();
  if (when.range.is_day()) return first;
  if (when.unit == DateUnit::season && is_whole_season(when.range)) return season_text(when.range.first);
  if (std::string digits = unspecified_digits(when); !digits.empty()) return digits;
  if (is_whole_year(when.range)) return first.substr(0, 4);
  if (is_whole_month(when.range)) return first.substr(0, 7);
  return "";
}

}  // namespace

Comparison compare(const When& a, const When& b) {
  if (a.range.end <= b.range.first) return Comparison::before;
  if (b.range.end <= a.range.first) return Comparison::after;
  if (a.range.is_day() && a.range == b.range) return Comparison::same;
  return Comparison::unknown;
}

std::string edtf(const When& when) {
  const DayRange& range = when.range;
  const std::string mark = when.modifier == DateModifier::about ? "~" : "";
  std::string text = range.first.is_finite() && range.end.is_finite() ? closed_text(when) : "";
  if (!text.empty()) return text + mark;
  const auto end = [&](Day day) { return day.is_finite() ? day.iso() + mark : ".."; };
  return end(range.first) + "/" + end(range.last());
}

}  // namespace demarche
