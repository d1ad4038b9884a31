#include "extractors/read/html/read_html.hpp"

#include <catch2/catch.hpp>

#include "tests/extractors/read/html/page.hpp"

using namespace demarche;
using testing::lines_of_page;

namespace {

const std::string kPage =
    "<!DOCTYPE html><html lang=en><head><title>Treaty signed | The Courier</title>"
    "<meta property='og:site_name' content='The Courier'><meta name=author content='A. Clerk'>"
    "<link rel=canonical href='https://courier.example/water'></head><body>"
    "<nav><a href=/>Home</a></nav><h1>Treaty signed</h1><p class=byline>By A. Clerk</p>"
    "<p>The envoys of Orsk and Arval signed the water treaty in the old&nbsp;customs house.</p>"
    "<p>Both governments had asked for four more weeks<br>before the last round began.</p></body></html>";

}  // namespace

TEST_CASE("a page is its headline, then all other paragraphs in their order") {
  const HtmlPage page = read_html(kPage, "");
  CHECK(page.text ==
        "Treaty signed\n\nHome\n\nBy A. Clerk\n\n"
        "The envoys of Orsk and Arval signed the water treaty in the old customs house.\n\n"
        "Both governments had asked for four more weeks\nbefore the last round began.");
  CHECK(lines_of_page(page) ==
        "headline| Treaty signed\nclutter| Home\nbyline| By A. Clerk\n"
        "body| The envoys of Orsk and Arval signed the water treaty in the old customs house.\n"
        "body| Both governments had asked for four more weeks / before the last round began.\n");
  CHECK(page.marks.at(0).span == ByteSpan{0, 13});
  CHECK(page.marks.at(1).span == ByteSpan{15, 19});
}

TEST_CASE("a page says its title, author, publisher and address") {
  const HtmlPage page = read_html(kPage, "water.html");
  CHECK(page.title == "Treaty signed");
  CHECK(page.byline == "A. Clerk");
  CHECK(page.publisher == "The Courier");
  CHECK(page.address == "https://courier.example/water");
  CHECK_FALSE(page.published);
  CHECK_FALSE(page.is_cut);
}

TEST_CASE("the address at which a page was found is its own where it names none") {
  CHECK(read_html("<p>Talks", "https://courier.example/1").address == "https://courier.example/1");
  CHECK(read_html("<p>Talks", "in/1.html").address.empty());
}

TEST_CASE("a title that the page does not show is its headline all the same") {
  CHECK(lines_of_page(read_html("<title>Treaty signed</title><p>The envoys of both sides signed it on Friday in the "
                                "old house.</p>",
                                "")) ==
        "headline| Treaty signed\nbody| The envoys of both sides signed it on Friday in the old house.\n");
}

TEST_CASE("a headline over several lines is a title of one") {
  const HtmlPage page = read_html("<h1>Envoys<br>sign a treaty</h1>", "");
  CHECK(page.title == "Envoys sign a treaty");
  CHECK(page.text == "Envoys sign a treaty");
}

TEST_CASE("pages without words are empty") {
  for (const char* html : {"", " ", "<html>", "<html><body></body></html>", "<!-- x", "<p></p>", "<img src=a.jpg>"}) {
    INFO(html);
    const HtmlPage page = read_html(html, "");
    CHECK(page.text.empty());
    CHECK(page.marks.empty());
    CHECK(page.title.empty());
  }
}

TEST_CASE("control characters of a page do not shift its marks or stand at their ends") {
  const HtmlPage page =
      read_html("<h1>Treaty&#127; signed</h1><pre>\n\n  Orsk&#127;\n</pre><p>&#127;</p><p>End</p>", "");
  CHECK(page.text == "Treaty  signed\n\nOrsk\n\nEnd");
  CHECK(lines_of_page(page).find("Orsk\n") != std::string::npos);
}

TEST_CASE("a page that nests too deep is read up to there and says so") {
  std::string html = "<p>Talks ended.</p>";
  for (int i = 0; i < 600; ++i) html += "<div>";
  const HtmlPage page = read_html(html + "Later", "");
  CHECK(page.is_cut);
  CHECK(page.text == "Talks ended.");
}

TEST_CASE("a long title is cut between characters") {
  std::string title = "x";
  for (int i = 0; i < 3000; ++i) title += "é";
  const HtmlPage page = read_html("<title>" + title + "</title><p>Talks ended.</p>", "");
  CHECK(page.title.size() <= 4097);
  CHECK(page.title.size() % 2 == 1);
}

TEST_CASE("a part of a page is all report") {
  const HtmlPage page = read_html_part("<p>The envoys <b>signed</b> it.</p><p><a href=/1>Read more</a></p>",
                                       "Treaty <i>signed</i> &amp; sealed");
  CHECK(page.title == "Treaty signed & sealed");
  CHECK(lines_of_page(page) == "headline| Treaty signed & sealed\nbody| The envoys signed it.\nteaser| Read more\n");
}

TEST_CASE("a part of a page says its title once, and may have none") {
  CHECK(lines_of_page(read_html_part("<h2>Treaty signed</h2><p>It was.</p>", "Treaty signed")) ==
        "headline| Treaty signed\nbody| It was.\n");
  CHECK(lines_of_page(read_html_part("Plain words", "")) == "body| Plain words\n");
  CHECK(read_html_part("", "").text.empty());
}
