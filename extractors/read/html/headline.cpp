#include "extractors/read/html/headline.hpp"

#include <algorithm>
#include <array>

namespace demarche {
namespace {

/// Letters and digits in lower case: what two spellings of a title share.
std::string bare(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool big = c >= 'A' && c <= 'Z';
    if (big || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) > 0xBF) {
      out += big ? static_cast<char>(c + 32) : c;
    }
  }
  return out;
}

/// How well a block says a title: 0 not at all.
int likeness(const std::string& block, const std::vector<std::string>& titles) {
  for (const std::string& title : titles) {
    if (title.empty() || block.empty()) continue;
    if (block == title) return 3;
    const bool much = block.size() >= 12 && title.size() >= 12;
    if (much && (title.starts_with(block) || block.starts_with(title))) return 2;
    if (much && (title.find(block) != std::string::npos) && block.size() * 2 > title.size()) return 2;
  }
  return 0;
}

/// The lower the better: h1 is 1, a paragraph 7.
int level_of(const HtmlTree& tree, const PageBlock& block) {
  if (block.kind != ElementKind::heading) return 7;
  HtmlId id = block.element;
  while (id != 0 && kind_of_element(tree[id].tag) != ElementKind::heading) id = tree[id].parent;
  return id == 0 ? 7 : tree[id].tag[1] - '0';
}

}  // namespace

std::size_t find_headline(const HtmlTree& tree, const std::vector<PageBlock>& blocks,
                          const std::vector<std::string>& titles) {
  std::vector<std::string> bares;
  bares.reserve(titles.size());
  for (const std::string& title : titles) bares.push_back(bare(title));
  std::size_t best = blocks.size(), first = blocks.size();
  int most = 0;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (blocks[i].words > 60) continue;
    const int level = level_of(tree, blocks[i]);
    if (level == 1 && blocks[i].words >= 3 && first == blocks.size()) first = i;
    const int same = likeness(bare(blocks[i].text), bares);
    const int score = same == 0 ? 0 : same * 10 - level;
    if (score <= most) continue;
    most = score;
    best = i;
  }
  return best < blocks.size() ? best : first;
}

std::string without_site(std::string_view title, std::string_view site) {
  using namespace std::literals;
  constexpr std::array<std::string_view, 8> kMarks{" | "sv,  " - "sv,      " \u2013 "sv, " \u2014 "sv,
                                                   " :: "sv, " \u00BB "sv, " \u2022 "sv, " \u00B7 "sv};
  std::size_t cut = std::string_view::npos;
  for (const std::string_view mark : kMarks) {
    const std::size_t at = title.rfind(mark);
    if (at == std::string_view::npos) continue;
    const std::string_view behind = title.substr(at + mark.size());
    const bool is_site = !site.empty() && bare(behind) == bare(site);
    const auto words = std::count(behind.begin(), behind.end(), ' ') + 1;
    if (is_site || (words <= 4 && at > behind.size())) cut = cut == std::string_view::npos ? at : std::min(cut, at);
  }
  return std::string(title.substr(0, cut));
}

}  // namespace demarche
