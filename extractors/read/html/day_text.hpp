// The day that a few words of a page write, read as the page's country writes dates.
//   "2016-05-01T23:10:00Z" -> 1 May, by UTC      "Posted on 12 March 2009 by X" -> 12 March      "03/06/2014" -> by the
//   page
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/day.hpp"
#include "extractors/read/html/blocks.hpp"
#include "extractors/read/html/numeric_date.hpp"
#include "extractors/read/html/page_facts.hpp"

namespace demarche {

/// A day; `utc` where a machine wrote it in UTC, so that the page's own place may show the day before or after.
struct DayStamp {
  Day day;
  bool utc = false;
};

class DayText {
 public:
  /// What order "03/06/2014" has is told by other dates of the page, its language, its address.
  DayText(const PageFacts& facts, const std::vector<PageBlock>& blocks);

  /// The first full date of a line that pages can have: of 1990 to 2100.
  std::optional<Day> day_in(std::string_view line) const;
  /// The same of a value that a machine wrote.
  std::optional<DayStamp> stamp_of(std::string_view value) const;
  /// The same of an element: of its attributes for dates, else of its text.
  std::optional<DayStamp> stamp_of(const HtmlTree& tree, HtmlId element) const;

 private:
  DateOrder order_;
};

}  // namespace demarche
