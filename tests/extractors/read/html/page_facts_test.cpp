#include "extractors/read/html/page_facts.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

namespace {

PageFacts facts_of(const std::string& head) { return find_page_facts(parse_html(head + "<p>Talks ended.")); }

using Titles = std::vector<std::string>;

}  // namespace

TEST_CASE("a head that says nothing gives nothing") {
  const PageFacts facts = facts_of("");
  CHECK(facts.titles.empty());
  CHECK(facts.publisher.empty());
  CHECK(facts.author.empty());
  CHECK(facts.address.empty());
  CHECK(facts.language.empty());
  CHECK(facts.metas.empty());
}

TEST_CASE("meta elements are known by any of their names, without marks and capitals") {
  const PageFacts facts = facts_of(
      "<meta property='article:published_time' content=' 2031-05-03 '><meta name=DC.date.issued content=2031>"
      "<meta itemprop=datePublished content=a><meta http-equiv=Last-Modified content=b><meta name=empty content=''>");
  CHECK(facts.meta({"articlepublishedtime"}) == "2031-05-03");
  CHECK(facts.meta({"dcdateissued"}) == "2031");
  CHECK(facts.meta({"datepublished"}) == "a");
  CHECK(facts.meta({"lastmodified"}) == "b");
  CHECK(facts.meta({"empty"}).empty());
  CHECK(facts.metas.size() == 4);
  CHECK(facts.meta({"nothing", "datepublished", "articlepublishedtime"}) == "a");
}

TEST_CASE("titles stand with the surest first, without the site's name, none twice") {
  CHECK(facts_of("<title>Treaty signed | The Courier</title><meta property=og:title content='Treaty signed'>"
                 "<meta property=og:site_name content='The Courier'>")
            .titles == Titles{"Treaty signed", "Treaty signed | The Courier"});
  CHECK(facts_of("<title> Treaty\n signed </title>").titles == Titles{"Treaty signed"});
  CHECK(facts_of("<title>Old</title><script type='application/ld+json'>{\"@type\": \"Article\", \"headline\": "
                 "\"New\"}</script>")
            .titles == Titles{"New", "Old"});
}

TEST_CASE("a picture's title is not the page's") {
  CHECK(facts_of("<title>Treaty</title><svg><title>Logo</title></svg>").titles == Titles{"Treaty"});
}

TEST_CASE("publisher and author are names, no addresses") {
  const PageFacts facts =
      facts_of("<meta property=og:site_name content='The Courier'><meta name=author content='A. C.'>");
  CHECK(facts.publisher == "The Courier");
  CHECK(facts.author == "A. C.");
  const PageFacts addresses = facts_of(
      "<meta property=og:site_name content='https://courier.example'>"
      "<meta property=article:author content='https://courier.example/clerk'>");
  CHECK(addresses.publisher.empty());
  CHECK(addresses.author.empty());
}

TEST_CASE("the address is the canonical one, absolute and of the web") {
  CHECK(facts_of("<meta property=og:url content='https://b.example/2'><link rel=canonical href='https://a.example/1'>")
            .address == "https://a.example/1");
  CHECK(facts_of("<meta property=og:url content='https://b.example/2'><link rel=canonical href='/1'>").address ==
        "https://b.example/2");
  CHECK(facts_of("<link rel=stylesheet href='https://a.example/1'>").address.empty());
  CHECK(facts_of("<link rel=canonical href='javascript:alert(1)'>").address.empty());
}

TEST_CASE("the language is the page's own") {
  CHECK(facts_of("<html lang=en-GB>").language == "en-GB");
  CHECK(facts_of("<meta property=og:locale content=en_US>").language == "en_US");
}

TEST_CASE("a link may lead to the web alone, and needs no marks that end it") {
  CHECK(is_web_address("https://a.example/1?x=2#y"));
  CHECK(is_web_address("http://a.example"));
  CHECK_FALSE(is_web_address("ftp://a.example"));
  CHECK_FALSE(is_web_address("javascript:alert(1)"));
  CHECK_FALSE(is_web_address("https://a.example/\"><script>"));
  CHECK_FALSE(is_web_address("https://a.example/a b"));
  CHECK_FALSE(is_web_address("https://a.example/a\nb"));
  CHECK_FALSE(is_web_address("/1"));
  CHECK_FALSE(is_web_address(""));
  CHECK_FALSE(is_web_address("https://a.example/" + std::string(2000, 'a')));
}
