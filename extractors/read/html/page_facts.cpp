#include "extractors/read/html/page_facts.hpp"

#include <algorithm>

#include "extractors/read/html/headline.hpp"
#include "extractors/read/html/spaces.hpp"

namespace demarche {
namespace {

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  return out;
}

std::string collapsed(std::string_view text) {
  std::string out;
  append_collapsed(out, text);
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

/// "article:published_time" -> "articlepublishedtime": sites do not agree on the marks.
std::string without_marks(std::string_view name) {
  std::string out;
  for (const char c : lower(name)) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) out += c;
  }
  return out;
}

void add_meta(const HtmlTree& tree, HtmlId id, std::vector<PageMeta>& metas) {
  const std::string value = collapsed(tree.attribute(id, "content").value_or(tree.value(id, "value")));
  if (value.empty()) return;
  for (const std::string_view kind : {"property", "name", "itemprop", "http-equiv"}) {
    if (const auto name = tree.attribute(id, kind); name && !name->empty())
      metas.push_back({without_marks(*name), value});
  }
}

void add_title(PageFacts& facts, std::string title) {
  if (!title.empty() && std::find(facts.titles.begin(), facts.titles.end(), title) == facts.titles.end()) {
    facts.titles.push_back(std::move(title));
  }
}

void take_elements(const HtmlTree& tree, PageFacts& facts, std::string& title) {
  for (HtmlId id = 1; id < tree.size(); ++id) {
    const std::string_view tag = tree[id].tag;
    if (tag == "meta") add_meta(tree, id, facts.metas);
    if (tag == "title" && title.empty()) title = tree.inner_text(id);
    if (tag == "html" && facts.language.empty()) facts.language = tree.value(id, "lang");
    if (tag == "link" && facts.address.empty() && lower(tree.value(id, "rel")) == "canonical" &&
        is_web_address(tree.value(id, "href"))) {
      facts.address = tree.value(id, "href");
    }
  }
}

}  // namespace

bool is_web_address(std::string_view text) {
  return (text.starts_with("http://") || text.starts_with("https://")) && text.size() <= 2000 &&
         text.find_first_of("\"<>\\^`{|}\x7F") == std::string_view::npos &&
         std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) <= ' '; });
}

std::string PageFacts::meta(std::initializer_list<std::string_view> names) const {
  for (const std::string_view name : names) {
    for (const PageMeta& meta : metas) {
      if (meta.name == name) return meta.value;  // the first
    }
  }
  return "";
}

PageFacts find_page_facts(const HtmlTree& tree) {
  PageFacts out;
  std::string title;
  take_elements(tree, out, title);
  out.data = find_linked_data(tree);
  if (out.address.empty()) {
    const std::string address = out.meta({"ogurl", "twitterurl", "alweburl"});
    if (is_web_address(address)) out.address = address;
  }
  if (out.address.empty() && is_web_address(out.data.url)) out.address = out.data.url;
  if (out.language.empty()) out.language = out.meta({"oglocale", "language", "contentlanguage", "dclanguage"});
  out.publisher = out.meta({"ogsitename", "applicationname", "dcpublisher", "dctermspublisher", "cre",
                            "citationpublisher", "publisher", "copyrightholder", "source"});
  if (out.publisher.empty() || is_web_address(out.publisher)) out.publisher = out.data.publisher;
  out.author = out.data.author.empty() ? out.meta({"author", "articleauthor", "byl", "sailthruauthor", "dccreator",
                                                   "dctermscreator", "parselyauthor", "citationauthor"})
                                       : out.data.author;
  if (is_web_address(out.author)) out.author.clear();
  add_title(out, out.data.headline);
  add_title(out, without_site(out.meta({"ogtitle"}), out.publisher));
  add_title(out, without_site(out.meta({"dctitle", "dctermstitle", "twittertitle", "sailthrutitle", "parselytitle",
                                        "hdl", "headline", "citationtitle"}),
                              out.publisher));
  add_title(out, without_site(title, out.publisher));
  add_title(out, title);
  return out;
}

}  // namespace demarche
