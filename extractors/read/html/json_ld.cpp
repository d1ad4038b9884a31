#include "extractors/read/html/json_ld.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "extractors/json.hpp"
#include "extractors/read/html/spaces.hpp"
#include "extractors/read/input_error.hpp"

namespace demarche {
namespace {

using Kind = JsonNode::Kind;

/// "NewsArticle", "https://schema.org/NewsArticle" or a list of such.
std::vector<std::string_view> types_of(const JsonNode& object) {
  std::vector<std::string_view> out;
  const JsonNode* type = object.find("@type");
  if (!type) return out;
  const auto take = [&](const JsonNode& node) {
    if (node.kind == Kind::text) out.push_back(std::string_view(node.text).substr(node.text.rfind('/') + 1));
  };
  take(*type);
  for (const JsonNode& item : type->items) take(item);
  return out;
}

/// 2: an article · 1: its page · 0: anything else.
int rank_of(const JsonNode& object) {
  constexpr std::array<std::string_view, 4> kPages{"WebPage", "ItemPage", "CreativeWork", "MediaObject"};
  constexpr std::array<std::string_view, 6> kArticles{"BlogPosting",     "Report", "DiscussionForumPosting",
                                                      "LiveBlogPosting", "Review", "SocialMediaPosting"};
  int rank = 0;
  for (const std::string_view type : types_of(object)) {
    const bool article =
        type.ends_with("Article") || std::find(kArticles.begin(), kArticles.end(), type) != kArticles.end();
    const bool page = std::find(kPages.begin(), kPages.end(), type) != kPages.end();
    rank = std::max(rank, article ? 2 : page ? 1 : 0);
  }
  return rank;
}

std::string text_of(const JsonNode* node) {
  std::string out;
  if (!node) return out;
  if (node->kind == Kind::text) append_collapsed(out, node->text);
  if (node->kind == Kind::array && !node->items.empty()) return text_of(&node->items[0]);
  if (node->kind == Kind::object) return text_of(node->find("name"));
  return out;
}

LinkedData data_of(const JsonNode& object, bool is_article) {
  LinkedData out;
  out.headline = text_of(object.find("headline"));
  out.published = text_of(object.find("datePublished"));
  if (out.published.empty()) out.published = text_of(object.find("dateCreated"));
  out.modified = text_of(object.find("dateModified"));
  out.author = text_of(object.find("author"));
  out.publisher = text_of(object.find("publisher"));
  out.url = text_of(object.find("url"));
  out.is_article = is_article;
  return out;
}

/// The best object, breadth first.
void search(const JsonNode& root, int& rank, LinkedData& best) {
  std::vector<const JsonNode*> level{&root};
  while (!level.empty()) {
    std::vector<const JsonNode*> next;
    for (const JsonNode* node : level) {
      const int here = node->kind == Kind::object ? rank_of(*node) : 0;
      LinkedData data = here > 0 ? data_of(*node, here == 2) : LinkedData{};
      const int score = here == 0 ? 0 : here * 2 + (data.published.empty() ? 0 : 3);
      if (score > rank) {
        rank = score;
        best = std::move(data);
      }
      for (const JsonNode& item : node->items) next.push_back(&item);
      for (const JsonMember& member : node->members) {
        // What readers wrote and what else there is to read are not the article.
        const bool other = member.name == "comment" || member.name == "review" || member.name == "mentions" ||
                           member.name == "liveBlogUpdate" || member.name == "isPartOf" ||
                           member.name == "itemListElement";
        if (!other) next.push_back(&member.value);
      }
    }
    level = std::move(next);
  }
}

/// The value behind `"datePublished":` in what is no JSON.
std::string published_in(std::string_view script) {
  constexpr std::string_view kName = "\"datePublished\"";
  std::size_t at = script.find(kName);
  if (at == std::string_view::npos) return "";
  at = script.find_first_not_of(" \t\r\n:", at + kName.size());
  if (at == std::string_view::npos || script[at] != '"') return "";
  return std::string(script.substr(at + 1, std::min(script.find('"', at + 1) - at - 1, std::size_t{40})));
}

/// Without what old pages wrap scripts in: comments, CDATA marks, a semicolon.
std::string_view unwrapped(std::string_view script) {
  constexpr std::string_view kCdata = "[CDATA[";
  script.remove_prefix(std::min(script.find_first_of("{["), script.size()));
  if (script.starts_with(kCdata)) return unwrapped(script.substr(kCdata.size(), script.rfind("]]>") - kCdata.size()));
  return script.substr(0, script.find_last_of("}]") + 1);
}

bool is_linked_data(const HtmlTree& tree, HtmlId id) {
  return tree[id].tag == "script" && tree.value(id, "type").find("ld+json") != std::string_view::npos;
}

}  // namespace

LinkedData find_linked_data(const HtmlTree& tree) {
  LinkedData best;
  int rank = 0;
  for (HtmlId id = 1; id < tree.size(); ++id) {
    if (!is_linked_data(tree, id) || tree[id].end != id + 2) continue;
    const std::string_view script = unwrapped(tree.text(id + 1));
    try {
      search(parse_json(script, "").root, rank, best);
    } catch (const InputError&) {
      if (best.published.empty()) best.published = published_in(script);
    }
  }
  return best;
}

}  // namespace demarche
