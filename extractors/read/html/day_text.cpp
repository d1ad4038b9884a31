#include "extractors/read/html/day_text.hpp"

#include <algorithm>

#include "extractors/read/stamp.hpp"
#include "extractors/read/written_date.hpp"

namespace demarche {
namespace {

/// By the country that an address ends in.
DateOrder order_of_address(std::string_view host) {
  host.remove_prefix(std::min(host.find("://") + 3, host.size()));
  host = host.substr(0, host.find_first_of("/:?#"));
  const std::string_view ending = host.substr(host.rfind('.') + 1);
  if (ending == "gov" || ending == "mil" || ending == "us") return DateOrder::month_first;
  return ending.size() == 2 && ending.size() < host.size() ? DateOrder::day_first : DateOrder::unknown;
}

DateOrder order_of_page(const PageFacts& facts, const std::vector<PageBlock>& blocks) {
  std::vector<std::string_view> lines;
  lines.reserve(blocks.size());
  for (const PageBlock& block : blocks) lines.push_back(block.text);
  const DateOrder shown = order_of_dates(lines);
  if (shown != DateOrder::unknown) return shown;
  const std::string_view language = facts.language;
  if (language.starts_with("en-US") || language.starts_with("en_US")) return DateOrder::month_first;
  if (language.size() >= 5 && language.starts_with("en")) return DateOrder::day_first;
  return order_of_address(facts.address);
}

bool is_credible(Day day) { return day.date().year >= 1990 && day.date().year <= 2100; }

bool is_utc(std::string_view text) {
  if (text.find(':') == std::string_view::npos) return false;
  for (const std::string_view zone : {"Z", "+00:00", "+0000", "GMT", "UTC"}) {
    if (text.ends_with(zone)) return true;
  }
  return false;
}

}  // namespace

DayText::DayText(const PageFacts& facts, const std::vector<PageBlock>& blocks) : order_(order_of_page(facts, blocks)) {}

std::optional<Day> DayText::day_in(std::string_view line) const {
  std::optional<Day> day;
  if (const auto date = find_written_date(line)) {
    day = date->day;
  } else if (const auto numbers = find_numeric_date(line, order_)) {
    day = numbers->day;
  }
  return day && is_credible(*day) ? day : std::nullopt;
}

std::optional<DayStamp> DayText::stamp_of(std::string_view value) const {
  constexpr std::size_t kLongest = 60;
  value = value.substr(0, kLongest);
  std::optional<Day> day = day_of_stamp(value);
  if (!day) day = Day::parse(value.substr(0, 10));
  if (!day || !is_credible(*day)) day = day_in(value);
  return day ? std::optional(DayStamp{*day, is_utc(value)}) : std::nullopt;
}

std::optional<DayStamp> DayText::stamp_of(const HtmlTree& tree, HtmlId element) const {
  for (const char* name : {"datetime", "content", "title", "data-datetime", "data-date", "data-published"}) {
    if (const auto stamp = stamp_of(tree.value(element, name))) return stamp;
  }
  return stamp_of(tree.inner_text(element, 100));
}

}  // namespace demarche
