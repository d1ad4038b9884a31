// A feed as documents: what read_feed() makes of its entries.
#include <catch2/catch.hpp>

#include "extractors/read/read.hpp"

using namespace demarche;

namespace {

std::vector<RawDocument> documents(const std::string& items) {
  return read_feed("<rss version='2.0'><channel><title>The Courier</title>" + items + "</channel></rss>", "news.xml");
}

/// "2031-05-03 metadata", "" for none.
std::string day_of(const std::string& item) {
  const auto published = documents("<item>" + item + "</item>").at(0).info.published;
  return published ? published->date.iso() + " " + std::string(name_of(published->basis)) : "";
}

}  // namespace

TEST_CASE("each entry is a document with its title, address, day and text") {
  const auto found = documents(
      "<item><title>Treaty &lt;i&gt;signed&lt;/i&gt;</title><link>https://courier.example/1</link>"
      "<pubDate>Sat, 03 May 2031 23:30:00 -0700</pubDate>"
      "<description>&lt;p&gt;The envoys signed it.&lt;/p&gt;&lt;p&gt;They left.&lt;/p&gt;</description></item>"
      "<item><title>Floods</title><description>Orsk is under water.</description></item>");
  REQUIRE(found.size() == 2);
  CHECK(found[0].info.title == "Treaty signed");
  CHECK(found[0].info.publisher == "The Courier");
  CHECK(found[0].info.uri == "https://courier.example/1");
  CHECK(found[0].text == "Treaty signed\n\nThe envoys signed it.\n\nThey left.");
  CHECK(found[0].info.published == Published{*Day::from(2031, 5, 3), PublishedBasis::metadata});
  CHECK(found[0].marks == std::vector<Paragraph>{{{0, 13}, ParagraphRole::headline},
                                                 {{15, 36}, ParagraphRole::body},
                                                 {{38, 48}, ParagraphRole::body}});
  CHECK(found[1].info.uri == "news.xml#2");
  CHECK_FALSE(found[1].info.published);
  CHECK(found[0].info.id != found[1].info.id);
}

TEST_CASE("a day in words or as a machine's stamp is the entry's") {
  CHECK(day_of("<pubDate>Sat, 03 May 2031 10:00:00 GMT</pubDate>") == "2031-05-03 metadata");
  CHECK(day_of("<pubDate>3 May 2031 10:00 EST</pubDate>") == "2031-05-03 metadata");
  CHECK(day_of("<date>2031-05-03T10:00:00+02:00</date>") == "2031-05-03 metadata");
  CHECK(day_of("<date>2031-05-03</date>") == "2031-05-03 metadata");
}

TEST_CASE("an entry without a day takes that of its address, not of the feed's name") {
  CHECK(day_of("<link>https://courier.example/2031/05/03/treaty</link>") == "2031-05-03 url");
  CHECK_FALSE(
      read_feed("<rss><channel><item><title>A</title></item></channel></rss>", "2031-05-03.xml").at(0).info.published);
}

TEST_CASE("a day that cannot be read is an Issue") {
  const auto found = documents("<item><title>A</title><pubDate>yesterday</pubDate></item>");
  REQUIRE(found.at(0).issues.size() == 1);
  CHECK(found[0].issues[0].code == "read.bad-published");
  CHECK_FALSE(found[0].info.published);
}

TEST_CASE("an address that is none of the web is not taken") {
  CHECK(documents("<item><link>javascript:alert(1)</link></item>").at(0).info.uri == "news.xml#1");
  CHECK(documents("<item><link>/1</link></item>").at(0).info.uri == "news.xml#1");
}

TEST_CASE("an entry whose only address is its permanent link has that one") {
  CHECK(documents("<item><guid>https://courier.example/1</guid></item>").at(0).info.uri == "https://courier.example/1");
  CHECK(documents("<item><guid isPermaLink='false'>https://courier.example/1</guid></item>").at(0).info.uri ==
        "news.xml#1");
}

TEST_CASE("a feed without entries has no documents, what is no XML is refused") {
  CHECK(documents("").empty());
  CHECK(read_feed("<rss", "news.xml").empty());
  CHECK_THROWS_WITH(read_feed("Talks", "news.xml"), Catch::StartsWith("news.xml:1: a news feed that is no XML"));
}

TEST_CASE("text that looks like markup is read as text where the feed says so") {
  const auto found = read_feed(
      "<feed xmlns='http://www.w3.org/2005/Atom'><entry><summary type='text'>3 &lt; 5 envoys</summary></entry>"
      "<entry><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>One.</p><p>Two.</p></div></content>"
      "</entry></feed>",
      "");
  REQUIRE(found.size() == 2);
  CHECK(found[0].text == "3 < 5 envoys");
  CHECK(found[1].text == "One.\n\nTwo.");
}

TEST_CASE("an entry's own front matter is text") {
  const auto found =
      documents("<item><description>&lt;pre&gt;---\ndate: 2031-05-03\n---\nA&lt;/pre&gt;</description></item>");
  REQUIRE(found.at(0).marks.size() == 1);
  CHECK_FALSE(found[0].info.published);
}

TEST_CASE("an entry that nests too deep is read up to there, and says so") {
  std::string deep;
  for (int i = 0; i < 1000; ++i) deep += "&lt;div&gt;";
  const auto read = documents("<item><title>Truce</title><description>&lt;p&gt;It held.&lt;/p&gt;" + deep +
                              "Lost.</description></item>");
  REQUIRE(read.size() == 1);
  CHECK(read[0].text == "Truce\n\nIt held.");
  REQUIRE(read[0].issues.size() == 1);
  CHECK(read[0].issues[0].code == "read.html-too-deep");
}
