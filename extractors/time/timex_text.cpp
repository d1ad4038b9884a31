#include "extractors/time/timex_text.hpp"

#include <array>

namespace demarche {

std::string padded(int value, std::size_t width) {
  std::string text = std::to_string(value);
  return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

std::string season_code(int season) {
  static constexpr std::array<std::string_view, 4> kCodes{"SP", "SU", "FA", "WI"};
  return std::string(kCodes[static_cast<std::size_t>(season - 1)]);
}

std::string behind_year(const SlotValues& slots) {
  if (const auto quarter = slots.get(TimeSlot::quarter)) return "-Q" + std::to_string(*quarter);
  if (const auto half = slots.get(TimeSlot::half)) return "-H" + std::to_string(*half);
  if (const auto season = slots.get(TimeSlot::season)) return "-" + season_code(*season);
  std::string out;
  if (const auto month = slots.get(TimeSlot::month)) out += "-" + padded(*month, 2);
  if (const auto day = slots.get(TimeSlot::day)) out += (out.empty() ? "-XX-" : "-") + padded(*day, 2);
  return out;
}

std::string open_value(PeriodUnit unit) {
  switch (unit) {
    case PeriodUnit::day: return "XXXX-XX-XX";
    case PeriodUnit::weekend: return "XXXX-WXX-WE";
    case PeriodUnit::week: return "XXXX-WXX";
    case PeriodUnit::month: return "XXXX-XX";
    case PeriodUnit::quarter: return "XXXX-QX";
    case PeriodUnit::half: return "XXXX-HX";
    case PeriodUnit::season:
    case PeriodUnit::year: return "XXXX";
    case PeriodUnit::decade: return "XXX";
    case PeriodUnit::century: return "XX";
  }
  return "XXXX";
}

}  // namespace demarche
