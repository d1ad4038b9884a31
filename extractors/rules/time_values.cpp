#include "extractors/rules/time_values.hpp"

#include <algorithm>
#include <charconv>

#include "core/duration.hpp"
#include "extractors/rules/holiday_code.hpp"

namespace demarche {
namespace {

constexpr std::array<std::string_view, 5> kSeasons{"", "spring", "summer", "autumn", "winter"};

template <class E>
std::optional<std::int32_t> enum_value(std::string_view text) {
  const auto value = parse_name<E>(text);
  return value ? std::optional(static_cast<std::int32_t>(*value)) : std::nullopt;
}

std::optional<std::int32_t> whole_number(std::string_view text) {
  std::int32_t out = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), out);
  return error == std::errc{} && stop == text.data() + text.size() ? std::optional(out) : std::nullopt;
}

}  // namespace

std::optional<std::int32_t> slot_value(TimeSlot slot, std::string_view text) {
  switch (slot) {
    case TimeSlot::unit: return enum_value<TimeUnit>(text);
    case TimeSlot::part: return enum_value<TimePart>(text);
    case TimeSlot::edge: return enum_value<TimeEdge>(text);
    case TimeSlot::mod: return enum_value<TimeMod>(text);
    case TimeSlot::cue: return enum_value<TimeCue>(text);
    case TimeSlot::relation: return enum_value<TimeRelation>(text);
    case TimeSlot::holiday: {
      const auto code = HolidayCode::parse(text);
      return code ? std::optional(code->pack()) : std::nullopt;
    }
    case TimeSlot::season: {
      const auto at = std::find(kSeasons.begin() + 1, kSeasons.end(), text);
      return at == kSeasons.end() ? std::nullopt : std::optional(static_cast<std::int32_t>(at - kSeasons.begin()));
    }
    default: return whole_number(text);
  }
}

TimeSlot shape_slot(TimeShape shape) {
  switch (shape) {
    case TimeShape::number: return TimeSlot::count;
    case TimeShape::decimal: return TimeSlot::tenths;
    case TimeShape::day:
    case TimeShape::ordinal: return TimeSlot::day;
    case TimeShape::year: return TimeSlot::year;
    case TimeShape::hour: return TimeSlot::hour;
    case TimeShape::clock:
    case TimeShape::hhmm: return TimeSlot::clock;
    case TimeShape::iso:
    case TimeShape::numeric: return TimeSlot::numeric;
    case TimeShape::decade: return TimeSlot::decade;
    case TimeShape::none:
    case TimeShape::years:
    case TimeShape::possessive:
    case TimeShape::cue:
    case TimeShape::relation: return TimeSlot::none;
  }
  return TimeSlot::none;
}

}  // namespace demarche
