#include "extractors/read/stamp_line.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "extractors/read/lines.hpp"
#include "extractors/read/written_date.hpp"

namespace demarche {
namespace {

constexpr std::size_t kLongestStamp = 120;
constexpr std::size_t kHeadBytes = 8192;
constexpr std::size_t kTailBytes = 2048;

/// How sure a stamp line is; the lower the surer.
enum class StampKind { published, byline, bare, updated, none };

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// What follows `word` at the beginning of `line`, in any casing; nothing where the line begins otherwise.
std::optional<std::string_view> behind(std::string_view line, std::string_view word) {
  if (line.size() < word.size()) return std::nullopt;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if ((is_upper(line[i]) ? line[i] + 32 : line[i]) != word[i]) return std::nullopt;
  }
  const std::string_view rest = line.substr(word.size());
  const bool whole = rest.empty() || !(is_lower(rest[0]) || is_upper(rest[0]));
  return whole ? std::optional(trim_blanks(rest)) : std::nullopt;
}

struct StampWord {
  std::string_view word;
  StampKind kind;
  bool needs_colon;  ///< "Issued" and the like begin sentences too
};

constexpr std::array<StampWord, 14> kStampWords{{{"first published", StampKind::published, false},
                                                 {"published on", StampKind::published, false},
                                                 {"published at", StampKind::published, false},
                                                 {"published", StampKind::published, false},
                                                 {"posted on", StampKind::published, false},
                                                 {"posted", StampKind::published, false},
                                                 {"publication date", StampKind::published, true},
                                                 {"release date", StampKind::published, true},
                                                 {"released", StampKind::published, true},
                                                 {"issued", StampKind::published, true},
                                                 {"date", StampKind::published, true},
                                                 {"last updated", StampKind::updated, false},
                                                 {"last modified", StampKind::updated, false},
                                                 {"updated", StampKind::updated, false}}};

/// True where between a stamp's word and its date stands nothing but a weekday, a clock, "on" or "at".
bool leads_to_date(std::string_view between) {
  return between.size() <= 30 && between.find_first_of(".;!?") == std::string_view::npos &&
         std::count(between.begin(), between.end(), ' ') <= 4;
}

/// True where `rest`, behind a date, goes on with a clock, a zone, a name: not with a sentence.
bool ends_stamp(std::string_view rest) {
  rest = trim_blanks(rest);
  return rest.size() <= 60 &&
         (rest.empty() || !is_lower(rest[0]) || rest.starts_with("at ") || rest.starts_with("by "));
}

StampKind stamp_word(std::string_view line, const WrittenDate& date) {
  for (const StampWord& stamp : kStampWords) {
    const std::optional<std::string_view> rest = behind(line, stamp.word);
    if (!rest) continue;
    const bool colon = rest->starts_with(":");
    if (stamp.needs_colon && !colon) return StampKind::none;
    const std::size_t begin = static_cast<std::size_t>(rest->data() - line.data()) + (colon ? 1 : 0);
    const bool fits = date.begin >= begin && leads_to_date(line.substr(begin, date.begin - begin));
    return fits && ends_stamp(line.substr(date.end)) ? stamp.kind : StampKind::none;
  }
  return StampKind::none;
}

/// "10:30 GMT", "5 p.m.", "1030h".
bool is_clock(std::string_view text) {
  std::size_t digits = 0;
  while (digits < text.size() && is_digit(text[digits])) ++digits;
  if (digits == 0 || digits > 4) return false;
  const std::string_view rest = trim_blanks(text.substr(digits));
  return rest.starts_with(":") || behind(rest, "am") || behind(rest, "pm") || behind(rest, "a.m") ||
         behind(rest, "p.m") || behind(rest, "h") || behind(rest, "gmt") || behind(rest, "utc");
}

/// "May 1, 2016", "Sunday, 1 May 2016 10:30 GMT", "May 1, 2016 | By Jane Doe".
bool is_bare(std::string_view line, const WrittenDate& date) {
  constexpr std::array<std::string_view, 7> kDays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
  const std::string_view before = trim_blanks(line.substr(0, date.begin));
  const bool weekday = before.size() <= 11 && std::any_of(kDays.begin(), kDays.end(), [&](std::string_view day) {
                         return !before.empty() && behind(before.substr(0, 3), day);
                       });
  if (!before.empty() && !weekday) return false;
  std::string_view rest = line.substr(date.end);
  rest.remove_prefix(std::min(rest.find_first_not_of(" ,|-/\t"), rest.size()));
  return rest.empty() || (rest.size() <= 40 && (is_clock(rest) || behind(rest, "at") || behind(rest, "by")));
}

/// "By Jane Doe | May 1, 2016", "By Jane Doe, Geneva, 1 May 2016 10:30".
bool is_dated_byline(std::string_view line, const WrittenDate& date) {
  return line.starts_with("By ") && date.begin > 3 && ends_stamp(line.substr(date.end)) && line.back() != '.';
}

struct Stamp {
  StampKind kind = StampKind::none;
  Day day = Day::past();
};

Stamp stamp_of(std::string_view line) {
  if (line.size() > kLongestStamp) return {};
  const std::optional<WrittenDate> date = find_written_date(line);
  if (!date) return {};
  if (const StampKind kind = stamp_word(line, *date); kind != StampKind::none) return {kind, date->day};
  if (is_dated_byline(line, *date)) return {StampKind::byline, date->day};
  if (is_bare(line, *date)) return {StampKind::bare, date->day};
  return {};
}

/// True where two lines of the text are dates and nothing else: its dates order what it tells.
bool is_chronology(const std::vector<std::string_view>& lines) {
  return std::count_if(lines.begin(), lines.end(), [](std::string_view line) {
           return line.size() <= 40 && stamp_of(line).kind == StampKind::bare;
         }) > 1;
}

}  // namespace

std::optional<Day> day_in_line(std::string_view text) {
  constexpr std::size_t kFirst = 12, kLast = 5;
  std::vector<std::string_view> head = lines_of(text.substr(0, kHeadBytes));
  const bool chronology = is_chronology(head);
  head.resize(std::min(head.size(), kFirst));
  const std::vector<std::string_view> tail = lines_of(text.substr(text.size() - std::min(text.size(), kTailBytes)));
  Stamp best;
  for (const std::string_view line : head) {
    const Stamp stamp = stamp_of(line);
    if (stamp.kind < best.kind && !(stamp.kind == StampKind::bare && chronology)) best = stamp;
  }
  for (std::size_t i = tail.size() - std::min(tail.size(), kLast); i < tail.size(); ++i) {
    const Stamp stamp = stamp_of(tail[i]);
    const bool said = stamp.kind == StampKind::published || stamp.kind == StampKind::updated;
    if (said && stamp.kind < best.kind) best = stamp;
  }
  return best.kind == StampKind::none ? std::nullopt : std::optional(best.day);
}

}  // namespace demarche
