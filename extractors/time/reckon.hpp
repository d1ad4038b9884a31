// What a reading means, given the published day and what the text told before: its TIMEX3 value and its days.
//   "Friday" in a report of Sunday 1 May 2016 -> DATE 2016-04-29, [29 April, 30 April)
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/time_expression.hpp"
#include "extractors/time/direction.hpp"
#include "extractors/time/period.hpp"
#include "extractors/time/reading.hpp"

namespace demarche {

/// Everything besides its words that a reading may depend on.
struct Reference {
  std::optional<Day> published;
  std::optional<Period> previous;  ///< the last date told before it, a year or finer
  std::optional<Period> detailed;  ///< the last one that was finer than a year
  bool outside = false;            ///< the last date told lies outside the calendar: `previous` is none
  bool narrative = false;          ///< dates without a year follow `previous`, not the published day
  ClauseDirection clause;          ///< where the words around the expression point
  std::string_view zone;           ///< the words that name the time zone, "" for none
};

/// `value` is "" where the reading makes no sense (30 February): then there is no expression.
struct Reckoned {
  TimexType type = TimexType::date;
  std::string value;
  TimeMod mod = TimeMod::none;
  std::optional<When> when;
  std::optional<Duration> duration;
  TimeAnchor anchor = TimeAnchor::text;
  std::optional<Period> told;  ///< what later expressions ("the following day") may count from
  bool outside = false;        ///< a date of years that no Day has
};

Reckoned reckon(const Reading& reading, const Reference& reference);

// One family of expressions each; the file that holds it is named behind it.
Reckoned reckon_date(const SlotValues& slots, const Reference& reference);                  // reckon_date.cpp
Reckoned reckon_yearless(const SlotValues& slots, const Reference& reference);              // reckon_yearless.cpp
Reckoned reckon_weekday(const SlotValues& slots, int weekday, const Reference& reference);  // reckon_weekday.cpp
Reckoned reckon_day_of_month(const SlotValues& slots, int day, const Reference& reference);
Reckoned reckon_relative(const SlotValues& slots, const Reference& reference);  // reckon_relative.cpp
Reckoned reckon_previous(const SlotValues& slots, const Reference& reference);
Reckoned reckon_offset(const SlotValues& slots, const Reference& reference, bool from_previous);  // reckon_offset.cpp
Reckoned reckon_duration(const SlotValues& slots);                                                // reckon_duration.cpp
Reckoned reckon_window(const SlotValues& slots, const Reference& reference);
Reckoned reckon_set(const SlotValues& slots);

/// The result for a calendar unit with the slots' edge, modifier, part of day and clock applied (reckon_period.cpp).
Reckoned reckon_period(const Period& period, TimeAnchor anchor, const SlotValues& slots, const Reference& reference);

/// A result without days: a symbolic value such as "XXXX-WXX-5" (reckon_period.cpp).
Reckoned symbolic(std::string value, const SlotValues& slots);

}  // namespace demarche
