// The day that readers see: lines around the headline, datelines, signatures; and the dates that are another's.
#include <catch2/catch.hpp>

#include "extractors/read/html/page_day.hpp"
#include "tests/extractors/read/html/dated_page.hpp"
#include "tests/extractors/read/html/page.hpp"

using namespace demarche;
using testing::DatedPage;

namespace {

std::string day(const DatedPage& page, const std::string& uri = "") { return testing::day_of_page(html_of(page), uri); }

std::string with_line(const std::string& line) { return day({.line = "<p>" + line + "</p>"}); }

}  // namespace

TEST_CASE("a line under the headline says the day") {
  for (const char* line : {"Posted on May 3, 2031", "Published: 3 May 2031 10:30 GMT", "By A. Clerk | 3 May 2031",
                           "Saturday, May 3rd 2031", "3 May 2031", "Submitted by clerk on 2031-05-03"}) {
    INFO(line);
    CHECK(with_line(line) == "2031-05-03 line");
  }
  CHECK(with_line("By A. Clerk").empty());
  CHECK(with_line("May 2031").empty());
}

TEST_CASE("a line over the headline or behind the report says it too") {
  CHECK(day({.before = "<p>Arval, 3 May 2031</p>"}) == "2031-05-03 line");
  CHECK(day({.behind = "<p>Posted on 3 May 2031</p>"}) == "2031-05-03 line");
}

TEST_CASE("of several the published one counts, not the last change") {
  CHECK(with_line("Updated 20 May 2031<br><br>Published 3 May 2031") == "2031-05-03 line");
  CHECK(with_line("Last updated: 20 May 2031") == "2031-05-20 line");
}

TEST_CASE("an element named after dates says the day") {
  CHECK(day({.line = "<div class=entry-date><b>3 May 2031</b></div>"}) == "2031-05-03 line");
  CHECK(day({.line = "<time datetime='2031-05-03'>a week ago</time>"}) == "2031-05-03 line");
  CHECK(day({.line = "<time class=updated datetime='2031-05-20'>now</time><time datetime='2031-05-03'>then</time>"}) ==
        "2031-05-03 line");
}

TEST_CASE("a dateline with a year says the day") {
  CHECK(testing::day_of_page("<h1>Water treaty signed</h1><p>ARVAL, May 3, 2031 (Northern Wire) — The envoys of Orsk "
                             "and Arval signed the water treaty in the old customs house.</p>") ==
        "2031-05-03 dateline");
  CHECK(testing::day_of_page("<h1>Water treaty signed</h1><p>Arval, 3 May 2031. The envoys of Orsk and Arval have "
                             "signed the water treaty in the old customs house.</p>") == "2031-05-03 dateline");
}

TEST_CASE("a date in a sentence is no dateline and no stamp") {
  for (const char* sentence :
       {"On 2 May 2031 the envoys of Orsk and Arval signed the treaty, which nobody had expected of them so soon.",
        "The envoys signed the treaty on 2 May 2031.", "The treaty of May 2, 1931 had been forgotten by nearly all."}) {
    INFO(sentence);
    CHECK(testing::day_of_page("<h1>Water treaty signed</h1><p>" + std::string(sentence) +
                               "</p><p>Both governments had asked for four more weeks before the last round "
                               "began.</p>")
              .empty());
  }
}

TEST_CASE("a signature says the day") {
  CHECK(day({.behind = "<p>Arval, 3 May 2031</p>"}) == "2031-05-03 line");
  CHECK(day({.behind = "<p>For the delegation:<br>A. Clerk<br>Arval, 3 May 2031</p>"}) == "2031-05-03 line");
}

TEST_CASE("the dates of other stories and of readers' comments are not the page's") {
  CHECK(day({.behind =
                 "<div class=related><a href=/1>Floods in Orsk</a> <time datetime='2031-04-01'>1 April</time></div>"})
            .empty());
  CHECK(day({.behind = "<ul><li><a href=/1>Floods in Orsk, 1 April 2031</a></li></ul>"}).empty());
  CHECK(day({.behind = "<aside><h3>Latest</h3><p>5 May 2031</p></aside>"}).empty());
  CHECK(day({.behind = "<div id=comments><p>Posted on 9 May 2031 by Reader</p><time datetime='2031-05-09'>9 "
                       "May</time></div>"})
            .empty());
  CHECK(day({.line = "<p>3 May 2031</p>",
             .behind = "<div class=comment-list><p itemprop=datePublished>2031-05-09</p></div>"}) == "2031-05-03 line");
}

TEST_CASE("the day on which a page is looked at, in its masthead, is not its own") {
  CHECK(day({.before = "<div class=masthead><p>Today is Monday, 2 June 2031</p></div>"}).empty());
  CHECK(day({.before = "<nav>Monday, 2 June 2031</nav>", .line = "<p>3 May 2031</p>"}) == "2031-05-03 line");
}

TEST_CASE("a date in numbers is read by the page's language") {
  CHECK(day({.line = "<p>Posted 03/06/2031</p>", .html = "<html lang=en-GB>"}) == "2031-06-03 line");
  CHECK(day({.line = "<p>Posted 03/06/2031</p>", .html = "<html lang=en-US>"}) == "2031-03-06 line");
  CHECK(day({.line = "<p>Posted 03/06/2031</p>", .html = "<html lang=en>"}).empty());
}

TEST_CASE("a date in numbers is read by another on the page, its weekday or the address's country") {
  CHECK(day({.line = "<p>Posted 03/06/2031</p>",
             .behind = "<p>Next round: 23/06/2031.</p>",
             .html = "<html lang=en-US>"}) == "2031-06-03 line");
  CHECK(with_line("Posted Thursday 03/06/2031") == "2031-03-06 line");
  CHECK(day({.line = "<p>Posted 03/06/2031</p>"}, "https://courier.example.uk/water") == "2031-06-03 line");
  CHECK(day({.line = "<p>Posted 03/06/2031</p>"}, "https://treaties.example.gov/water") == "2031-03-06 line");
  CHECK(day({.line = "<p>Posted 03/06/2031</p>"}, "https://courier.example/water").empty());
}

TEST_CASE("a dateline may stand behind the headings and addresses of a release") {
  std::string page = "<html><body><h1>Vardania and Tesk to share the river</h1><div>";
  for (int i = 0; i < 6; ++i) page += "<p>The ministry sends this release to all who asked for it in writing.</p>";
  page += "<p>KOR, July 2, 2031 &#151; Vardania and Tesk agreed on Tuesday to share the water of the Selm.</p></div>";
  CHECK(testing::day_of_page(page, "") == "2031-07-02 dateline");
}
