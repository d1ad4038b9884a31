// The day that machines wrote: metadata, marked elements, addresses, scripts.
#include "extractors/read/html/page_day.hpp"

#include <catch2/catch.hpp>

#include "tests/extractors/read/html/dated_page.hpp"
#include "tests/extractors/read/html/page.hpp"

using namespace demarche;
using testing::DatedPage;

namespace {

std::string day(const DatedPage& page, const std::string& uri = "") { return testing::day_of_page(html_of(page), uri); }

std::string with_head(const std::string& head) { return day({.head = head}); }

std::string ld(const std::string& json) { return "<script type='application/ld+json'>" + json + "</script>"; }

}  // namespace

TEST_CASE("a page that says no day has none") {
  CHECK(day({}).empty());
  CHECK(day({}, "https://courier.example/water-treaty").empty());
  CHECK(testing::day_of_page("").empty());
  CHECK(testing::day_of_page("<p>2 May 2031 was a Friday that nobody in Orsk who saw it will ever forget.").empty());
}

TEST_CASE("a page's linked data of the article say its day") {
  CHECK(with_head(ld(R"({"@type": "NewsArticle", "datePublished": "2031-05-03T10:00:00+02:00"})")) ==
        "2031-05-03 metadata");
  CHECK(with_head(ld(R"({"@type": "Article", "datePublished": "3 May 2031"})")) == "2031-05-03 metadata");
  CHECK(with_head(ld(R"({"@type": "Article", "datePublished": "soon"})")).empty());
}

TEST_CASE("meta elements say the day, by any of their names") {
  for (const char* name : {"article:published_time", "datePublished", "pubdate", "DC.date.issued", "sailthru.date",
                           "parsely-pub-date", "citation_publication_date", "publish-date", "date"}) {
    INFO(name);
    CHECK(with_head("<meta name='" + std::string(name) + "' content='2031-05-03T10:00:00'>") == "2031-05-03 metadata");
  }
  CHECK(with_head("<meta name=date content='May 3, 2031'>") == "2031-05-03 metadata");
  CHECK(with_head("<meta name=pdate content='20310503'>") == "2031-05-03 metadata");
  CHECK(with_head("<meta name=expires content='2031-05-03'>").empty());
}

TEST_CASE("the surer name counts, and a day beyond belief does not") {
  CHECK(
      with_head("<meta name=date content='2031-05-09'><meta property='article:published_time' content='2031-05-03'>") ==
      "2031-05-03 metadata");
  CHECK(with_head("<meta name=pubdate content='1970-01-01'><meta name=date content='2031-05-03'>") ==
        "2031-05-03 metadata");
  CHECK(with_head("<meta name=pubdate content='0001-01-01T00:00:00'>").empty());
  CHECK(with_head("<meta name=pubdate content='2031-02-30'>").empty());
}

TEST_CASE("an element marked as the published date says the day") {
  CHECK(day({.line = "<span itemprop=datePublished content='2031-05-03'>Saturday</span>"}) == "2031-05-03 metadata");
  CHECK(day({.line = "<time pubdate datetime='2031-05-03T10:00+02:00'>yesterday</time>"}) == "2031-05-03 metadata");
  CHECK(day({.line = "<abbr class='published' title='2031-05-03T10:00:00'>Sat</abbr>"}) == "2031-05-03 metadata");
  CHECK(day({.line = "<span itemprop='datePublished'>3 May 2031</span>"}) == "2031-05-03 metadata");
  CHECK(day({.line = "<abbr title='2031-05-03'>OAS</abbr>"}).empty());
}

TEST_CASE("an article's linked data go before the meta elements, a page's behind") {
  const std::string meta = "<meta property='article:published_time' content='2031-05-03'>";
  CHECK(with_head(meta + ld(R"({"@type": "NewsArticle", "datePublished": "2031-05-02"})")) == "2031-05-02 metadata");
  CHECK(with_head(meta + ld(R"({"@type": "WebPage", "datePublished": "2031-05-02"})")) == "2031-05-03 metadata");
  CHECK(with_head(ld(R"({"@type": "WebPage", "datePublished": "2031-05-02"})")) == "2031-05-02 metadata");
}

TEST_CASE("the address says the day where the head does not") {
  CHECK(day({}, "https://courier.example/2031/05/03/water") == "2031-05-03 url");
  CHECK(day({.head = "<link rel=canonical href='https://courier.example/2031/may/3/water'>"}) == "2031-05-03 url");
  CHECK(day({}, "https://courier.example/2031/05/water").empty());
  CHECK(day({.head = "<meta name=pubdate content='2031-05-03'>"}, "https://courier.example/2031/05/03/water") ==
        "2031-05-03 metadata");
}

TEST_CASE("where the address is days older than the metadata, the page was published then") {
  CHECK(day({.head = "<meta name=pubdate content='2031-05-20'>"}, "https://courier.example/2031/05/03/water") ==
        "2031-05-03 metadata");
}

TEST_CASE("a stamp in UTC gives way to the day beside it that the page shows") {
  const std::string head = "<meta property='article:published_time' content='2031-05-04T02:10:00Z'>";
  CHECK(day({.head = head}) == "2031-05-04 metadata");
  CHECK(day({.head = head, .line = "<p>May 3, 2031 10:10 p.m.</p>"}) == "2031-05-03 metadata");
  CHECK(day({.head = head, .line = "<p>Published 4 May 2031</p>"}) == "2031-05-04 metadata");
  CHECK(day({.head = head, .line = "<p>1 May 2031</p>"}) == "2031-05-04 metadata");
  CHECK(day({.head = head}, "https://courier.example/2031/05/03/water") == "2031-05-03 metadata");
}

TEST_CASE("a stamp with a zone of its own does not give way") {
  const std::string head = "<meta property='article:published_time' content='2031-05-04T00:10:00+02:00'>";
  CHECK(day({.head = head, .line = "<p>May 3, 2031</p>"}) == "2031-05-04 metadata");
}

TEST_CASE("a script's variable says the day where nothing else does") {
  const std::string script = "<script>var page = {\"pubDate\": \"2031-05-03 10:00\", \"id\": 7};</script>";
  CHECK(with_head(script) == "2031-05-03 metadata");
  CHECK(day({.head = script, .line = "<p>Posted on 2 May 2031</p>"}) == "2031-05-02 line");
  CHECK(with_head("<script>var page = {\"pubDate\": soon};</script>").empty());
  CHECK(with_head("<script>var cache = {\"built\": \"2031-05-03\"};</script>").empty());
}

TEST_CASE("the day of the last change counts only where no other is said") {
  const std::string head = "<meta property='article:modified_time' content='2031-05-20'>";
  CHECK(with_head(head) == "2031-05-20 metadata");
  CHECK(day({.head = head, .line = "<p>Posted on 3 May 2031</p>"}) == "2031-05-03 line");
  CHECK(day({.head = head + "<meta name=pubdate content='2031-05-03'>"}) == "2031-05-03 metadata");
  CHECK(day({.head = head}, "https://courier.example/2031/05/03/water") == "2031-05-03 url");
  CHECK(with_head(ld(R"({"@type": "Article", "dateModified": "2031-05-20"})")) == "2031-05-20 metadata");
}
