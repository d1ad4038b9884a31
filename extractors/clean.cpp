#include "extractors/clean.hpp"

#include <algorithm>
#include <iterator>

#include "extractors/clean/body_range.hpp"
#include "extractors/clean/cues.hpp"
#include "extractors/clean/head.hpp"
#include "extractors/clean/page_piece.hpp"
#include "extractors/clean/split.hpp"

namespace demarche {
namespace {

/// Paragraphs this long with sentences on both sides are prose: no cue is looked for.
constexpr std::uint32_t kLongProse = 120;

std::string_view words_of(std::string_view text, ByteSpan span) { return text.substr(span.begin, span.size()); }

/// From the end, because clutter gathers there: what stands before it is looked at more closely.
void find_cues(std::string_view text, const RuleTables& rules, std::vector<PagePiece>& pieces) {
  CueFinder finder(rules);
  const auto is_sure = [&](std::size_t i) { return pieces[i].is_prose(); };
  for (std::size_t i = pieces.size(); i-- > 0;) {
    const bool inside = i > 0 && i + 1 < pieces.size() && is_sure(i - 1) && is_sure(i + 1);
    if (inside && is_sure(i) && pieces[i].span.size() >= kLongProse) continue;
    pieces[i].cue = finder.find(words_of(text, pieces[i].span), pieces[i].shape);
  }
}

/// "Will the truce hold?" above a report is its headline, though it ends a sentence.
void let_headline_ask(std::vector<PagePiece>& pieces) {
  constexpr int kMostWords = 20;
  if (pieces.size() < 2 || !pieces[0].shape.asks || !pieces[1].shape.ends_sentence) return;
  pieces[0].shape.ends_sentence = pieces[0].shape.words > kMostWords;
}

std::vector<PagePiece> pieces_of(std::string_view text, const std::vector<ByteSpan>& spans, const RuleTables& rules) {
  std::vector<PagePiece> pieces;
  pieces.reserve(spans.size());
  for (const ByteSpan span : spans) pieces.push_back({span, shape_of(words_of(text, span)), PageCue::none});
  let_headline_ask(pieces);
  find_cues(text, rules, pieces);
  return pieces;
}

/// The role that a cue gives where nothing else decides.
ParagraphRole role_of(PageCue cue) {
  switch (cue) {
    case PageCue::none: return ParagraphRole::body;
    case PageCue::appeal: return ParagraphRole::appeal;
    case PageCue::credit: return ParagraphRole::credit;
    case PageCue::caption: return ParagraphRole::caption;
    case PageCue::byline: return ParagraphRole::byline;
    case PageCue::pointer: return ParagraphRole::teaser;
    case PageCue::section:
    case PageCue::button:
    case PageCue::notice:
    case PageCue::slug:
    case PageCue::end:
    case PageCue::rule: break;
  }
  return ParagraphRole::clutter;
}

/// A line of a box of links: no sentence but a question.
bool may_stand_in_box(const PagePiece& piece) {
  return piece.cue != PageCue::none || !piece.shape.ends_sentence || (piece.shape.asks && piece.shape.words <= 15);
}

ParagraphRole role_in_box(const PagePiece& piece) {
  if (piece.cue != PageCue::none) return role_of(piece.cue);
  return piece.shape.words >= 4 && !piece.shape.begins_small ? ParagraphRole::teaser : ParagraphRole::clutter;
}

bool heads_box(const PagePiece& piece) {
  return piece.cue == PageCue::section || (piece.cue == PageCue::pointer && piece.shape.words <= 2);
}

/// Inside the report: cues decide, and lines under the heading of a box of links are other stories'.
void assign_body(const std::vector<PagePiece>& pieces, const BodyRange& body, std::vector<ParagraphRole>& roles) {
  bool in_box = false;
  for (std::size_t i = body.begin; i < body.end; ++i) {
    const PagePiece& piece = pieces[i];
    in_box = heads_box(piece) || (in_box && may_stand_in_box(piece));
    const bool announced = i > 0 && pieces[i - 1].shape.ends_open;
    const bool teaser = body.teaser[i] || (piece.is_long_headline() && !announced);
    roles[i] = in_box ? role_in_box(piece) : teaser ? ParagraphRole::teaser : role_of(piece.cue);
  }
}

/// Behind the report nothing tells of it any more.
void assign_tail(const std::vector<PagePiece>& pieces, const BodyRange& body, std::vector<ParagraphRole>& roles) {
  for (std::size_t i = body.end; i < pieces.size(); ++i) {
    const ParagraphRole role = role_of(pieces[i].cue);
    const bool title = pieces[i].is_title() && !pieces[i].is_stamp() && pieces[i].shape.words >= 4;
    const bool teaser = body.teaser[i] || title;
    roles[i] = !tells_events(role) ? role : teaser ? ParagraphRole::teaser : ParagraphRole::clutter;
  }
}

/// Where there are no sentences at all, the first line is the headline and the others are kept.
void assign_lines(const std::vector<PagePiece>& pieces, std::vector<ParagraphRole>& roles) {
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (!pieces[i].is_title()) continue;
    roles[i] = ParagraphRole::headline;
    return;
  }
}

std::vector<ParagraphRole> roles_of(std::string_view text, const std::vector<PagePiece>& pieces) {
  std::vector<ParagraphRole> roles(pieces.size());
  std::transform(pieces.begin(), pieces.end(), roles.begin(),
                 [](const PagePiece& piece) { return role_of(piece.cue); });
  const BodyRange body = find_body(pieces);
  if (body.begin == body.end) {
    assign_lines(pieces, roles);
  } else {
    assign_head(text, pieces, body, roles);
    assign_body(pieces, body, roles);
    assign_tail(pieces, body, roles);
  }
  return roles;
}

/// Where `text` must be parted whatever stands there: where marks begin and end.
std::vector<std::uint32_t> borders_of(std::string_view text, const std::vector<Paragraph>& marks) {
  std::vector<std::uint32_t> borders{0};
  for (const Paragraph& mark : marks) borders.insert(borders.end(), {mark.span.begin, mark.span.end});
  borders.push_back(static_cast<std::uint32_t>(text.size()));
  return borders;
}

/// The paragraphs, those in a mark with its role.
std::vector<Paragraph> parted(std::string_view text, const std::vector<Paragraph>& marks) {
  const std::vector<std::uint32_t> borders = borders_of(text, marks);
  std::vector<Paragraph> out;
  for (std::size_t i = 0; i + 1 < borders.size(); ++i) {
    const bool marked = i % 2 == 1;
    for (ByteSpan span : split_paragraphs(text.substr(borders[i], borders[i + 1] - borders[i]))) {
      span.begin += borders[i];
      span.end += borders[i];
      out.push_back({span, marked ? marks[i / 2].role : ParagraphRole::body});
    }
  }
  return out;
}

bool is_marked(const std::vector<Paragraph>& marks, ByteSpan span) {
  const auto after = std::upper_bound(marks.begin(), marks.end(), span.begin,
                                      [](std::uint32_t at, const Paragraph& mark) { return at < mark.span.begin; });
  return after != marks.begin() && span.begin < std::prev(after)->span.end;
}

/// A reader knows where a page's report stands, not that a line in it appeals to its readers or heads a box of links.
class MarkedBody {
 public:
  explicit MarkedBody(const RuleTables& rules) : finder_(rules) {}

  /// The role of the next paragraph.
  ParagraphRole role(std::string_view words) {
    PagePiece piece{{}, shape_of(words), PageCue::none};
    if (!piece.is_prose() || words.size() < kLongProse) piece.cue = finder_.find(words, piece.shape);
    in_box_ = heads_box(piece) || (in_box_ && may_stand_in_box(piece));
    return in_box_ ? role_in_box(piece) : role_of(piece.cue);
  }

 private:
  CueFinder finder_;
  bool in_box_ = false;
};

}  // namespace

std::vector<Paragraph> clean(std::string_view text, const RuleTables& rules, const std::vector<Paragraph>& marks) {
  std::vector<Paragraph> out = parted(text, marks);
  std::vector<ByteSpan> open;
  for (const Paragraph& paragraph : out) {
    if (!is_marked(marks, paragraph.span)) open.push_back(paragraph.span);
  }
  const std::vector<ParagraphRole> roles = roles_of(text, pieces_of(text, open, rules));
  auto role = roles.begin();
  MarkedBody body(rules);
  for (Paragraph& paragraph : out) {
    if (!is_marked(marks, paragraph.span)) {
      paragraph.role = *role++;
    } else if (paragraph.role == ParagraphRole::body) {
      paragraph.role = body.role(words_of(text, paragraph.span));
    }
  }
  return out;
}

}  // namespace demarche
