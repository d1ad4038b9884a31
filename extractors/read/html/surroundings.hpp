// What stands around each paragraph of a page, by the names of the elements that it stands in. A name counts only where
// it does not cover the article itself: a body of class "has-comments" is no comment.
#pragma once

#include <vector>

#include "extractors/read/html/blocks.hpp"

namespace demarche {

class Surroundings {
 public:
  Surroundings(const HtmlTree& tree, std::vector<NameCues> cues, const std::vector<PageBlock>& blocks,
               std::size_t headline);

  /// The element's own cues, without those that cover the article.
  NameCues own(HtmlId element) const { return own_[element]; }
  /// True where an element around the whole block gives the cue.
  bool has(const PageBlock& block, NameCue cue) const {
    return cues_[block.first].has(cue) && cues_[block.last].has(cue);
  }
  /// True for navigation, sides, readers' comments, advertisements: not of the article.
  bool is_outside(const PageBlock& block) const { return outside_[block.first] && outside_[block.last]; }
  bool is_outside(HtmlId id) const { return outside_[id]; }
  bool is_caption(const PageBlock& block) const;
  bool is_byline(const PageBlock& block) const;

 private:
  std::vector<NameCues> own_;
  std::vector<NameCues> cues_;  ///< by node: its own and those of all around it
  std::vector<bool> outside_;   ///< by node
};

}  // namespace demarche
