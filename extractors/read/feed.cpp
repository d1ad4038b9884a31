#include "extractors/read/feed.hpp"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>

#include <algorithm>
#include <array>
#include <memory>
#include <new>

#include "extractors/read/input_error.hpp"

namespace demarche {
namespace {

using namespace std::literals;

struct Free {
  void operator()(xmlDoc* doc) const { xmlFreeDoc(doc); }
  void operator()(xmlParserCtxt* parser) const { xmlFreeParserCtxt(parser); }
  void operator()(xmlBuffer* buffer) const { xmlBufferFree(buffer); }
  void operator()(xmlChar* text) const { xmlFree(text); }
};

std::string_view view(const xmlChar* text) {
  return text ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view{};
}

bool is_element(const xmlNode* node, std::string_view name) {
  return node->type == XML_ELEMENT_NODE && view(node->name) == name;
}

/// The namespace's prefix does not count, but "media:title" is no title.
bool is_media(const xmlNode* node) {
  return node->ns && view(node->ns->href).find("search.yahoo.com/mrss") != std::string_view::npos;
}

std::string trimmed(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(kBlanks);
  if (begin == std::string_view::npos) return "";
  return std::string(text.substr(begin, text.find_last_not_of(kBlanks) + 1 - begin));
}

std::string text_of(xmlNode* node) {
  const std::unique_ptr<xmlChar, Free> text(xmlNodeGetContent(node));
  return trimmed(view(text.get()));
}

std::string attribute(xmlNode* node, const char* name) {
  const std::unique_ptr<xmlChar, Free> value(xmlGetProp(node, reinterpret_cast<const xmlChar*>(name)));
  return trimmed(view(value.get()));
}

/// Content that is markup itself, not text that holds markup (Atom's type="xhtml").
std::string markup_of_node(xmlNode* node) {
  const std::unique_ptr<xmlBuffer, Free> buffer(xmlBufferCreate());
  if (!buffer) throw std::bad_alloc();
  for (xmlNode* child = node->children; child; child = child->next) xmlNodeDump(buffer.get(), node->doc, child, 0, 0);
  return std::string(view(xmlBufferContent(buffer.get())));
}

/// What is plain text in a page.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    out += c == '<' ? "&lt;" : c == '&' ? "&amp;" : std::string(1, c);
  }
  return out;
}

std::string html_of(xmlNode* node) {
  const std::string type = attribute(node, "type");
  if (type == "xhtml") return markup_of_node(node);
  return type == "text" ? escaped(text_of(node)) : text_of(node);
}

void take_link(xmlNode* node, FeedEntry& entry) {
  const std::string address = attribute(node, "href"), relation = attribute(node, "rel");
  if (address.empty() && entry.address.empty()) entry.address = text_of(node);
  if (!address.empty() && (relation.empty() || relation == "alternate") && entry.address.empty())
    entry.address = address;
}

FeedEntry entry_of(xmlNode* item) {
  constexpr std::array kContents{"encoded"sv, "content"sv, "description"sv, "summary"sv};
  FeedEntry out;
  std::string updated, permalink;
  for (xmlNode* node = item->children; node; node = node->next) {
    if (node->type != XML_ELEMENT_NODE || is_media(node)) continue;
    const std::string_view name = view(node->name);
    if (name == "title" && out.title.empty()) out.title = text_of(node);
    if (name == "link") take_link(node, out);
    if ((name == "guid" || name == "id") && out.id.empty()) out.id = text_of(node);
    if (name == "guid" && attribute(node, "isPermaLink") != "false") permalink = text_of(node);
    if ((name == "pubDate" || name == "published" || name == "issued" || name == "date") && out.published.empty()) {
      out.published = text_of(node);
    }
    if (name == "updated" || name == "modified") updated = text_of(node);
    if (std::find(kContents.begin(), kContents.end(), name) != kContents.end()) {
      std::string html = html_of(node);
      if (html.size() > out.html.size()) out.html = std::move(html);
    }
  }
  if (out.published.empty()) out.published = updated;
  if (out.address.empty()) out.address = permalink;
  return out;
}

/// Entries stand in the root (Atom, RDF) or in a channel.
void take_entries(xmlNode* parent, Feed& feed) {
  for (xmlNode* node = parent->children; node; node = node->next) {
    if (is_element(node, "channel")) take_entries(node, feed);
    if (is_element(node, "title") && feed.title.empty() && !is_media(node)) feed.title = text_of(node);
    if (is_element(node, "item") || is_element(node, "entry")) feed.entries.push_back(entry_of(node));
  }
}

/// "&nbsp;" and other names that HTML knows and XML does not, as their characters: XML would drop them.
std::string with_html_characters(std::string_view xml) {
  constexpr std::size_t kLongest = 10;
  std::string out;
  for (std::size_t at = 0; (at = xml.find('&')) != std::string_view::npos;) {
    out += xml.substr(0, at);
    xml.remove_prefix(at);
    const std::size_t end = xml.substr(0, kLongest).find(';');
    const std::string name(xml.substr(1, end == std::string_view::npos ? 0 : end - 1));
    const htmlEntityDesc* known = htmlEntityLookup(reinterpret_cast<const xmlChar*>(name.c_str()));
    const bool only_html = known && known->value > 127;
    std::array<xmlChar, 8> character{'&'};
    const int size = only_html ? xmlCopyChar(0, character.data(), static_cast<int>(known->value)) : 1;
    out += view(character.data()).substr(0, static_cast<std::size_t>(size));
    xml.remove_prefix(only_html ? end + 1 : 1);
  }
  return out += xml;
}

[[noreturn]] void fail(xmlParserCtxt* parser, const std::string& name) {
  const xmlError* error = xmlCtxtGetLastError(parser);
  const std::string line = error ? ":" + std::to_string(error->line) : "";
  std::string what = error && error->message ? trimmed(error->message) : "there is no element";
  throw InputError(name + line + ": a news feed that is no XML: " + what);
}

}  // namespace

Feed parse_feed(std::string_view written, const std::string& name) {
  const std::string xml = with_html_characters(written);
  constexpr int kOptions = XML_PARSE_RECOVER | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET;
  const std::unique_ptr<xmlParserCtxt, Free> parser(xmlNewParserCtxt());
  if (!parser) throw std::bad_alloc();
  parser->sax->entityDecl = nullptr;  // no entities of its own: they could grow without end
  const std::unique_ptr<xmlDoc, Free> document(
      xmlCtxtReadMemory(parser.get(), xml.data(), static_cast<int>(xml.size()), nullptr, "UTF-8", kOptions));
  xmlNode* root = document ? xmlDocGetRootElement(document.get()) : nullptr;
  if (!root) fail(parser.get(), name);
  Feed out;
  take_entries(root, out);
  return out;
}

}  // namespace demarche
