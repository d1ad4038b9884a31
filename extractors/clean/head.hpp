// What stands above a report's first sentences: navigation, headline, deck, byline, the day.
//   "Home" · "World" · "Truce holds in Aleppo" · "By Jane Doe" -> clutter, clutter, headline, byline
#pragma once

#include <string_view>
#include <vector>

#include "extractors/clean/body_range.hpp"
#include "extractors/clean/page_piece.hpp"
#include "extractors/paragraph.hpp"

namespace demarche {

/// Gives the pieces before `body` their roles, where no cue has given them one.
void assign_head(std::string_view text, const std::vector<PagePiece>& pieces, const BodyRange& body,
                 std::vector<ParagraphRole>& roles);

}  // namespace demarche
