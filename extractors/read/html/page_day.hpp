// The day on which a page was first published: what its head, its address and the lines around its headline say.
//   <meta property="article:published_time" content="2016-05-01T23:10:00Z"> beside "April 30, 2016, 7:10 p.m." -> 1
//   May, but 30 April where the page shows that day: a stamp in UTC is the next day's in the evening
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/document.hpp"
#include "extractors/read/html/article.hpp"
#include "extractors/read/html/page_facts.hpp"

namespace demarche {

/// The published day with its basis: metadata, url or line. Never the day of the last change where an earlier one is
/// said. Nothing where the page does not say it.
std::optional<Published> find_page_day(const HtmlTree& tree, const PageFacts& facts,
                                       const std::vector<PageBlock>& blocks, const Article& article);

}  // namespace demarche
