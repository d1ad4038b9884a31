#include "extractors/read/feed.hpp"

#include <catch2/catch.hpp>

#include "extractors/read/input_error.hpp"

using namespace demarche;

namespace {

FeedEntry only(const std::string& xml) {
  const Feed feed = parse_feed(xml, "a.xml");
  REQUIRE(feed.entries.size() == 1);
  return feed.entries[0];
}

/// An RSS feed of one item.
FeedEntry item(const std::string& inside) {
  return only("<rss version='2.0'><channel><title>Courier</title><item>" + inside + "</item></channel></rss>");
}

/// An Atom feed of one entry.
FeedEntry entry(const std::string& inside) {
  return only("<feed xmlns='http://www.w3.org/2005/Atom'><title>Courier</title><entry>" + inside + "</entry></feed>");
}

}  // namespace

TEST_CASE("RSS 2.0: the items with all that they say") {
  const Feed feed = parse_feed(R"(<?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel><title> The Courier </title><link>https://courier.example/</link>
        <item><title>Treaty signed</title><link> https://courier.example/1 </link>
          <guid isPermaLink="false">courier-1</guid><pubDate>Sat, 03 May 2031 10:00:00 GMT</pubDate>
          <description>In short.</description>
          <content:encoded><![CDATA[<p>The envoys <b>signed</b> it &amp; left.</p>]]></content:encoded></item>
        <item><title>Floods</title></item>
      </channel></rss>)",
                               "a.xml");
  CHECK(feed.title == "The Courier");
  REQUIRE(feed.entries.size() == 2);
  CHECK(feed.entries[0].title == "Treaty signed");
  CHECK(feed.entries[0].address == "https://courier.example/1");
  CHECK(feed.entries[0].id == "courier-1");
  CHECK(feed.entries[0].published == "Sat, 03 May 2031 10:00:00 GMT");
  CHECK(feed.entries[0].html == "<p>The envoys <b>signed</b> it &amp; left.</p>");
  CHECK(feed.entries[1].title == "Floods");
  CHECK(feed.entries[1].address.empty());
  CHECK(feed.entries[1].published.empty());
  CHECK(feed.entries[1].html.empty());
}

TEST_CASE("RDF: the items stand beside the channel") {
  const Feed feed = parse_feed(R"(<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="x"><title>Courier</title><items><rdf:Seq><rdf:li resource="1"/></rdf:Seq></items></channel>
      <item rdf:about="1"><title>Treaty</title><link>https://courier.example/1</link>
        <dc:date>2031-05-03T10:00:00Z</dc:date><description>Signed.</description></item></rdf:RDF>)",
                               "a.xml");
  CHECK(feed.title == "Courier");
  REQUIRE(feed.entries.size() == 1);
  CHECK(feed.entries[0].title == "Treaty");
  CHECK(feed.entries[0].published == "2031-05-03T10:00:00Z");
  CHECK(feed.entries[0].html == "Signed.");
}

TEST_CASE("Atom: of several links the page's counts") {
  CHECK(entry("<link rel='self' href='https://courier.example/1.atom'/><link rel='enclosure' "
              "href='https://c.example/a.mp3'/>"
              "<link rel='alternate' href='https://courier.example/1'/><link href='https://courier.example/2'/>")
            .address == "https://courier.example/1");
  CHECK(entry("<link href='https://courier.example/1'/>").address == "https://courier.example/1");
  CHECK(entry("<link rel='replies' href='https://courier.example/1#c'/>").address.empty());
}

TEST_CASE("Atom: content of each type is HTML in the end") {
  CHECK(entry("<content type='html'>&lt;p&gt;Signed &amp;amp; sealed&lt;/p&gt;</content>").html ==
        "<p>Signed &amp; sealed</p>");
  CHECK(entry("<content type='text'>a &lt; b &amp; c</content>").html == "a &lt; b &amp; c");
  const std::string xhtml =
      entry("<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>Signed <b>now</b></p></div></content>")
          .html;
  CHECK(xhtml.find("<p>Signed <b>now</b></p>") != std::string::npos);
}

TEST_CASE("content without a type is taken for markup: many feeds mean it so") {
  CHECK(entry("<summary>&lt;p&gt;Signed&lt;/p&gt;</summary>").html == "<p>Signed</p>");
  CHECK(item("<description>&lt;p&gt;Signed&lt;/p&gt;</description>").html == "<p>Signed</p>");
}

TEST_CASE("the first publication counts before the last change, the change where nothing else is said") {
  CHECK(entry("<updated>2031-05-20T10:00:00Z</updated><published>2031-05-03T10:00:00Z</published>").published ==
        "2031-05-03T10:00:00Z");
  CHECK(entry("<updated>2031-05-20T10:00:00Z</updated>").published == "2031-05-20T10:00:00Z");
  CHECK(item("<pubDate> </pubDate>").published.empty());
}

TEST_CASE("what a feed says of pictures is not its entry's") {
  const FeedEntry found = item(
      "<media:title xmlns:media='http://search.yahoo.com/mrss/'>A house</media:title>"
      "<media:description xmlns:media='http://search.yahoo.com/mrss/'>A very old house by the river</media:description>"
      "<title>Treaty</title><description>Signed.</description>");
  CHECK(found.title == "Treaty");
  CHECK(found.html == "Signed.");
}

TEST_CASE("the source of a copied entry does not name it") {
  const FeedEntry found =
      entry("<source><title>Northern Wire</title><id>w</id></source><title>Treaty</title><id>1</id>");
  CHECK(found.title == "Treaty");
  CHECK(found.id == "1");
}

TEST_CASE("characters by number and name are read") {
  CHECK(item("<title>L&#233;on &amp; Ana&#x2019;s</title>").title == "Léon & Ana’s");
}

TEST_CASE("names of characters that only HTML knows are read") {
  CHECK(item("<title>Orsk&nbsp;and L&eacute;on &mdash; AT&amp;T &lt;</title>").title == "Orsk\u00A0and Léon — AT&T <");
  CHECK(item("<title>Pro &bogus;contra &; &;;</title>").title.find("contra") != std::string::npos);
}

TEST_CASE("a feed without entries is no error") {
  CHECK(parse_feed("<rss><channel><title>Courier</title></channel></rss>", "a.xml").entries.empty());
  CHECK(parse_feed("<feed/>", "a.xml").title.empty());
}

TEST_CASE("faults of the XML are passed over where what is meant is clear") {
  CHECK(item("<title>AT&T talks</title><description>One").title.find("talks") != std::string::npos);
  const Feed feed = parse_feed("<rss><channel><item><title>One</title></item><item><title>Two</item>", "a.xml");
  REQUIRE(feed.entries.size() == 2);
  CHECK(feed.entries[0].title == "One");
  CHECK(feed.entries[1].title == "Two");
}

TEST_CASE("what is no XML is refused with its line") {
  CHECK_THROWS_WITH(parse_feed("Talks ended.", "a.xml"), Catch::StartsWith("a.xml:1: a news feed that is no XML: "));
  CHECK_THROWS_AS(parse_feed("", "a.xml"), InputError);
}

TEST_CASE("entities of a feed's own are not replaced: they could grow without end") {
  std::string bomb = "<!DOCTYPE rss [<!ENTITY a0 'Orsk '>";
  for (int i = 1; i < 30; ++i) {
    const std::string last = "&a" + std::to_string(i - 1) + ";";
    bomb += "<!ENTITY a" + std::to_string(i) + " '" + last + last + last + last + last + last + last + last + "'>";
  }
  bomb += "]><rss><channel><item><title>Treaty &a29;</title></item></channel></rss>";
  const FeedEntry found = only(bomb);
  CHECK(found.title.starts_with("Treaty"));
  CHECK(found.title.size() < 100);
}

TEST_CASE("no file that a feed names is read") {
  const FeedEntry found = only(
      "<!DOCTYPE rss [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><rss><channel><item><title>A"
      "&f;</title></item></channel></rss>");
  CHECK(found.title.starts_with("A"));
  CHECK(found.title.size() < 10);
}

TEST_CASE("a feed whose elements nest without end is refused or read, at once") {
  std::string deep = "<rss><channel><item><description>";
  for (int i = 0; i < 100000; ++i) deep += "<a>";
  CHECK_NOTHROW(parse_feed(deep, "a.xml"));
}
