// Holidays as the rules write them, as numbers: a day of the year, a distance from Easter, the nth weekday of a month,
// a month or day of the Islamic calendar.
//   "12-25"   "easter+1"   "4 thursday 11" (9 for the last)   "hijri 09"   "hijri 10-01"
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace demarche {

struct HolidayCode {
  enum class Kind : std::uint8_t { fixed, easter, weekday, hijri };

  Kind kind = Kind::fixed;
  int month = 0;    ///< of the kind's calendar
  int day = 0;      ///< of the month; 0 for a whole month
  int offset = 0;   ///< days from Easter
  int weekday = 0;  ///< Monday = 1
  int nth = 0;      ///< 1-5, 9 for the last

  /// The notation above, or nothing.
  static std::optional<HolidayCode> parse(std::string_view text);
  /// As one number and back.
  std::int32_t pack() const;
  static HolidayCode unpack(std::int32_t code);
};

}  // namespace demarche
