#include "extractors/read/html/article.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_set>

#include "extractors/read/html/containers.hpp"
#include "extractors/read/html/headline.hpp"
#include "extractors/read/html/prose.hpp"
#include "extractors/read/html/surroundings.hpp"

namespace demarche {
namespace {

/// Decides the role of each block, given where the article stands.
class Roles {
 public:
  Roles(const std::vector<PageBlock>& blocks, const Surroundings& around, std::vector<bool> inside,
        std::size_t headline, const std::string& author)
      : blocks_(blocks), around_(around), inside_(std::move(inside)), headline_(headline), author_(author) {}

  std::vector<ParagraphRole> run() {
    roles_.assign(blocks_.size(), ParagraphRole::clutter);
    take_standfirst();
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      if (i == headline_) {
        roles_[i] = ParagraphRole::headline;
      } else if (inside_[i]) {
        roles_[i] = role_inside(i);
      } else if (around_.is_byline(blocks_[i]) && i > headline_) {
        roles_[i] = ParagraphRole::byline;
      }
    }
    drop_repeated();
    drop_lonely_headings();
    drop_tail();
    drop_author_note();
    return std::move(roles_);
  }

 private:
  /// What stands between headline and article and reads like a summary.
  void take_standfirst() {
    const auto first = static_cast<std::size_t>(std::find(inside_.begin(), inside_.end(), true) - inside_.begin());
    constexpr std::size_t kNear = 12, kFar = 40;
    if (headline_ >= first || first == inside_.size()) return;
    for (std::size_t i = std::max(headline_ + 1, first - std::min(first, kFar)); i < first; ++i) {
      const PageBlock& block = blocks_[i];
      if (around_.is_outside(block) || around_.is_byline(block) || around_.is_caption(block) || block.is_linked())
        continue;
      const bool heading = block.kind == ElementKind::heading && block.words >= 5;
      const bool summary = heading || (around_.has(block, NameCue::deck) && block.words >= 5);
      const bool lead = first - i <= kNear && block.words >= 8 && ends_sentence(block.text);
      if (summary || lead) inside_[i] = true;
    }
  }

  ParagraphRole role_inside(std::size_t i) const {
    const PageBlock& block = blocks_[i];
    if (around_.is_outside(block)) return ParagraphRole::clutter;
    if (around_.is_caption(block)) return ParagraphRole::caption;
    if (around_.is_byline(block)) return ParagraphRole::byline;
    if (is_link_list(i)) return ParagraphRole::teaser;
    if (headline_ < blocks_.size() && block.text == blocks_[headline_].text) return ParagraphRole::clutter;
    if (is_clock(block.text)) return ParagraphRole::byline;
    if (is_fragment(block) && !is_subhead(i)) return ParagraphRole::clutter;
    return ParagraphRole::body;
  }

  /// A list or a row of links; a sentence may consist of one.
  bool is_link_list(std::size_t i) const {
    const PageBlock& block = blocks_[i];
    if (!block.is_linked()) return false;
    if (block.kind == ElementKind::item || block.kind == ElementKind::cell) {
      return block.words < 4 || !ends_sentence(block.text);
    }
    return block.link_words * 10 >= block.words * 8 && (block.words < 25 || !ends_sentence(block.text));
  }

  /// A few words that no paragraph holds: a button, a number.
  static bool is_fragment(const PageBlock& block) {
    const bool held = block.kind != ElementKind::block && block.kind != ElementKind::cell;
    return !held && block.words < 4 && !ends_sentence(block.text);
  }

  /// "14:05", "9.30 pm": the time of a post.
  static bool is_clock(std::string_view text) {
    return text.size() <= 12 && text.find_first_of("0123456789") == 0 &&
           text.find_first_of(":.") != std::string_view::npos &&
           text.find_first_not_of("0123456789:. apmAPMGTBSEhUC") == std::string_view::npos;
  }

  /// Such words between two paragraphs.
  bool is_subhead(std::size_t i) const {
    const auto is_paragraph = [&](std::size_t at) { return inside_[at] && is_prose(blocks_[at]); };
    return i > 0 && i + 1 < blocks_.size() && is_paragraph(i - 1) && is_paragraph(i + 1) && blocks_[i].link_words == 0;
  }

  bool is_body(std::size_t i) const { return roles_[i] == ParagraphRole::body; }

  /// Summaries that repeat a paragraph, copies for other screens: the first counts.
  void drop_repeated() {
    std::unordered_set<std::string_view> seen;
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      if (is_body(i) && blocks_[i].words >= 8 && !seen.insert(blocks_[i].text).second)
        roles_[i] = ParagraphRole::clutter;
    }
  }

  /// "Ana Reve is the paper's correspondent in Kor." behind the report that she wrote.
  void drop_author_note() {
    constexpr int kLast = 2;
    constexpr std::size_t kShortestName = 5;
    int looked_at = 0;
    for (std::size_t i = blocks_.size(); i-- > 0 && looked_at < kLast && author_.size() >= kShortestName;) {
      if (!is_body(i)) continue;
      ++looked_at;
      if (blocks_[i].text.starts_with(author_)) roles_[i] = ParagraphRole::byline;
    }
  }

  /// A heading without a paragraph under it heads something else.
  void drop_lonely_headings() {
    bool followed = false;
    for (std::size_t i = blocks_.size(); i-- > 0;) {
      if (!is_body(i)) {
        if (roles_[i] == ParagraphRole::teaser) followed = false;
        continue;
      }
      if (blocks_[i].kind == ElementKind::heading) {
        if (!followed) roles_[i] = ParagraphRole::clutter;
        followed = false;
      } else {
        followed = true;
      }
    }
  }

  /// Short lines behind the last sentence.
  void drop_tail() {
    for (std::size_t i = blocks_.size(); i-- > 0;) {
      if (!is_body(i)) continue;
      if (!is_tail(blocks_[i])) return;
      roles_[i] = ParagraphRole::clutter;
    }
  }

  static bool is_tail(const PageBlock& block) {
    if (block.words >= 8 || ends_sentence(block.text) || block.kind == ElementKind::quote) return false;
    const bool text = block.kind == ElementKind::item || block.kind == ElementKind::paragraph;
    return !text || block.link_words > 0;
  }

  const std::vector<PageBlock>& blocks_;
  const Surroundings& around_;
  std::vector<bool> inside_;
  std::size_t headline_;
  const std::string& author_;
  std::vector<ParagraphRole> roles_;
};

}  // namespace

Article find_article(const HtmlTree& tree, std::vector<NameCues> cues, const std::vector<PageBlock>& blocks,
                     const std::vector<std::string>& titles, const std::string& author) {
  Article out;
  out.headline = find_headline(tree, blocks, titles);
  const Surroundings around(tree, std::move(cues), blocks, out.headline);
  std::vector<bool> inside = inside_containers(tree, around, blocks);
  for (HtmlId id = 0; id < tree.size(); ++id) {
    out.outside.push_back(around.is_outside(id));
    out.dates.push_back(around.own(id).has(NameCue::date) || around.own(id).has(NameCue::byline));
  }
  out.roles = Roles(blocks, around, std::move(inside), out.headline, author).run();
  return out;
}

}  // namespace demarche
