// Which of a page's paragraphs are its report: from the first sentences to where other stories, appeals and notices
// take over.
//   headline · body · body · "More in World" · title · summary · title · summary -> [1, 3)
#pragma once

#include <cstddef>
#include <vector>

#include "extractors/clean/page_piece.hpp"

namespace demarche {

/// Pieces [begin, end) are the report, what is in between included; `teaser` tells of each piece whether it is the
/// title or the summary of another story. begin == end where there are no sentences.
struct BodyRange {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::vector<bool> teaser;
};

/// The longest run from the first sentences on whose words weigh most, once what closes a report is weighed against
/// them (a maximum-sum segment, after Pasternack and Roth, WWW 2009). A report with a box of links inside goes on
/// behind it; a teaser's short summary under a title of its own weighs nothing.
BodyRange find_body(const std::vector<PagePiece>& pieces);

}  // namespace demarche
