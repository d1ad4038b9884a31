#include "extractors/read/html/page_day.hpp"

#include "extractors/read/html/shown_day.hpp"
#include "extractors/read/html/stated_day.hpp"
#include "extractors/read/name_day.hpp"

namespace demarche {
namespace {

/// The day of a stamp at the page's own place: a stamp in UTC gives way to the day beside it that the page shows, any
/// stamp to an earlier day in the address, because pages are published again.
Day local_day(const DayStamp& stamp, const std::optional<Day>& address, const ShownDay& shown) {
  const auto is_beside = [&](const std::optional<Day>& day) {
    return day && (*day == stamp.day.plus(-1) || *day == stamp.day.plus(1));
  };
  if (address && *address < stamp.day && !(stamp.utc && is_beside(address))) return *address;
  if (!stamp.utc || address == stamp.day) return stamp.day;
  const std::optional<Day> day = shown.near_headline(false);
  if (is_beside(day)) return *day;
  return !day && is_beside(address) ? *address : stamp.day;
}

std::optional<Published> line(const std::optional<Day>& day) {
  return day ? std::optional(Published{*day, PublishedBasis::line}) : std::nullopt;
}

}  // namespace

std::optional<Published> find_page_day(const HtmlTree& tree, const PageFacts& facts,
                                       const std::vector<PageBlock>& blocks, const Article& article) {
  const DayText reader(facts, blocks);
  const ShownDay shown(tree, blocks, article, reader);
  const std::optional<Day> address = day_in_path(facts.address);
  if (const auto stamp = stated_day(tree, facts, article, reader)) {
    return Published{local_day(*stamp, address, shown), PublishedBasis::metadata};
  }
  if (address) return Published{*address, PublishedBasis::url};
  if (const auto day = line(shown.near_headline(true))) return day;
  if (const auto day = shown.in_dateline()) return Published{*day, PublishedBasis::dateline};
  if (const auto day = line(shown.labelled())) return day;
  if (const auto day = line(shown.in_element())) return day;
  if (const auto day = line(shown.in_signature())) return day;
  if (const auto day = line(shown.at_end())) return day;
  if (const auto stamp = scripted_day(tree, reader)) return Published{stamp->day, PublishedBasis::metadata};
  if (const auto stamp = changed_day(facts, reader)) return Published{stamp->day, PublishedBasis::metadata};
  return std::nullopt;
}

}  // namespace demarche
