#include "extractors/read/html/numeric_date.hpp"

#include <array>
#include <string>

namespace demarche {
namespace {

constexpr std::size_t kLongestLine = 200;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Three numbers with the same mark between them.
struct Triple {
  std::array<int, 3> numbers{};
  std::array<std::size_t, 3> digits{};
  char mark = 0;
  std::size_t begin = 0;
  std::size_t end = 0;

  bool year_first() const { return digits[0] == 4 && digits[1] <= 2 && digits[2] <= 2; }
  bool year_last() const { return digits[2] == 4 && digits[0] <= 2 && digits[1] <= 2; }
};

/// The number that begins at `at`, of at most four digits; its size is 0 where there is none.
std::size_t number_size(std::string_view line, std::size_t at, int& number) {
  std::size_t size = 0;
  for (number = 0; at + size < line.size() && is_digit(line[at + size]); ++size) {
    if (size == 4) return 0;
    number = number * 10 + (line[at + size] - '0');
  }
  return size;
}

std::optional<Triple> triple_at(std::string_view line, std::size_t at) {
  Triple out;
  out.begin = at;
  for (std::size_t i = 0; i < 3; ++i) {
    if (i > 0) {
      if (at >= line.size() || (line[at] != '/' && line[at] != '-' && line[at] != '.')) return std::nullopt;
      if (i == 2 && line[at] != out.mark) return std::nullopt;
      out.mark = line[at++];
    }
    out.digits[i] = number_size(line, at, out.numbers[i]);
    if (out.digits[i] == 0) return std::nullopt;
    at += out.digits[i];
  }
  out.end = at;
  const bool goes_on = at + 1 < line.size() && line[at] == out.mark && is_digit(line[at + 1]);
  return goes_on ? std::nullopt : std::optional(out);
}

template <class Take>
void each_triple(std::string_view line, const Take& take) {
  line = line.substr(0, kLongestLine);
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (!is_digit(line[at]) || (at > 0 && (is_digit(line[at - 1]) || line[at - 1] == '/'))) continue;
    if (const std::optional<Triple> triple = triple_at(line, at)) {
      if (take(*triple)) return;
      at = triple->end - 1;
    }
  }
}

/// Monday 1 to Sunday 7 for the first name of a weekday in `line`; 0 where there is none.
int weekday_in(std::string_view line) {
  constexpr std::array<std::string_view, 7> kNames{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
  std::string small(line);
  for (char& c : small) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    const std::size_t at = small.find(kNames[i]);
    const bool begins = at != std::string::npos && (at == 0 || small[at - 1] < 'a' || small[at - 1] > 'z');
    if (begins && small.compare(at, 5, "month") != 0) return static_cast<int>(i) + 1;
  }
  return 0;
}

/// Of two readings the one that falls on the weekday that the line names, if only one does.
std::optional<Day> day_by_weekday(const Triple& triple, std::string_view line) {
  const int weekday = weekday_in(line.substr(0, triple.begin));
  const auto& [a, b, c] = triple.numbers;
  const std::optional<Day> day_first = Day::from(c, b, a), month_first = Day::from(c, a, b);
  if (weekday == 0 || !day_first || !month_first) return std::nullopt;
  const bool first = day_first->weekday() == weekday, second = month_first->weekday() == weekday;
  return first == second ? std::nullopt : first ? day_first : month_first;
}

std::optional<Day> day_of(const Triple& triple, DateOrder order, std::string_view line) {
  const auto& [a, b, c] = triple.numbers;
  if (triple.year_first()) return Day::from(a, b, c);
  if (!triple.year_last()) return std::nullopt;
  if (a > 12 || a == b || triple.mark == '.') return Day::from(c, b, a);
  if (b > 12) return Day::from(c, a, b);
  if (const auto day = day_by_weekday(triple, line)) return day;
  switch (order) {
    case DateOrder::day_first: return Day::from(c, b, a);
    case DateOrder::month_first: return Day::from(c, a, b);
    case DateOrder::unknown: break;
  }
  return std::nullopt;
}

std::optional<NumericDate> compact_date(std::string_view line) {
  if (line.size() < 8 || (line.size() > 8 && is_digit(line[8]) && line.size() != 14)) return std::nullopt;
  int year = 0, rest = 0;
  if (number_size(line.substr(0, 4), 0, year) != 4 || number_size(line.substr(4, 4), 0, rest) != 4) return std::nullopt;
  if (year < 1900 || year > 2100) return std::nullopt;
  const std::optional<Day> day = Day::from(year, rest / 100, rest % 100);
  return day ? std::optional(NumericDate{*day, 0, 8}) : std::nullopt;
}

}  // namespace

std::optional<NumericDate> find_numeric_date(std::string_view line, DateOrder order) {
  std::optional<NumericDate> out = compact_date(line);
  if (out) return out;
  each_triple(line, [&](const Triple& triple) {
    const std::optional<Day> day = day_of(triple, order, line);
    if (day) out = NumericDate{*day, triple.begin, triple.end};
    return out.has_value();
  });
  return out;
}

DateOrder order_of_dates(const std::vector<std::string_view>& lines) {
  bool day_first = false, month_first = false;
  for (const std::string_view line : lines) {
    each_triple(line, [&](const Triple& triple) {
      if (triple.year_last() && triple.mark != '.') {
        day_first = day_first || (triple.numbers[0] > 12 && triple.numbers[1] <= 12);
        month_first = month_first || (triple.numbers[1] > 12 && triple.numbers[0] <= 12);
      }
      return false;
    });
  }
  if (day_first == month_first) return DateOrder::unknown;
  return day_first ? DateOrder::day_first : DateOrder::month_first;
}

}  // namespace demarche
