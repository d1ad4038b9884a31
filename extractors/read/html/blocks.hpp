// An HTML tree -> the paragraphs that a reader sees, in document order, and where on the page each stands.
//   <nav><a>Home</a></nav><p>Talks <b>ended</b>.<br><br>Nobody signed.  ->  "Home" (around), "Talks ended.", "Nobody
//   signed."
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "extractors/read/html/element.hpp"
#include "extractors/read/html/name_cues.hpp"
#include "extractors/read/html/tree.hpp"

namespace demarche {

/// One paragraph of a page.
struct PageBlock {
  std::string text;    ///< white space collapsed; lines of a `pre` and single breaks are newlines
  HtmlId element = 0;  ///< the nearest around it that is no in_line one
  HtmlId first = 0;    ///< its first text
  HtmlId last = 0;     ///< its last text that is not blank
  ElementKind kind = ElementKind::block;
  std::uint32_t words = 0;
  std::uint32_t link_words = 0;  ///< those in links

  /// Mostly links: a menu, a list of other stories.
  bool is_linked() const { return link_words * 2 > words; }
};

/// The paragraphs in order. `cues` are those of each element, by its id. What readers do not see (scripts, hidden
/// elements, controls) is left out. Linear in the size of the tree.
std::vector<PageBlock> find_blocks(const HtmlTree& tree, const std::vector<NameCues>& cues);

}  // namespace demarche
