// A time expression of a text with its TIMEX3 type and value and the days that it means.
//   "Friday" in a report of 1 May 2016 -> {DATE, "2016-04-29", when 29 April, anchor published}
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "core/enum_names.hpp"
#include "core/span.hpp"
#include "core/when.hpp"

namespace demarche {

enum class TimexType { date, time, duration, set };
template <>
inline constexpr std::array<std::string_view, 4> kEnumNames<TimexType>{"DATE", "TIME", "DURATION", "SET"};

/// What a value was reckoned from: nothing but its own words, the published day, the date told before, or an event.
enum class TimeAnchor { text, published, previous, event };
template <>
inline constexpr std::array<std::string_view, 4> kEnumNames<TimeAnchor>{"text", "published", "previous", "event"};

struct TimeExpression {
  TextRange range;
  std::string text;
  TimexType type = TimexType::date;
  std::string value;         ///< TIMEX3 (ISO 8601 and its additions); symbolic ("XXXX-WXX-5") where nothing anchors it
  std::string mod;           ///< TIMEX3 mod ("START", "MID", "APPROX"), "" for none
  std::optional<When> when;  ///< unset for durations, sets and what has no anchor
  TimeAnchor anchor = TimeAnchor::text;
  std::string rule;

  friend bool operator==(const TimeExpression&, const TimeExpression&) = default;
};

}  // namespace demarche
