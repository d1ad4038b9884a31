#include "extractors/read/html/surroundings.hpp"

#include <array>
#include <utility>

#include "extractors/read/html/prose.hpp"

namespace demarche {
namespace {

constexpr std::array<NameCue, 6> kDoubtful{NameCue::clutter, NameCue::comments, NameCue::caption,
                                           NameCue::byline,  NameCue::date,     NameCue::deck};

/// Takes away the names that cover the article.
class Guard {
 public:
  Guard(const HtmlTree& tree, const std::vector<NameCues>& cues, const std::vector<PageBlock>& blocks,
        std::size_t headline)
      : tree_(tree),
        cues_(cues),
        mass_(tree, blocks, prose_of(blocks)),
        headline_(headline < blocks.size() ? blocks[headline].first : 0) {}

  /// True where the element holds so much of the page's prose that it cannot be what `cue` says.
  bool covers_article(HtmlId id, NameCue cue) const {
    const std::uint32_t mass = mass_.of(id), total = mass_.total();
    if (is_page(id)) return true;
    if (mass == 0) return false;
    const bool holds_headline = headline_ > id && headline_ < tree_[id].end;
    switch (cue) {
      case NameCue::comments: return holds_headline ? mass * 10 >= total * 3 : headline_ == 0 && mass * 10 >= total * 9;
      case NameCue::clutter: return mass * 10 >= total * (holds_headline || in_text(id) ? 3 : 5);
      case NameCue::byline:
      case NameCue::date: return mass >= 40;
      default: return mass * 10 >= total * 3;
    }
  }

  /// The same for an element that is around by its tag.
  bool covers_article(HtmlId id) const { return mass_.of(id) * 10 > mass_.total() * 6; }

 private:
  static std::vector<bool> prose_of(const std::vector<PageBlock>& blocks) {
    std::vector<bool> out;
    out.reserve(blocks.size());
    for (const PageBlock& block : blocks) out.push_back(is_prose(block));
    return out;
  }

  /// True where an element around calls itself the article's text.
  bool in_text(HtmlId id) const {
    for (id = tree_[id].parent; id != 0; id = tree_[id].parent) {
      if (cues_[id].has(NameCue::article_body)) return true;
    }
    return false;
  }

  bool is_page(HtmlId id) const { return tree_[id].tag == "html" || tree_[id].tag == "body"; }

  const HtmlTree& tree_;
  const std::vector<NameCues>& cues_;
  ProseMass mass_;
  HtmlId headline_;
};

}  // namespace

Surroundings::Surroundings(const HtmlTree& tree, std::vector<NameCues> cues, const std::vector<PageBlock>& blocks,
                           std::size_t headline)
    : own_(std::move(cues)), cues_(tree.size()), outside_(tree.size(), false) {
  const Guard guard(tree, own_, blocks, headline);
  for (HtmlId id = 1; id < tree.size(); ++id) {
    const HtmlId parent = tree[id].parent;
    for (const NameCue cue : kDoubtful) {
      if (own_[id].has(cue) && guard.covers_article(id, cue)) own_[id].remove(cue);
    }
    cues_[id] = own_[id];
    cues_[id].add(cues_[parent]);
    const bool around = kind_of_element(tree[id].tag) == ElementKind::around && !guard.covers_article(id);
    outside_[id] = outside_[parent] || around || own_[id].has(NameCue::clutter) || own_[id].has(NameCue::comments);
  }
}

bool Surroundings::is_caption(const PageBlock& block) const {
  return block.kind == ElementKind::caption || has(block, NameCue::caption);
}

bool Surroundings::is_byline(const PageBlock& block) const {
  constexpr std::uint32_t kMost = 40;
  if (own_[block.element].has(NameCue::deck)) return false;
  return block.words <= kMost && (has(block, NameCue::byline) || (has(block, NameCue::date) && block.words <= 15));
}

}  // namespace demarche
