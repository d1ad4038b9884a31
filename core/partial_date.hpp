// A date as it was written, nothing more: "Friday" has a weekday only, "May 1" a month and a day.
// Input: a time expression's own words. Output: what they fix. Only pass 8 (anchor) makes days of it.
#pragma once

#include <optional>
#include <string>

namespace demarche {

/// Winter stands last: "winter 2016" begins in December 2016.
enum class Season { spring = 1, summer, autumn, winter };

/// A time of day, 0:00 to 24:00; `minute` is unset for "11 p.m.".
struct Clock {
  int hour = 0;
  std::optional<int> minute;
  std::string zone;  ///< as written ("GMT", "local time", "Damascus time"), "" where none was

  friend bool operator==(const Clock&, const Clock&) = default;
};

/// The components that the words give; each unset where they don't.
struct PartialDate {
  std::optional<int> year;
  std::optional<int> month;    ///< 1-12
  std::optional<int> day;      ///< of the month, 1-31
  std::optional<int> weekday;  ///< Monday = 1 to Sunday = 7
  std::optional<int> quarter;  ///< 1-4
  std::optional<Season> season;
  std::optional<Clock> clock;

  /// True where no component but perhaps the clock is set.
  bool is_empty() const { return !year && !month && !day && !weekday && !quarter && !season; }
  friend bool operator==(const PartialDate&, const PartialDate&) = default;
};

/// "16:05", "16" where the minute is unset, "24:00" for the end of a day.
std::string to_string(const Clock& clock);

}  // namespace demarche
