#include "extractors/read/html/surroundings.hpp"

#include <catch2/catch.hpp>

#include "tests/extractors/read/html/page.hpp"

using namespace demarche;
using testing::article_of;

namespace {

const std::string kProse =
    "<p>The envoys of Orsk and Arval signed the water treaty in the old customs house.</p>"
    "<p>Both governments had asked for four more weeks before the last round began.</p>"
    "<p>Neither side would say when the parliament of Orsk is going to vote on it.</p>";
const std::string kBody =
    "body| The envoys of Orsk and Arval signed the water treaty in the old customs house.\n"
    "body| Both governments had asked for four more weeks before the last round began.\n"
    "body| Neither side would say when the parliament of Orsk is going to vote on it.\n";

}  // namespace

TEST_CASE("boxes beside or in the article are clutter by their names") {
  for (const char* name : {"related-stories", "newsletter-signup", "advert", "social-share", "sidebar", "author-bio"}) {
    INFO(name);
    CHECK(article_of("<article>" + kProse + "<div class=" + name + "><p>Sign up and read all about Orsk.</p></div>" +
                     "</article>") == kBody + "clutter| Sign up and read all about Orsk.\n");
  }
}

TEST_CASE("what readers wrote is clutter, however much it is") {
  const std::string comment = "<p>I was in that very house when I was a boy, and nobody spoke of water.</p>";
  std::string found = article_of("<h1>Water treaty signed</h1><div class=story>" + kProse + "</div><div id=comments>" +
                                 comment + comment + "</div>");
  CHECK(found == "headline| Water treaty signed\n" + kBody +
                     "clutter| I was in that very house when I was a boy, and nobody spoke of water.\n"
                     "clutter| I was in that very house when I was a boy, and nobody spoke of water.\n");
}

TEST_CASE("a name that covers the article itself says nothing") {
  for (const char* name : {"has-comments", "with-sidebar", "newsletter", "caption-page", "byline-wide", "dates date"}) {
    INFO(name);
    CHECK(article_of("<body class='" + std::string(name) + "'>" + kProse + "</body>") == kBody);
    CHECK(article_of("<div class='" + std::string(name) + "'><h1>Water treaty signed</h1>" + kProse + "</div>") ==
          "headline| Water treaty signed\n" + kBody);
  }
}

TEST_CASE("a footer or aside that holds the whole page does not stand around it") {
  CHECK(article_of("<aside>" + kProse + "</aside>") == kBody);
  CHECK(article_of("<div>" + kProse + "</div><aside><p>Ring us if you know more.</p></aside>") ==
        kBody + "clutter| Ring us if you know more.\n");
}

TEST_CASE("a picture's words are a caption by their name") {
  CHECK(article_of("<div>" + kProse + "<div class=wp-caption><p>The customs house in Arval</p></div></div>") ==
        kBody + "caption| The customs house in Arval\n");
}

TEST_CASE("who wrote it and when is a byline by its name, not a paragraph that bears one") {
  CHECK(article_of("<h1>Water treaty signed</h1><div class=entry-meta>By A. Clerk on 3 May 2031</div><div>" + kProse +
                   "</div>") == "headline| Water treaty signed\nbyline| By A. Clerk on 3 May 2031\n" + kBody);
  std::string words;
  for (int i = 0; i < 50; ++i) words += "more words ";
  CHECK(article_of("<div>" + kProse + "<p class=author>" + words + "end.</p></div>").find("byline|") ==
        std::string::npos);
}
