#include "extractors/read/html/containers.hpp"

#include <algorithm>
#include <string>

#include "extractors/read/html/prose.hpp"

namespace demarche {
namespace {

class Finder {
 public:
  Finder(const HtmlTree& tree, const Surroundings& around, const std::vector<PageBlock>& blocks)
      : tree_(tree), around_(around), blocks_(blocks), mass_(tree, blocks, usable()) {}

  std::vector<HtmlId> run() {
    const HtmlId widest = descend(0);
    std::vector<HtmlId> named = with_namesakes(heaviest_named());
    const std::uint32_t enough = mass_.of(widest) / 2;
    if (named.empty() || sum_of(named) < enough) return {widest};
    return named;
  }

 private:
  std::vector<bool> usable() const {
    std::vector<bool> out;
    out.reserve(blocks_.size());
    for (const PageBlock& block : blocks_) {
      const bool aside = around_.is_outside(block) || around_.is_caption(block) || around_.is_byline(block);
      out.push_back(is_prose(block) && !aside);
    }
    return out;
  }

  std::uint32_t sum_of(const std::vector<HtmlId>& elements) const {
    std::uint32_t sum = 0;
    for (const HtmlId id : elements) sum += mass_.of(id);
    return sum;
  }

  /// Goes down while one element inside holds most of the prose.
  HtmlId descend(HtmlId id) const {
    for (;;) {
      HtmlId next = 0;
      for (HtmlId child = id + 1; child < tree_[id].end; child = tree_[child].end) {
        if (tree_[child].is_text() || kind_of_element(tree_[child].tag) == ElementKind::paragraph) continue;
        if (mass_.of(child) * 10 >= mass_.of(id) * 6 && mass_.of(child) > 0) next = child;
      }
      if (next == 0) return id;
      id = next;
    }
  }

  bool is_named(HtmlId id) const {
    return !tree_[id].is_text() && around_.own(id).has(NameCue::article_body) && !around_.is_outside(id);
  }

  /// Of the elements that call themselves an article's text the one with most prose; of those in one another the
  /// innermost with nearly all of it. 0 where there is none.
  HtmlId heaviest_named() const {
    HtmlId best = 0;
    for (HtmlId id = 1; id < tree_.size(); ++id) {
      if (!is_named(id)) continue;
      const std::uint32_t mass = mass_.of(id), most = best == 0 ? 0 : mass_.of(best);
      const bool within = best != 0 && id < tree_[best].end;
      if (within ? mass * 10 >= most * 9 : mass > most) best = id;
    }
    return best;
  }

  /// With all elements of the same name, and others that call themselves a text beside it.
  std::vector<HtmlId> with_namesakes(HtmlId best) const {
    std::vector<HtmlId> out;
    if (best == 0) return out;
    const std::string name = text_name(tree_, best);
    for (HtmlId id = 1; id < tree_.size();) {
      if (!is_named(id)) {
        ++id;
        continue;
      }
      const bool alike = text_name(tree_, id) == name;
      const bool beside =
          tree_[id].parent == tree_[best].parent || tree_[tree_[id].parent].parent == tree_[best].parent;
      const bool same = id == best || ((alike || beside) && !(id < best && best < tree_[id].end));
      if (same) out.push_back(id);
      id = same ? tree_[id].end : id + 1;
    }
    return out;
  }

  const HtmlTree& tree_;
  const Surroundings& around_;
  const std::vector<PageBlock>& blocks_;
  ProseMass mass_;
};

}  // namespace

std::vector<bool> inside_containers(const HtmlTree& tree, const Surroundings& around,
                                    const std::vector<PageBlock>& blocks) {
  const std::vector<HtmlId> containers = Finder(tree, around, blocks).run();
  std::vector<bool> inside;
  inside.reserve(blocks.size());
  auto at = containers.begin();
  for (const PageBlock& block : blocks) {
    while (at != containers.end() && block.first >= tree[*at].end) ++at;
    inside.push_back(at != containers.end() && block.first > *at);
  }
  return inside;
}

}  // namespace demarche
