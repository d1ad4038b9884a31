#include "extractors/read/html/json_ld.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

namespace {

LinkedData data_of(const std::string& json) {
  return find_linked_data(parse_html("<script type='application/ld+json'>" + json + "</script>"));
}

}  // namespace

TEST_CASE("an article's own words are taken as they are written") {
  const LinkedData data = data_of(R"({"@context": "https://schema.org", "@type": "NewsArticle",
    "headline": "Water  treaty signed", "datePublished": "2031-05-03T21:00:00Z", "dateModified": "2031-05-04",
    "author": {"@type": "Person", "name": "A. Clerk"}, "publisher": {"name": "The Courier"},
    "url": "https://courier.example/water"})");
  CHECK(data.is_article);
  CHECK(data.headline == "Water treaty signed");
  CHECK(data.published == "2031-05-03T21:00:00Z");
  CHECK(data.modified == "2031-05-04");
  CHECK(data.author == "A. Clerk");
  CHECK(data.publisher == "The Courier");
  CHECK(data.url == "https://courier.example/water");
}

TEST_CASE("a page without linked data says nothing") {
  CHECK_FALSE(find_linked_data(parse_html("<p>Talks")).is_article);
  CHECK(data_of("").published.empty());
  CHECK(data_of("{}").headline.empty());
  CHECK(data_of(R"({"@type": "Organization", "headline": "No", "datePublished": "2031-01-01"})").published.empty());
}

TEST_CASE("types may be addresses or several, authors a list, values null") {
  CHECK(data_of(R"({"@type": "http://schema.org/ReportageNewsArticle", "headline": "A"})").headline == "A");
  CHECK(data_of(R"({"@type": ["Thing", "BlogPosting"], "headline": "A"})").is_article);
  CHECK(data_of(R"({"@type": "Article", "author": [{"name": "A. Clerk"}, {"name": "B."}]})").author == "A. Clerk");
  CHECK(data_of(R"({"@type": "Article", "author": null, "headline": 7})").headline.empty());
}

TEST_CASE("an article counts before its page, in a graph or alone, whatever the order") {
  const LinkedData data = data_of(R"({"@graph": [{"@type": "WebPage", "datePublished": "2031-01-01"},
    {"@type": "NewsArticle", "headline": "Treaty", "datePublished": "2031-05-03"}]})");
  CHECK(data.headline == "Treaty");
  CHECK(data.published == "2031-05-03");
  CHECK(data_of(R"([{"@type": "Article", "headline": "One"}, {"@type": "Article", "headline": "Two"}])").headline ==
        "One");
  CHECK(data_of(R"({"@type": "WebPage", "mainEntity": {"@type": "Article", "headline": "In"}})").headline == "In");
}

TEST_CASE("a comment or another story inside does not count") {
  CHECK(data_of(R"({"@type": "WebPage", "headline": "Page", "comment": [{"@type": "Article", "headline": "No"}],
    "mentions": {"@type": "NewsArticle", "headline": "No"}, "isPartOf": {"@type": "Article", "headline": "No"}})")
            .headline == "Page");
  CHECK(data_of(R"({"@type": "LiveBlogPosting", "datePublished": "2031-05-03",
    "liveBlogUpdate": [{"@type": "BlogPosting", "datePublished": "2031-05-09"}]})")
            .published == "2031-05-03");
}

TEST_CASE("what old pages wrap a script in is passed over") {
  const std::string object = R"({"@type": "Article", "headline": "Treaty"})";
  CHECK(data_of("<!-- " + object + " -->").headline == "Treaty");
  CHECK(data_of("//<![CDATA[\n" + object + "\n//]]>").headline == "Treaty");
  CHECK(data_of("<![CDATA[" + object + "]]>").headline == "Treaty");
  CHECK(data_of(object + ";").headline == "Treaty");
}

TEST_CASE("of a script that is no JSON the published day alone is read") {
  const LinkedData data =
      data_of("{\"@type\": \"Article\", \"headline\": \"A\nB\", \"datePublished\" : \"2031-05-03\",}");
  CHECK(data.published == "2031-05-03");
  CHECK(data.headline.empty());
  CHECK(data_of(R"({"datePublished": )").published.empty());
  CHECK(data_of(R"({"datePublished": "2031)").published == "");
}

TEST_CASE("of several scripts the article's counts, other scripts are not read") {
  const HtmlTree tree = parse_html(
      "<script>{\"@type\": \"Article\", \"headline\": \"No\"}</script>"
      "<script type='application/ld+json'>{\"@type\": \"WebPage\", \"headline\": \"Page\"}</script>"
      "<script type='application/ld+json'>{\"@type\": \"Article\", \"headline\": \"Treaty\"}</script>");
  CHECK(find_linked_data(tree).headline == "Treaty");
}

TEST_CASE("JSON that nests without end is no trouble") {
  CHECK(data_of(std::string(100000, '[') + std::string(100000, ']')).headline.empty());
}
