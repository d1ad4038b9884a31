#include "extractors/read/dateline.hpp"

#include <algorithm>

#include "extractors/read/lines.hpp"
#include "extractors/read/written_date.hpp"

namespace demarche {
namespace {

using namespace std::literals;

constexpr std::size_t kLongestDateline = 120;
constexpr std::size_t kHeadBytes = 8192;

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

/// Bytes of `line` before the dash or the closing bracket that ends a dateline; 0 where there is none.
std::size_t dateline_end(std::string_view line) {
  std::size_t end = std::string_view::npos;
  for (const std::string_view mark : {"--"sv, " - "sv, "\u2014"sv, "\u2013"sv, " _"sv, ") "sv}) {
    end = std::min(end, line.substr(0, kLongestDateline).find(mark));
  }
  return end == std::string_view::npos ? 0 : end;
}

/// True where every word is capitalised and the date behind it is set off by a comma or bracket: "GENEVA, ".
bool is_place(std::string_view before) {
  before = trim_blanks(before);
  if (before.size() < 3 || before.size() > 60 || !is_upper(before[0])) return false;
  bool inside = false;
  for (const char c : before) {
    if (is_lower(c) && !inside) return false;
    inside = is_upper(c) || is_lower(c) || static_cast<unsigned char>(c) > 127 || (c == '\'' && inside);
  }
  return before.back() == ',' || before.back() == '(' || before.back() == ')';
}

}  // namespace

std::optional<Day> day_in_dateline(std::string_view text) {
  const std::vector<std::string_view> lines = lines_of(text.substr(0, kHeadBytes));
  for (std::size_t i = 0; i < lines.size() && i < 3; ++i) {
    const std::string_view head = lines[i].substr(0, dateline_end(lines[i]));
    const std::optional<WrittenDate> date = find_written_date(head);
    if (date && is_place(head.substr(0, date->begin))) return date->day;
  }
  return std::nullopt;
}

}  // namespace demarche
