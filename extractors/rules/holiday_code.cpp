#include "extractors/rules/holiday_code.hpp"

#include <array>
#include <charconv>

namespace demarche {
namespace {

constexpr std::array<std::string_view, 7> kWeekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                    "friday", "saturday", "sunday"};

/// The whole text as a number in [low, high].
std::optional<int> number(std::string_view text, int low, int high) {
  if (!text.empty() && text.front() == '+') text.remove_prefix(1);
  int out = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), out);
  if (error != std::errc{} || stop != text.data() + text.size() || out < low || out > high) return std::nullopt;
  return out;
}

/// "MM-DD", or "MM" for a whole month.
std::optional<HolidayCode> month_and_day(std::string_view text, HolidayCode::Kind kind) {
  const std::size_t hyphen = text.find('-');
  const auto month = number(text.substr(0, hyphen), 1, 12);
  const auto day = hyphen == std::string_view::npos ? std::optional(0) : number(text.substr(hyphen + 1), 1, 31);
  if (!month || !day) return std::nullopt;
  HolidayCode out;
  out.kind = kind;
  out.month = *month;
  out.day = *day;
  return out;
}

/// "4 thursday 11": the fourth Thursday of November.
std::optional<HolidayCode> nth_weekday(std::string_view text) {
  const std::size_t space = text.find(' ');
  const std::size_t last = text.rfind(' ');
  if (space == last) return std::nullopt;
  const auto nth = number(text.substr(0, space), 1, 9);
  const auto month = number(text.substr(last + 1), 1, 12);
  for (std::size_t i = 0; i < kWeekdays.size(); ++i) {
    if (kWeekdays[i] != text.substr(space + 1, last - space - 1) || !nth || !month) continue;
    HolidayCode out;
    out.kind = HolidayCode::Kind::weekday;
    out.month = *month;
    out.weekday = static_cast<int>(i) + 1;
    out.nth = *nth;
    return out;
  }
  return std::nullopt;
}

}  // namespace

std::optional<HolidayCode> HolidayCode::parse(std::string_view text) {
  if (text.starts_with("hijri ")) return month_and_day(text.substr(6), Kind::hijri);
  if (text.starts_with("easter")) {
    const auto offset = number(text.substr(6), -100, 100);
    if (!offset) return std::nullopt;
    HolidayCode out;
    out.kind = Kind::easter;
    out.offset = *offset;
    return out;
  }
  if (text.find(' ') != std::string_view::npos) return nth_weekday(text);
  return month_and_day(text, Kind::fixed);
}

std::int32_t HolidayCode::pack() const {
  const int rest = kind == Kind::easter ? offset + 100 : kind == Kind::weekday ? weekday * 10 + nth : day;
  return (static_cast<int>(kind) * 100 + month) * 1000 + rest;
}

HolidayCode HolidayCode::unpack(std::int32_t code) {
  HolidayCode out;
  out.kind = static_cast<Kind>(code / 100'000);
  out.month = code / 1000 % 100;
  const int rest = code % 1000;
  switch (out.kind) {
    case Kind::easter: out.offset = rest - 100; break;
    case Kind::weekday:
      out.weekday = rest / 10;
      out.nth = rest % 10;
      break;
    case Kind::fixed:
    case Kind::hijri: out.day = rest; break;
  }
  return out;
}

}  // namespace demarche
