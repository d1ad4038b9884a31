#include "extractors/read/html/blocks.hpp"

#include <algorithm>
#include <utility>

#include "extractors/read/html/spaces.hpp"

namespace demarche {
namespace {

bool is_hidden(const HtmlTree& tree, HtmlId id, NameCues cues) {
  if (cues.has(NameCue::hidden) || tree.attribute(id, "hidden") || tree.value(id, "aria-hidden") == "true") return true;
  std::string style;
  for (const char c : tree.value(id, "style")) {
    if (c > ' ') style += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  }
  return style.find("display:none") != std::string::npos || style.find("visibility:hidden") != std::string::npos;
}

std::uint32_t count_words(std::string_view text) {
  std::uint32_t words = 0;
  bool inside = false;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    words += !space && !inside ? 1 : 0;
    inside = !space;
  }
  return words;
}

class BlockFinder {
 public:
  BlockFinder(const HtmlTree& tree, const std::vector<NameCues>& cues) : tree_(tree), cues_(cues) {}

  std::vector<PageBlock> run() {
    open_.push_back({0, 0, ElementKind::block, 0});
    for (HtmlId id = 1; id < tree_.size();) {
      while (id >= tree_[open_.back().element].end) leave();
      if (tree_[id].is_text()) {
        add_text(id++);
      } else {
        id = enter(id) ? id + 1 : tree_[id].end;
      }
    }
    flush();
    return std::move(blocks_);
  }

 private:
  /// An element around the place that is read.
  struct Open {
    HtmlId element = 0;
    HtmlId block = 0;  ///< the nearest that is no in_line one
    ElementKind kind = ElementKind::block;
    int links = 0;
  };

  /// False where nothing inside is read.
  bool enter(HtmlId id) {
    const ElementKind kind = kind_of_element(tree_[id].tag);
    if (kind == ElementKind::line_break) break_line(tree_[id].tag == "hr");
    if (kind == ElementKind::line_break || kind == ElementKind::skipped) return false;
    const bool holds_page = tree_[id].tag == "body" || tree_[id].tag == "html";
    if (!holds_page && is_hidden(tree_, id, cues_[id])) return false;
    if (tree_[id].tag == "sup" && is_note_mark(id)) return false;
    Open open = open_.back();
    open.element = id;
    if (kind != ElementKind::in_line) {
      flush();
      open.block = id;
      // A block inside a paragraph, a list item or a quotation is part of it.
      if (kind != ElementKind::block || open.kind == ElementKind::around) open.kind = kind;
    }
    open.links += tree_[id].tag == "a" && tree_.attribute(id, "href") ? 1 : 0;
    open_.push_back(open);
    return true;
  }

  /// "[12]" in a raised link: leads to a footnote.
  bool is_note_mark(HtmlId id) const {
    const std::string mark = tree_.inner_text(id, 10);
    return tree_[id].end > id + 2 && mark.size() <= 5 && mark.find_first_not_of("[]0123456789* ") == std::string::npos;
  }

  void leave() {
    if (kind_of_element(tree_[open_.back().element].tag) != ElementKind::in_line) flush();
    open_.pop_back();
  }

  void add_text(HtmlId id) {
    const std::string_view text = tree_.text(id);
    const bool blank = shows_nothing(text);
    if (blank && current_.text.empty()) return;
    if (!blank) breaks_ = 0;
    const Open& open = open_.back();
    if (current_.text.empty()) current_ = {"", open.block, id, id, open.kind, 0, 0};
    if (!blank) current_.last = id;
    if (open.kind == ElementKind::pre) {
      current_.text += text;
    } else {
      append_collapsed(current_.text, text);
    }
    if (open.links > 0) current_.link_words += count_words(text);
  }

  /// The second break in a row ends the paragraph.
  void break_line(bool rule) {
    if (current_.text.empty()) return;
    if (rule || ++breaks_ > 1) return flush();
    while (!current_.text.empty() && current_.text.back() == ' ') current_.text.pop_back();
    current_.text += '\n';
  }

  void flush() {
    breaks_ = 0;
    std::string& text = current_.text;
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ') text.pop_back();
    if (!text.empty()) {
      current_.words = count_words(text);
      current_.link_words = std::min(current_.link_words, current_.words);
      blocks_.push_back(std::move(current_));
    }
    current_ = {};
  }

  const HtmlTree& tree_;
  const std::vector<NameCues>& cues_;
  std::vector<Open> open_;
  PageBlock current_;
  int breaks_ = 0;
  std::vector<PageBlock> blocks_;
};

}  // namespace

std::vector<PageBlock> find_blocks(const HtmlTree& tree, const std::vector<NameCues>& cues) {
  return BlockFinder(tree, cues).run();
}

}  // namespace demarche
