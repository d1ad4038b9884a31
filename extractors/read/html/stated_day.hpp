// The days of publication and of the last change that a page states for machines.
//   <meta property="article:published_time" content="2016-05-01T10:00:00Z"> -> 1 May 2016, by UTC
#pragma once

#include <optional>

#include "extractors/read/html/article.hpp"
#include "extractors/read/html/day_text.hpp"

namespace demarche {

/// Of JSON-LD of an article, then meta elements by their names, then elements that call themselves a published date,
/// then JSON-LD of anything else.
std::optional<DayStamp> stated_day(const HtmlTree& tree, const PageFacts& facts, const Article& article,
                                   const DayText& reader);

/// Of what scripts say, by names for the day of publication.
std::optional<DayStamp> scripted_day(const HtmlTree& tree, const DayText& reader);

/// The day of the last change.
std::optional<DayStamp> changed_day(const PageFacts& facts, const DayText& reader);

}  // namespace demarche
