// The published day where a page shows it to its readers: in a stamp by the headline, a dateline, a signature.
//   "Posted on 12 March 2009 by X", "Nairobi, 14 September 2006. The embassy ...", "Geneva, 3 May 2002"
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "extractors/read/html/article.hpp"
#include "extractors/read/html/day_text.hpp"

namespace demarche {

/// Looks at one page, which must outlive it.
class ShownDay {
 public:
  ShownDay(const HtmlTree& tree, const std::vector<PageBlock>& blocks, const Article& article, const DayText& reader);

  /// The day in a line near the headline: a stamp with its word first, then an element named after dates, then a line
  /// that is little more than a date; with `any` that of the last change too.
  std::optional<Day> near_headline(bool any) const;
  /// "Date 03.06.2014": in a list of facts, wherever that stands behind the headline.
  std::optional<Day> labelled() const;
  /// The day of a time element, or of one named after dates, anywhere on the page but in what stands around the
  /// article.
  std::optional<Day> in_element() const;
  /// "GENEVA, 3 May 2002 --", "Nairobi, 14 September 2006. The embassy ..." at the beginning.
  std::optional<Day> in_dateline() const;
  /// "Geneva, 3 May 2002" as a line of its own: the last in the article.
  std::optional<Day> in_signature() const;
  /// In the last lines.
  std::optional<Day> at_end() const;

 private:
  std::vector<std::size_t> near_article() const;
  bool may_be_stamp(std::size_t i) const;
  bool is_in_report(std::size_t i) const;
  bool tells(std::size_t i) const;
  std::optional<Day> element_day(HtmlId begin, HtmlId end) const;
  std::optional<Day> own_element_day() const;
  bool is_in_link(HtmlId id) const;

  const HtmlTree& tree_;
  const std::vector<PageBlock>& blocks_;
  const Article& article_;
  const DayText& reader_;
  std::size_t body_begin_ = 0;
  std::size_t body_end_ = 0;
};

}  // namespace demarche
