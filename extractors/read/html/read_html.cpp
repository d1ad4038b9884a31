#include "extractors/read/html/read_html.hpp"

#include <algorithm>
#include <utility>

#include "extractors/read/encoding.hpp"
#include "extractors/read/html/article.hpp"
#include "extractors/read/html/page_day.hpp"
#include "extractors/read/html/page_facts.hpp"

namespace demarche {
namespace {

void trim(std::string& text) {
  constexpr std::string_view kBlanks = " \t\n";
  text.erase(text.find_last_not_of(kBlanks) + 1);
  text.erase(0, text.find_first_not_of(kBlanks));
}

/// Puts the paragraphs of a page together.
class PageText {
 public:
  void add(std::string text, ParagraphRole role) {
    replace_controls(text);  // now: later it would shift the marks
    trim(text);
    if (text.empty()) return;
    if (!page_.text.empty()) page_.text += "\n\n";
    const auto begin = static_cast<std::uint32_t>(page_.text.size());
    page_.text += text;
    page_.marks.push_back({{begin, static_cast<std::uint32_t>(page_.text.size())}, role});
  }

  HtmlPage take() { return std::move(page_); }

 private:
  HtmlPage page_;
};

/// Where a mail's signature begins ("-- ", RFC 3676) or what a list adds behind it; the size where there is none.
std::size_t signature_begin(std::string_view text) {
  return std::min({text.find("\n-- \n"), text.find("\n--\n"), text.find("\n____________________"), text.size()});
}

/// A text set as it was typed is a mail more often than not.
void add_typed(PageText& page, const std::string& text, ParagraphRole role) {
  const std::size_t end = signature_begin(text);
  page.add(text.substr(0, end), role);
  if (end < text.size()) page.add(text.substr(end + 1), ParagraphRole::clutter);
}

std::string one_line(std::string text) {
  for (char& c : text) {
    if (c == '\n') c = ' ';
  }
  return text;
}

}  // namespace

HtmlPage read_html(std::string_view html, const std::string& uri) {
  const HtmlTree tree = parse_html(html);
  PageFacts facts = find_page_facts(tree);
  if (facts.address.empty() && uri.find("://") != std::string::npos) facts.address = uri;
  const std::vector<NameCues> cues = cues_of_elements(tree);
  const std::vector<PageBlock> blocks = find_blocks(tree, cues);
  const Article article = find_article(tree, cues, blocks, facts.titles, facts.author);
  const bool shown = article.headline < blocks.size();
  std::string title = shown ? one_line(blocks[article.headline].text) : facts.titles.empty() ? "" : facts.titles[0];
  PageText text;
  if (!title.empty()) text.add(title, ParagraphRole::headline);
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (i == article.headline) continue;
    const bool typed = blocks[i].kind == ElementKind::pre;
    typed ? add_typed(text, blocks[i].text, article.roles[i]) : text.add(blocks[i].text, article.roles[i]);
  }
  HtmlPage out = text.take();
  out.title = std::move(title);
  out.byline = facts.author;
  out.publisher = facts.publisher;
  out.address = facts.address;
  out.published = find_page_day(tree, facts, blocks, article);
  out.is_cut = tree.is_cut();
  return out;
}

HtmlPage read_html_part(std::string_view html, std::string_view title) {
  const std::string headline = parse_html(title).inner_text(0);
  const HtmlTree tree = parse_html(html);
  PageText text;
  if (!headline.empty()) text.add(headline, ParagraphRole::headline);
  for (const PageBlock& block : find_blocks(tree, std::vector<NameCues>(tree.size()))) {
    if (block.text != headline) text.add(block.text, block.is_linked() ? ParagraphRole::teaser : ParagraphRole::body);
  }
  HtmlPage out = text.take();
  out.title = headline;
  out.is_cut = tree.is_cut();
  return out;
}

}  // namespace demarche
