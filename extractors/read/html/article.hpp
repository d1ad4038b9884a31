// Which paragraphs of a page are its article and which stand around it.
//   menu, headline, byline, three paragraphs, "Most read", footer -> clutter, headline, byline, body x 3, clutter,
//   clutter
#pragma once

#include <string>
#include <vector>

#include "extractors/paragraph.hpp"
#include "extractors/read/html/blocks.hpp"

namespace demarche {

struct Article {
  std::vector<ParagraphRole> roles;  ///< of each block
  std::size_t headline = 0;          ///< the block that is the headline; the number of blocks where there is none
  std::vector<bool> outside;         ///< by node: in navigation, sides, comments, advertisements
  std::vector<bool> dates;           ///< by node: an element named after dates
};

/// Finds the article: the elements whose names say so, or the innermost one that holds most of the page's prose.
/// `titles` are what the page calls itself (title element, metadata), the surest first; `author` is
/// who wrote it, "" where that is not known: a note about them at the end is no report.
Article find_article(const HtmlTree& tree, std::vector<NameCues> cues, const std::vector<PageBlock>& blocks,
                     const std::vector<std::string>& titles, const std::string& author = "");

}  // namespace demarche
