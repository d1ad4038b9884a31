// Pages written for the tests, read to "role| paragraph" lines and back to what a reader would note of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extractors/read/html/article.hpp"
#include "extractors/read/html/blocks.hpp"
#include "extractors/read/html/read_html.hpp"

namespace demarche::testing {

/// `text` with newlines shown as " / ".
inline std::string on_one_line(std::string_view text) {
  std::string out;
  for (const char c : text) out += c == '\n' ? std::string(" / ") : std::string(1, c);
  return out;
}

/// "role| text" lines of a page that was read.
inline std::string lines_of_page(const HtmlPage& page) {
  std::string out;
  for (const Paragraph& mark : page.marks) {
    const std::string_view text = std::string_view(page.text).substr(mark.span.begin, mark.span.size());
    out += std::string(name_of(mark.role)) + "| " + on_one_line(text) + "\n";
  }
  return out;
}

/// The paragraphs of a page, whatever their roles.
inline std::vector<PageBlock> blocks_of(std::string_view html) {
  const HtmlTree tree = parse_html(html);
  return find_blocks(tree, cues_of_elements(tree));
}

/// Their texts.
inline std::vector<std::string> texts_of(std::string_view html) {
  std::vector<std::string> out;
  for (const PageBlock& block : blocks_of(html)) out.push_back(block.text);
  return out;
}

/// "role| text" lines of what find_article() makes of a page, in the page's order.
inline std::string article_of(std::string_view html, const std::vector<std::string>& titles = {}) {
  const HtmlTree tree = parse_html(html);
  const std::vector<NameCues> cues = cues_of_elements(tree);
  const std::vector<PageBlock> blocks = find_blocks(tree, cues);
  const Article article = find_article(tree, cues, blocks, titles);
  std::string out;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    out += std::string(name_of(article.roles[i])) + "| " + on_one_line(blocks[i].text) + "\n";
  }
  return out;
}

/// "2016-05-01 metadata", "" for none: the published day of a page found at `uri`.
inline std::string day_of_page(std::string_view html, const std::string& uri = "") {
  const auto day = read_html(html, uri).published;
  return day ? day->date.iso() + " " + std::string(name_of(day->basis)) : "";
}

}  // namespace demarche::testing
