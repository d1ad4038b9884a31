// Dates in digits alone, which are read by what the page is: "03/06/2014" is 3 June in Britain and 6 March in America.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/day.hpp"

namespace demarche {

enum class DateOrder { unknown, day_first, month_first };

/// A date and the bytes [begin, end) that write it.
struct NumericDate {
  Day day;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The first date of `line` such as "2014/06/03", "20140603", "03/06/2014", "3-6-2014", "03.06.2014"; of those that two
/// readings fit the one that `order` gives, none where it is unknown (with points the day is first). Looks at 200
/// bytes.
std::optional<NumericDate> find_numeric_date(std::string_view line, DateOrder order);

/// The order that the dates in `lines` show, where a number over twelve tells; unknown where none does, or two differ.
DateOrder order_of_dates(const std::vector<std::string_view>& lines);

}  // namespace demarche
