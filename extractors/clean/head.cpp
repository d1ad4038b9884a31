#include "extractors/clean/head.hpp"

#include <algorithm>

#include "extractors/read/written_date.hpp"

namespace demarche {
namespace {

constexpr std::uint32_t kHeadlineWords = 4;

/// The headline among pieces [0, body): the first title of four words, else the longest; `body` where there is none.
std::size_t find_headline(const std::vector<Piece>& pieces, std::size_t body) {
  std::size_t best = body;
  for (std::size_t i = 0; i < body; ++i) {
    if (!pieces[i].is_title() || pieces[i].shape.ends_dash) continue;
    if (pieces[i].shape.words >= kHeadlineWords && !pieces[i].is_stamp()) return i;
    if (best == body || pieces[i].shape.words > pieces[best].shape.words) best = i;
  }
  return best;
}

/// Where a text dates each of its parts by a line of its own, those lines belong to it.
bool has_stamps(const std::vector<Piece>& pieces, const BodyRange& body) {
  return std::any_of(pieces.begin() + static_cast<std::ptrdiff_t>(body.begin),
                     pieces.begin() + static_cast<std::ptrdiff_t>(body.end),
                     [](const Piece& piece) { return piece.is_stamp(); });
}

bool is_full_date(std::string_view text, const Piece& piece) {
  return piece.is_stamp() && find_written_date(text.substr(piece.span.begin, piece.span.size()));
}

}  // namespace

void assign_head(std::string_view text, const std::vector<Piece>& pieces, const BodyRange& body,
                 std::vector<ParagraphRole>& roles) {
  const std::size_t headline = find_headline(pieces, body.begin);
  const bool stamped = has_stamps(pieces, body);
  for (std::size_t i = 0; i < body.begin; ++i) {
    const Piece& piece = pieces[i];
    if (!piece.is_title() || piece.shape.ends_dash) continue;
    const bool deck = piece.shape.words >= kHeadlineWords && !piece.is_stamp();
    const bool name = piece.shape.words >= 2 && piece.shape.capitalized == piece.shape.words;
    if (i < headline) roles[i] = ParagraphRole::clutter;
    if (i == headline || (i > headline && deck)) roles[i] = ParagraphRole::headline;
    if (i > headline && !deck && (name || (is_full_date(text, piece) && !stamped))) roles[i] = ParagraphRole::byline;
  }
}

}  // namespace demarche
