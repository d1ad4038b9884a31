// How much running text each element of a page holds.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "extractors/read/html/blocks.hpp"

namespace demarche {

/// True for running text: eight words or more with a sentence's end, few of them links.
bool is_prose(const PageBlock& block);

/// True where the last character but quotation marks and brackets ends a sentence.
bool ends_sentence(std::string_view text);

/// Words of prose by element.
class ProseMass {
 public:
  /// `counts[i]` tells whether block i counts.
  ProseMass(const HtmlTree& tree, const std::vector<PageBlock>& blocks, const std::vector<bool>& counts);

  /// The words inside an element. Logarithmic time.
  std::uint32_t of(HtmlId element) const;
  std::uint32_t total() const { return sums_.back(); }

 private:
  const HtmlTree& tree_;
  std::vector<HtmlId> firsts_;       ///< the first text of each block
  std::vector<std::uint32_t> sums_;  ///< words before each block
};

}  // namespace demarche
