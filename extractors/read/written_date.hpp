// Full dates in a short line of text: day, month and year, all of them written.
//   "Published: Sunday, May 1, 2016 10:30 AM" -> 1 May 2016 at bytes [19, 30)      "May 1" -> nothing
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/day.hpp"

namespace demarche {

/// A date and the bytes [begin, end) of the line that write it.
struct WrittenDate {
  Day day;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// 1-12 for an English month's name, its first three letters or "sept", in any casing; else 0.
int month_number(std::string_view word);

/// The first full date of `line`: "2016-05-01", "May 1, 2016", "May 1st 2016", "1 May 2016", "1st of May, 2016", months
/// also as "Sept." or "SEP", "03-Mar-2017", "Mar 3 21:05:11 CET 2003"; "1.5.2016" (the day first) and "29-04-2016",
/// where a number over twelve tells which is the day. Other dates in numbers are ambiguous and don't count. Looks at
/// 200 bytes.
std::optional<WrittenDate> find_written_date(std::string_view line);

}  // namespace demarche
