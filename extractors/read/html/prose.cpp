#include "extractors/read/html/prose.hpp"

#include <algorithm>
#include <array>

namespace demarche {

bool ends_sentence(std::string_view text) {
  using namespace std::literals;
  constexpr std::array<std::string_view, 8> kClosing{"\""sv,     "'"sv,      ")"sv,      "]"sv,
                                                     "\u201D"sv, "\u2019"sv, "\u00BB"sv, " "sv};
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view mark : kClosing) {
      if (!text.ends_with(mark)) continue;
      text.remove_suffix(mark.size());
      again = true;
    }
  }
  constexpr std::array<std::string_view, 6> kEnds{"."sv, "!"sv, "?"sv, ":"sv, "\u2026"sv, ";"sv};
  return std::any_of(kEnds.begin(), kEnds.end(), [&](std::string_view end) { return text.ends_with(end); });
}

bool is_prose(const PageBlock& block) {
  constexpr std::uint32_t kFewest = 8, kEnough = 25;
  if (block.is_linked() || block.kind == ElementKind::heading || block.kind == ElementKind::caption) return false;
  return block.words >= kEnough || (block.words >= kFewest && ends_sentence(block.text));
}

ProseMass::ProseMass(const HtmlTree& tree, const std::vector<PageBlock>& blocks, const std::vector<bool>& counts)
    : tree_(tree) {
  firsts_.reserve(blocks.size());
  sums_.push_back(0);
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    firsts_.push_back(blocks[i].first);
    sums_.push_back(sums_.back() + (counts[i] ? blocks[i].words : 0));
  }
}

std::uint32_t ProseMass::of(HtmlId element) const {
  const auto index = [&](HtmlId id) {
    return static_cast<std::size_t>(std::lower_bound(firsts_.begin(), firsts_.end(), id) - firsts_.begin());
  };
  return sums_[index(tree_[element].end)] - sums_[index(element)];
}

}  // namespace demarche
