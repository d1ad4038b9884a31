#include "extractors/read/html/stated_day.hpp"

#include <array>

namespace demarche {
namespace {

using namespace std::literals;

/// Names of meta elements, without marks between their words, that bear the day of publication, the surest first.
constexpr std::array kPublishedNames{"articlepublishedtime"sv,
                                     "ogarticlepublishedtime"sv,
                                     "datepublished"sv,
                                     "originalpublicationdate"sv,
                                     "articlepublished"sv,
                                     "ogpublishedtime"sv,
                                     "ogpubdate"sv,
                                     "publishedtime"sv,
                                     "publishdate"sv,
                                     "publisheddate"sv,
                                     "publicationdate"sv,
                                     "articlepublicationdate"sv,
                                     "articledateoriginal"sv,
                                     "sailthrudate"sv,
                                     "parselypubdate"sv,
                                     "pubdate"sv,
                                     "pdate"sv,
                                     "ptime"sv,
                                     "btpubdate"sv,
                                     "cxenseparserecspublishtime"sv,
                                     "citationpublicationdate"sv,
                                     "citationonlinedate"sv,
                                     "citationdate"sv,
                                     "dctermsissued"sv,
                                     "dcdateissued"sv,
                                     "dctermscreated"sv,
                                     "dcdatecreated"sv,
                                     "dccreated"sv,
                                     "dctermsdate"sv,
                                     "dcdate"sv,
                                     "dctermsavailable"sv,
                                     "rnewsdatepublished"sv,
                                     "shareaholicarticlepublishedtime"sv,
                                     "analyticsattributesarticledate"sv,
                                     "datecreated"sv,
                                     "created"sv,
                                     "daterelease"sv,
                                     "releasedate"sv,
                                     "displaydate"sv,
                                     "vrpublishedtime"sv,
                                     "articleposttime"sv,
                                     "newsdate"sv,
                                     "docdate"sv,
                                     "dat"sv,
                                     "prismpublicationdate"sv,
                                     "rbpubdate"sv,
                                     "publishedat"sv,
                                     "date"sv};
/// Names of those that bear the day of the last change.
constexpr std::array kModifiedNames{"articlemodifiedtime"sv,   "ogupdatedtime"sv, "datemodified"sv, "dctermsmodified"sv,
                                    "dcdatemodified"sv,        "lastmodified"sv,  "lastmod"sv,      "revisiondate"sv,
                                    "ogarticlemodifiedtime"sv, "utime"sv,         "modified"sv,     "updatedat"sv};
/// Names of the published day in what scripts say.
constexpr std::array kScriptNames{"\"pub_date\""sv,      "\"datePublished\""sv,  "\"publishDate\""sv,
                                  "\"publishedDate\""sv, "\"pubDate\""sv,        "\"publish_date\""sv,
                                  "\"published_at\""sv,  "\"publishedAt\""sv,    "\"firstPublished\""sv,
                                  "\"datePosted\""sv,    "\"publicationDate\""sv};

/// The value behind the first of the names in a script.
std::optional<DayStamp> in_script(std::string_view script, const DayText& reader) {
  for (const std::string_view name : kScriptNames) {
    std::size_t at = script.find(name);
    if (at == std::string_view::npos) continue;
    at = script.find_first_not_of(" \t\r\n:", at + name.size());
    if (at == std::string_view::npos || script[at] != '"') continue;
    const std::string_view value = script.substr(at + 1, 60);
    if (const auto stamp = reader.stamp_of(value.substr(0, value.find('"')))) return stamp;
  }
  return std::nullopt;
}

template <std::size_t N>
std::optional<DayStamp> in_metas(const PageFacts& facts, const std::array<std::string_view, N>& names,
                                 const DayText& reader) {
  for (const std::string_view name : names) {
    for (const PageMeta& meta : facts.metas) {
      if (meta.name != name) continue;
      const auto stamp = meta.value[0] == '{' ? in_script(meta.value, reader) : reader.stamp_of(meta.value);
      if (stamp) return stamp;
    }
  }
  return std::nullopt;
}

/// True for an element that its markup calls the article's published date.
bool is_published_date(const HtmlTree& tree, HtmlId id) {
  const std::string_view tag = tree[id].tag;
  if (tree.value(id, "itemprop").find("datePublished") != std::string_view::npos) return true;
  if (tag == "time") return tree.attribute(id, "pubdate").has_value();
  return tag == "abbr" && tree.value(id, "class").find("published") != std::string_view::npos;
}

std::optional<DayStamp> marked_day(const HtmlTree& tree, const Article& article, const DayText& reader) {
  for (HtmlId id = 1; id < tree.size(); ++id) {
    if (tree[id].is_text() || article.outside[id] || !is_published_date(tree, id)) continue;
    if (const auto stamp = reader.stamp_of(tree, id)) return stamp;
  }
  return std::nullopt;
}

}  // namespace

std::optional<DayStamp> stated_day(const HtmlTree& tree, const PageFacts& facts, const Article& article,
                                   const DayText& reader) {
  const std::optional<DayStamp> linked = reader.stamp_of(facts.data.published);
  if (linked && facts.data.is_article) return linked;
  if (const auto stamp = in_metas(facts, kPublishedNames, reader)) return stamp;
  const std::optional<DayStamp> marked = marked_day(tree, article, reader);
  return marked ? marked : linked;
}

std::optional<DayStamp> scripted_day(const HtmlTree& tree, const DayText& reader) {
  for (HtmlId id = 1; id + 1 < tree.size(); ++id) {
    if (tree[id].tag != "script" || !tree[id + 1].is_text()) continue;
    if (const auto stamp = in_script(tree.text(id + 1), reader)) return stamp;
  }
  return std::nullopt;
}

std::optional<DayStamp> changed_day(const PageFacts& facts, const DayText& reader) {
  if (const auto stamp = in_metas(facts, kModifiedNames, reader)) return stamp;
  return reader.stamp_of(facts.data.modified);
}

}  // namespace demarche
