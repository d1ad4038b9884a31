#include "extractors/clean/body_range.hpp"

#include <algorithm>

namespace demarche {
namespace {

constexpr int kLeadWords = 8;       ///< shorter sentences may be a page's ("Loading...")
constexpr int kTitleWords = 4;      ///< shorter lines are subheads
constexpr int kLongTitleWords = 6;  ///< of subheads hardly any are as long
constexpr int kSummaryWords = 70;   ///< longer paragraphs are no summary
constexpr int kMostWords = 60;      ///< what one paragraph can weigh

/// What a cue weighs, in words of prose that must follow for the report to go on behind it.
int weight_of(PageCue cue) {
  switch (cue) {
    case PageCue::section:
    case PageCue::end: return -80;
    case PageCue::notice: return -60;
    case PageCue::credit: return -25;
    case PageCue::appeal: return -8;
    case PageCue::caption: return -5;
    case PageCue::pointer:
    case PageCue::button:
    case PageCue::byline: return -2;
    case PageCue::none:
    case PageCue::slug:
    case PageCue::rule: break;
  }
  return 0;
}

bool closes(PageCue cue) { return cue == PageCue::section || cue == PageCue::end || cue == PageCue::notice; }

class Finder {
 public:
  explicit Finder(const std::vector<PagePiece>& pieces) : pieces_(pieces), teaser_(pieces.size(), false) {}

  BodyRange run() {
    const std::size_t begin = first_sentences();
    if (begin == pieces_.size()) return {0, 0, std::move(teaser_)};
    mark_tail(begin + 1);
    const std::size_t end = heaviest_end(begin);
    return {begin, with_loose_ends(end), std::move(teaser_)};
  }

 private:
  std::size_t first_sentences() const {
    std::size_t first = pieces_.size();
    for (std::size_t i = pieces_.size(); i-- > 0;) {
      if (!pieces_[i].is_prose() || pieces_[i].shape.is_item) continue;
      if (pieces_[i].shape.words >= kLeadWords || first == pieces_.size()) first = i;
    }
    return first;
  }

  /// True where piece `i` is a title and a single short paragraph follows it.
  bool is_unit(std::size_t i) const {
    if (i + 1 >= pieces_.size() || !pieces_[i].is_title() || pieces_[i].is_stamp()) return false;
    if (pieces_[i].shape.words < kTitleWords || !pieces_[i].shape.has_small) return false;
    const PagePiece& summary = pieces_[i + 1];
    if (!summary.is_prose() || summary.shape.is_item || summary.shape.words > kSummaryWords) return false;
    return i + 2 == pieces_.size() || !(pieces_[i + 2].is_prose() || pieces_[i + 2].shape.ends_open);
  }

  /// Marks what follows the last paragraphs that can't be summaries as teasers, where it looks like nothing else: other
  /// stories' pictures among it, or titles too long for subheads, or an appeal or credit above it.
  void mark_tail(std::size_t begin) {
    std::size_t tail = pieces_.size();
    for (std::size_t i = pieces_.size(); i-- > begin; tail = i) {
      if (pieces_[i].is_prose() && !(i > begin && is_unit(i - 1))) break;
    }
    int evidence = 0;
    bool appealed = false;
    for (std::size_t i = tail; i < pieces_.size(); ++i) {
      appealed = appealed || pieces_[i].cue == PageCue::appeal || pieces_[i].cue == PageCue::credit;
      if (!is_unit(i)) continue;
      const bool pictured = i > begin && pieces_[i - 1].cue == PageCue::caption;
      evidence += pictured ? 6 : appealed ? 3 : pieces_[i].shape.words >= kLongTitleWords ? 2 : 0;
    }
    for (std::size_t i = tail; i < pieces_.size() && evidence >= 6; ++i) mark_unit(i);
    mark_titles(tail);
  }

  void mark_unit(std::size_t i) {
    if (is_unit(i)) teaser_[i] = teaser_[i + 1] = true;
  }

  /// A run of four and more titles at the end lists other stories, unless a colon announces it.
  void mark_titles(std::size_t tail) {
    for (std::size_t i = tail; i < pieces_.size();) {
      std::size_t end = i;
      while (end < pieces_.size() && pieces_[end].is_title() && pieces_[end].shape.words > kTitleWords) ++end;
      const bool announced = i > 0 && pieces_[i - 1].shape.ends_open;
      if (end - i >= 4 && !announced)
        std::fill(teaser_.begin() + static_cast<std::ptrdiff_t>(i), teaser_.begin() + static_cast<std::ptrdiff_t>(end),
                  true);
      i = std::max(end, i + 1);
    }
  }

  int words_of(const PagePiece& piece) const { return std::clamp<int>(piece.shape.words, 3, kMostWords); }

  /// What piece `i` adds to the report; half of it `withheld` while other stories are listed.
  int weight(std::size_t i, bool withheld) const {
    const PagePiece& piece = pieces_[i];
    if (piece.cue != PageCue::none) return weight_of(piece.cue);
    if (teaser_[i]) return -10;
    if (piece.is_prose()) return withheld ? words_of(piece) / 2 : words_of(piece);
    if (withheld) return 0;
    return piece.shape.ends_open ? words_of(piece) / 2 : piece.shape.is_item ? 2 : 0;
  }

  std::size_t heaviest_end(std::size_t begin) {
    std::size_t end = begin + 1;
    int sum = 0, most = 0;
    bool closed = false;
    Row row;
    for (std::size_t i = begin; i < pieces_.size(); ++i) {
      closed = closed || closes(pieces_[i].cue);
      if (closed) mark_unit(i);
      sum += weight(i, closed);
      row = pieces_[i].is_prose() && !teaser_[i] ? Row{row.pieces + 1, row.words + words_of(pieces_[i])} : Row{};
      if (closed && row.pieces >= 3 && row.words >= 75) {  // the report goes on: what was withheld counts
        closed = false;
        sum += row.words / 2;
      }
      if (sum <= most) continue;
      most = sum;
      end = i + 1;
    }
    return end;
  }

  /// Lines without full stops behind the last sentence belong to it (a signature, a list) until something else begins.
  std::size_t with_loose_ends(std::size_t end) const {
    while (end < pieces_.size() && pieces_[end].cue == PageCue::none && !teaser_[end]) ++end;
    return end;
  }

  /// Paragraphs of sentences that follow one another.
  struct Row {
    int pieces = 0;
    int words = 0;
  };

  const std::vector<PagePiece>& pieces_;
  std::vector<bool> teaser_;
};

}  // namespace

BodyRange find_body(const std::vector<PagePiece>& pieces) { return Finder(pieces).run(); }

}  // namespace demarche
