#include "extractors/time/number_shapes.hpp"

#include <array>
#include <optional>

namespace demarche {
namespace {

/// Up to three groups of digits with the marks between them, and the letters behind: "2016-05-01", "3rd".
struct Groups {
  struct Group {
    std::int32_t value = 0;
    std::size_t digits = 0;
  };
  std::array<Group, 3> groups{};
  std::size_t count = 0;
  char mark = 0;  ///< the same between all groups
  std::string_view tail;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Nothing for more than three groups, different marks, or more than nine digits in a group.
std::optional<Groups> split(std::string_view norm) {
  Groups out;
  std::size_t at = 0;
  while (at < norm.size() && is_digit(norm[at])) {
    if (out.count == out.groups.size()) return std::nullopt;
    Groups::Group& group = out.groups[out.count++];
    for (; at < norm.size() && is_digit(norm[at]); ++at, ++group.digits) {
      if (group.digits == 9) return std::nullopt;
      group.value = group.value * 10 + (norm[at] - '0');
    }
    if (at + 1 >= norm.size() || !is_digit(norm[at + 1])) break;
    if (out.mark != 0 && out.mark != norm[at]) return std::nullopt;
    out.mark = norm[at++];
  }
  out.tail = norm.substr(at);
  return out;
}

void append_plain(const Groups::Group& group, std::vector<TokenSymbol>& out) {
  const auto [value, digits] = group;
  out.emplace_back(TimeShape::number, value);
  if (digits <= 2 && value >= 1 && value <= 31) out.emplace_back(TimeShape::day, value);
  if (digits <= 2 && value <= 24) out.emplace_back(TimeShape::hour, value);
  if (digits == 2) out.emplace_back(TimeShape::years, value);
  if (digits != 4) return;
  if (value >= 1000 && value <= 2100) out.emplace_back(TimeShape::year, value);
  if (value / 100 < 24 && value % 100 < 60) out.emplace_back(TimeShape::hhmm, value);
}

void append_tailed(const Groups::Group& group, std::string_view tail, std::vector<TokenSymbol>& out) {
  const auto [value, digits] = group;
  if (tail == "st" || tail == "nd" || tail == "rd" || tail == "th") {
    out.emplace_back(TimeShape::ordinal, value);
  } else if (tail == "s" && value % 10 == 0) {
    if (digits == 4 && value <= 2100) out.emplace_back(TimeShape::decade, value / 10);
    if (digits == 2 && value >= 20) out.emplace_back(TimeShape::decade, 190 + value / 10);
  }
}

/// 10:30, 10.30, 2.5
void append_pair(const Groups& in, std::vector<TokenSymbol>& out) {
  const auto& [head, rest, unused] = in.groups;
  const bool clock = head.digits <= 2 && head.value <= 24 && rest.digits == 2 && rest.value < 60;
  const std::int32_t time = clock ? head.value * 100 + rest.value : 0;
  if (in.mark == ':' && clock) out.emplace_back(TimeShape::clock, time);
  if (in.mark == '.' && clock) out.emplace_back(TimeShape::hhmm, time);
  if (in.mark == '.' && rest.digits == 1 && head.digits <= 6) {
    out.emplace_back(TimeShape::decimal, head.value * 10 + rest.value);
  }
}

/// The date as yyyymmdd; 0 where month or day can't be.
std::int32_t packed(std::int32_t year, std::int32_t month, std::int32_t day) {
  if (month < 1 || month > 12 || day < 1 || day > 31) return 0;
  return (year * 100 + month) * 100 + day;
}

/// Two digits of a year mean 1950 to 2049.
std::int32_t full_year(const Groups::Group& group) {
  if (group.digits == 4) return group.value;
  return group.value + (group.value < 50 ? 2000 : 1900);
}

/// A date with points has its day first; with slashes its month, unless only the other order makes a date.
void append_numeric(const Groups& in, std::vector<TokenSymbol>& out) {
  const auto& [first, second, third] = in.groups;
  if (first.digits > 2 || second.digits > 2 || (third.digits != 4 && third.digits != 2)) return;
  const std::int32_t year = full_year(third);
  const std::int32_t day_first = packed(year, second.value, first.value);
  const std::int32_t month_first = packed(year, first.value, second.value);
  if (in.mark == '.') {
    if (day_first != 0) out.emplace_back(TimeShape::numeric, day_first);
  } else if (month_first != 0) {
    const bool open = day_first != 0 && day_first != month_first;
    out.emplace_back(TimeShape::numeric, open ? -month_first : month_first);
  } else if (day_first != 0) {
    out.emplace_back(TimeShape::numeric, day_first);
  }
}

void append_triple(const Groups& in, std::vector<TokenSymbol>& out) {
  const auto& [first, second, third] = in.groups;
  const bool pairs = second.digits <= 2 && third.digits <= 2;
  if (in.mark == ':') {
    const bool clock = first.digits <= 2 && first.value <= 24 && second.value < 60 && pairs;
    if (clock) out.emplace_back(TimeShape::clock, first.value * 100 + second.value);
  } else if (first.digits == 4 && pairs && in.mark != ',') {
    const std::int32_t date = packed(first.value, second.value, third.value);
    if (date != 0) out.emplace_back(TimeShape::iso, date);
  } else if (in.mark == '.' || in.mark == '/') {
    append_numeric(in, out);
  }
}

/// 1,200 or 1,200,000
void append_thousands(const Groups& in, std::vector<TokenSymbol>& out) {
  std::int64_t value = in.groups[0].value;
  for (std::size_t i = 1; i < in.count; ++i) {
    if (in.groups[i].digits != 3) return;
    value = value * 1000 + in.groups[i].value;
  }
  if (value < 1'000'000'000) out.emplace_back(TimeShape::number, static_cast<std::int32_t>(value));
}

}  // namespace

void append_number_shapes(std::string_view norm, std::vector<TokenSymbol>& out) {
  const auto groups = split(norm);
  if (!groups || groups->count == 0) return;
  if (groups->count == 1) {
    if (groups->tail.empty()) return append_plain(groups->groups[0], out);
    return append_tailed(groups->groups[0], groups->tail, out);
  }
  if (!groups->tail.empty()) return;
  if (groups->mark == ',') return append_thousands(*groups, out);
  if (groups->count == 2) return append_pair(*groups, out);
  append_triple(*groups, out);
}

}  // namespace demarche
