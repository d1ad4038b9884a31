#include "extractors/read/name_day.hpp"

#include <vector>

#include "extractors/read/written_date.hpp"

namespace demarche {
namespace {

/// Before the 17th century there were no newspapers, and an eight-digit number is more often a number than a day of the
/// 22nd or later.
constexpr int kFirstCentury = 16;
constexpr int kLastCentury = 21;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_alphanumeric(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) > 127;
}

/// The number written by `text`, which is `count` digits long; -1 where it isn't.
int number(std::string_view text, std::size_t count) {
  if (text.size() != count) return -1;
  int value = 0;
  for (const char c : text) {
    if (!is_digit(c)) return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

std::optional<Day> compact_day(std::string_view digits) {
  const int year = number(digits.substr(0, 4), 4);
  if (number(digits, 8) < 0 || year / 100 < kFirstCentury || year / 100 > kLastCentury) return std::nullopt;
  return Day::from(year, number(digits.substr(4, 2), 2), number(digits.substr(6, 2), 2));
}

struct Found {
  Day day;
  std::size_t end;
};

/// The day that is written from `at` on, with separators or without.
std::optional<Found> day_at(std::string_view name, std::size_t at) {
  if (const auto day = compact_day(name.substr(at, 8))) return Found{*day, at + 8};
  if (name.size() < at + 10) return std::nullopt;
  const char separator = name[at + 4];
  if ((separator != '-' && separator != '_' && separator != '.') || name[at + 7] != separator) return std::nullopt;
  const auto day =
      Day::from(number(name.substr(at, 4), 4), number(name.substr(at + 5, 2), 2), number(name.substr(at + 8, 2), 2));
  return day ? std::optional(Found{*day, at + 10}) : std::nullopt;
}

/// True where what follows a day does not belong to it: the name's end, a separator, "T" and a time of day.
bool ends_there(std::string_view name, std::size_t end) {
  if (end >= name.size() || !is_alphanumeric(name[end])) return true;
  return (name[end] == 'T' || name[end] == 't') && end + 1 < name.size() && is_digit(name[end + 1]);
}

std::optional<Day> day_in_name(std::string_view name) {
  std::optional<Day> only;
  for (std::size_t at = 0; at < name.size(); ++at) {
    if (!is_digit(name[at]) || (at > 0 && is_alphanumeric(name[at - 1]))) continue;
    const std::optional<Found> found = day_at(name, at);
    if (!found || !ends_there(name, found->end)) continue;
    if (at == 0) return found->day;
    if (only && *only != found->day) return std::nullopt;
    only = found->day;
    at = found->end - 1;
  }
  return only;
}

bool is_address(std::string_view uri) { return uri.substr(0, 12).find("://") != std::string_view::npos; }

/// The parts between slashes, without query and fragment.
std::vector<std::string_view> parts_of(std::string_view uri) {
  uri = uri.substr(0, uri.find_first_of("?#"));
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t slash = uri.find('/');
    parts.push_back(uri.substr(0, slash));
    if (slash == std::string_view::npos) return parts;
    uri.remove_prefix(slash + 1);
  }
}

/// 1-12 for "05", "5" or "may"; -1 for anything else.
int month_part(std::string_view part) {
  return part.size() >= 3 ? month_number(part) : number(part, part.size() == 1 ? 1 : 2);
}

/// The day of three parts: "2016", "05" or "may", "1".
std::optional<Day> day_of_parts(std::string_view year, std::string_view month, std::string_view dom) {
  return Day::from(number(year, 4), month_part(month), number(dom, dom.size() == 1 ? 1 : 2));
}

/// "2010/POLITICS/08/13": a section between the year and the rest.
std::optional<Day> day_around_section(const std::vector<std::string_view>& parts, std::size_t i) {
  if (i + 3 >= parts.size() || parts[i + 2].size() != 2 || parts[i + 3].size() != 2) return std::nullopt;
  const bool section = parts[i + 1].find_first_of("0123456789") == std::string_view::npos;
  return section ? day_of_parts(parts[i], parts[i + 2], parts[i + 3]) : std::nullopt;
}

/// "2017-03/03".
std::optional<Day> day_of_month_and_dom(std::string_view month, std::string_view dom) {
  if (month.size() != 7 || month[4] != '-' || dom.size() != 2) return std::nullopt;
  return Day::from(number(month.substr(0, 4), 4), number(month.substr(5), 2), number(dom, 2));
}

std::optional<Day> day_in_folders(const std::vector<std::string_view>& parts) {
  for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
    if (parts[i].size() == 8 || parts[i].size() == 10) {
      const std::optional<Found> found = day_at(parts[i], 0);
      if (found && found->end == parts[i].size()) return found->day;
    }
    if (const auto day = day_of_month_and_dom(parts[i], parts[i + 1])) return day;
    if (i + 2 >= parts.size()) continue;
    if (const auto day = day_of_parts(parts[i], parts[i + 1], parts[i + 2])) return day;
    if (const auto day = day_around_section(parts, i)) return day;
  }
  return std::nullopt;
}

/// "idUSTRE67C0OG20100813": the number of an agency's story ends with its day.
std::optional<Day> day_in_story_number(std::string_view name) {
  constexpr std::size_t kShortest = 14;
  const bool fits = name.size() >= kShortest && name.starts_with("id") &&
                    name.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 2) == std::string_view::npos;
  return fits ? compact_day(name.substr(name.size() - 8)) : std::nullopt;
}

}  // namespace

std::optional<Day> day_in_file_name(std::string_view uri) {
  return is_address(uri) ? std::nullopt : day_in_name(uri.substr(uri.rfind('/') + 1));
}

std::optional<Day> day_in_path(std::string_view uri) {
  const std::vector<std::string_view> parts = parts_of(uri);
  if (const auto day = day_in_folders(parts)) return day;
  if (!is_address(uri)) return std::nullopt;
  const std::optional<Day> day = day_in_name(parts.back());
  return day ? day : day_in_story_number(parts.back());
}

}  // namespace demarche
