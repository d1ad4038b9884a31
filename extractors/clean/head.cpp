#include "extractors/clean/head.hpp"

#include <algorithm>

#include "extractors/read/written_date.hpp"

namespace demarche {
namespace {

constexpr int kHeadlineWords = 4;

/// The headline among pieces [0, body): the first title of four words, else the longest; `body` where there is none.
std::size_t find_headline(const std::vector<PagePiece>& pieces, std::size_t body) {
  std::size_t best = body;
  for (std::size_t i = 0; i < body; ++i) {
    if (!pieces[i].is_title() || pieces[i].shape.ends_dash) continue;
    if (pieces[i].shape.words >= kHeadlineWords && !pieces[i].is_stamp()) return i;
    if (best == body || pieces[i].shape.words > pieces[best].shape.words) best = i;
  }
  return best;
}

/// "Jane Doe", "Staff Writer", but "Evening Post" too.
bool is_name(const PagePiece& piece) {
  return piece.is_title() && piece.shape.words >= 2 && piece.shape.words < kHeadlineWords &&
         piece.shape.capitalized == piece.shape.words;
}

/// How many lines of the report `is_such`: what heads its parts is no byline above the first of them.
template <class Test>
std::ptrdiff_t count_inside(const std::vector<PagePiece>& pieces, const BodyRange& body, const Test& is_such) {
  return std::count_if(pieces.begin() + static_cast<std::ptrdiff_t>(body.begin),
                       pieces.begin() + static_cast<std::ptrdiff_t>(body.end), is_such);
}

bool is_full_date(std::string_view text, const PagePiece& piece) {
  return piece.is_stamp() && find_written_date(text.substr(piece.span.begin, piece.span.size()));
}

}  // namespace

void assign_head(std::string_view text, const std::vector<PagePiece>& pieces, const BodyRange& body,
                 std::vector<ParagraphRole>& roles) {
  const std::size_t headline = find_headline(pieces, body.begin);
  const bool stamped = count_inside(pieces, body, [](const PagePiece& piece) { return piece.is_stamp(); }) > 0;
  const bool labelled = count_inside(pieces, body, is_name) > 1;
  for (std::size_t i = 0; i < body.begin; ++i) {
    const PagePiece& piece = pieces[i];
    if (!piece.is_title() || piece.shape.ends_dash) continue;
    const bool in_columns =
        piece.shape.has_digit && text.substr(piece.span.begin, piece.span.size()).find(" | ") != std::string_view::npos;
    const bool deck = piece.shape.words >= kHeadlineWords && !piece.is_stamp() && !in_columns;
    const bool by = in_columns || (is_name(piece) && !labelled) || (is_full_date(text, piece) && !stamped);
    if (i < headline) roles[i] = ParagraphRole::clutter;
    if (i == headline || (i > headline && deck)) roles[i] = ParagraphRole::headline;
    if (i > headline && by) roles[i] = ParagraphRole::byline;
  }
}

}  // namespace demarche
