#include "extractors/read/html/tree.hpp"

#include <libxml/HTMLparser.h>
#include <libxml/xmlerror.h>

#include <memory>
#include <new>

#include "extractors/read/html/spaces.hpp"

namespace demarche {

/// What the parser's events do.
class HtmlBuilder {
 public:
  HtmlBuilder(HtmlTree& tree, htmlParserCtxtPtr parser) : tree_(tree), parser_(parser) {
    tree_.nodes_.emplace_back();
    open_.push_back(0);
  }

  void begin_element(std::string_view tag, const xmlChar** attributes) {
    if (open_.size() > kDeepestHtml) return stop();
    const auto id = static_cast<HtmlId>(tree_.nodes_.size());
    HtmlNode& node = tree_.nodes_.emplace_back();
    node.tag = name(tag);
    node.parent = open_.back();
    node.attribute_begin = static_cast<std::uint32_t>(tree_.attributes_.size());
    for (; attributes && *attributes; attributes += 2) add_attribute(attributes[0], attributes[1]);
    node.attribute_end = static_cast<std::uint32_t>(tree_.attributes_.size());
    open_.push_back(id);
  }

  void end_element() {
    if (open_.size() <= 1) return;
    tree_.nodes_[open_.back()].end = static_cast<HtmlId>(tree_.nodes_.size());
    open_.pop_back();
  }

  /// The parser hands out long texts in pieces.
  void add_text(std::string_view text) {
    if (tree_.cut_) return;
    const bool goes_on = tree_.nodes_.size() > 1 && tree_.nodes_.back().is_text() &&
                         tree_.nodes_.back().parent == open_.back() &&
                         tree_.nodes_.back().text_end == tree_.characters_.size();
    if (!goes_on) {
      HtmlNode& node = tree_.nodes_.emplace_back();
      node.parent = open_.back();
      node.end = static_cast<HtmlId>(tree_.nodes_.size());
      node.text_begin = static_cast<std::uint32_t>(tree_.characters_.size());
    }
    tree_.characters_ += text;
    tree_.nodes_.back().text_end = static_cast<std::uint32_t>(tree_.characters_.size());
  }

  void finish() {
    while (open_.size() > 1) end_element();
    tree_.nodes_[0].end = static_cast<HtmlId>(tree_.nodes_.size());
  }

 private:
  static std::string_view view(const xmlChar* text) {
    return text ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view{};
  }

  std::string_view name(std::string_view written) {
    const auto known = tree_.names_.find(written);
    return known != tree_.names_.end() ? *known : *tree_.names_.emplace(written).first;
  }

  void add_attribute(const xmlChar* attribute, const xmlChar* value) {
    const auto begin = static_cast<std::uint32_t>(tree_.characters_.size());
    tree_.characters_ += view(value);
    tree_.attributes_.push_back({name(view(attribute)), begin, static_cast<std::uint32_t>(tree_.characters_.size())});
  }

  void stop() {
    tree_.cut_ = true;
    xmlStopParser(parser_);
  }

  HtmlTree& tree_;
  htmlParserCtxtPtr parser_;
  std::vector<HtmlId> open_;  ///< the elements around what comes next
};

namespace {

HtmlBuilder& builder(void* data) { return *static_cast<HtmlBuilder*>(data); }

void on_begin(void* data, const xmlChar* name, const xmlChar** attributes) {
  builder(data).begin_element(reinterpret_cast<const char*>(name), attributes);
}

void on_end(void* data, const xmlChar*) { builder(data).end_element(); }

void on_text(void* data, const xmlChar* text, int size) {
  builder(data).add_text({reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
}

struct FreeParser {
  void operator()(htmlParserCtxtPtr parser) const { htmlFreeParserCtxt(parser); }
};

/// Its first `most` bytes, without half a character.
std::string_view first_bytes(std::string_view text, std::size_t most) {
  while (most > 0 && most < text.size() && (text[most] & 0xC0) == 0x80) --most;
  return text.substr(0, most);
}

/// Without "<![if !IE]>" and "<![endif]>", which word processors write and libxml2 takes for text. "<![endif]-->" ends
/// a comment and stays.
std::string without_conditions(std::string_view html) {
  constexpr std::size_t kLongest = 100;
  std::string out;
  for (std::size_t at = 0; (at = html.find("<![")) != std::string_view::npos;) {
    const std::string_view mark = html.substr(at, kLongest);
    const std::size_t end = mark.find(']');
    const bool drops = mark.starts_with("<![if ") || mark.starts_with("<![endif");
    const bool ends = end != std::string_view::npos && mark.substr(end).starts_with("]>");
    out += html.substr(0, drops && ends ? at : at + 3);
    html.remove_prefix(drops && ends ? at + end + 2 : at + 3);
  }
  return out += html;
}

}  // namespace

std::string_view HtmlTree::characters(std::uint32_t begin, std::uint32_t end) const {
  return std::string_view(characters_).substr(begin, end - begin);
}

std::string_view HtmlTree::text(HtmlId id) const { return characters(nodes_[id].text_begin, nodes_[id].text_end); }

std::optional<std::string_view> HtmlTree::attribute(HtmlId id, std::string_view name) const {
  for (std::uint32_t i = nodes_[id].attribute_begin; i < nodes_[id].attribute_end; ++i) {
    if (attributes_[i].name == name) return characters(attributes_[i].begin, attributes_[i].end);
  }
  return std::nullopt;
}

std::string HtmlTree::inner_text(HtmlId id, std::size_t most) const {
  std::string out;
  for (HtmlId i = id; i < nodes_[id].end && out.size() < most; ++i) {
    if (nodes_[i].is_text()) append_collapsed(out, first_bytes(text(i), most));
    if (!nodes_[i].is_text() && i > id) append_collapsed(out, nodes_[i].tag == "br" ? " " : "");
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

HtmlTree parse_html(std::string_view page) {
  const std::string html = without_conditions(page);
  HtmlTree tree;
  const std::unique_ptr<htmlParserCtxt, FreeParser> parser(htmlNewParserCtxt());
  if (!parser) throw std::bad_alloc();
  HtmlBuilder builder(tree, parser.get());
  *parser->sax = {};
  parser->sax->startElement = on_begin;
  parser->sax->endElement = on_end;
  parser->sax->characters = on_text;
  parser->sax->ignorableWhitespace = on_text;
  parser->sax->cdataBlock = on_text;  // the inside of scripts and styles
  parser->userData = &builder;
  constexpr int kOptions =
      HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_COMPACT;
  htmlCtxtReadMemory(parser.get(), html.data(), static_cast<int>(html.size()), nullptr, "UTF-8", kOptions);
  builder.finish();
  return tree;
}

}  // namespace demarche
