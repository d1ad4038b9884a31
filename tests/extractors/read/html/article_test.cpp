#include "extractors/read/html/article.hpp"

#include <catch2/catch.hpp>

#include "tests/extractors/read/html/page.hpp"

using namespace demarche;
using testing::article_of;

namespace {

const std::string kFirst = "<p>The envoys of Orsk and Arval signed the water treaty in the old customs house.</p>";
const std::string kSecond = "<p>Both governments had asked for four more weeks before the last round began.</p>";
const std::string kThird = "<p>Neither side would say when the parliament of Orsk is going to vote on it.</p>";
const std::string kBodyLines =
    "body| The envoys of Orsk and Arval signed the water treaty in the old customs house.\n"
    "body| Both governments had asked for four more weeks before the last round began.\n"
    "body| Neither side would say when the parliament of Orsk is going to vote on it.\n";

}  // namespace

TEST_CASE("a page's paragraphs get the roles that a reader would give them") {
  CHECK(article_of("<nav><a href=/>Home</a> <a href=/w>World</a></nav>"
                   "<article><h1>Water treaty signed</h1><p class=byline>By A. Clerk, 3 May 2031</p>" +
                   kFirst + "<figure><img src=a.jpg><figcaption>The customs house in Arval.</figcaption></figure>" +
                   kSecond + kThird + "</article><aside><h2>Most read</h2><a href=/1>Orsk floods</a></aside>" +
                   "<footer>© The Courier</footer>") ==
        "clutter| Home World\n"
        "headline| Water treaty signed\n"
        "byline| By A. Clerk, 3 May 2031\n"
        "body| The envoys of Orsk and Arval signed the water treaty in the old customs house.\n"
        "caption| The customs house in Arval.\n"
        "body| Both governments had asked for four more weeks before the last round began.\n"
        "body| Neither side would say when the parliament of Orsk is going to vote on it.\n"
        "clutter| Most read\n"
        "clutter| Orsk floods\n"
        "clutter| © The Courier\n");
}

TEST_CASE("a list of other stories amid the article is a list of teasers") {
  CHECK(article_of("<div>" + kFirst + "<ul><li><a href=/1>Floods in Orsk: what we know</a></li></ul>" + kSecond +
                   kThird + "</div>") ==
        "body| The envoys of Orsk and Arval signed the water treaty in the old customs house.\n"
        "teaser| Floods in Orsk: what we know\n"
        "body| Both governments had asked for four more weeks before the last round began.\n"
        "body| Neither side would say when the parliament of Orsk is going to vote on it.\n");
}

TEST_CASE("a link inside a sentence does not make a teaser of it") {
  CHECK(article_of("<div>" + kFirst +
                   "<p>The text is <a href=/t>in the gazette that the ministry prints every week</a>.</p>" + kSecond +
                   "</div>")
            .find("body| The text is in the gazette") != std::string::npos);
}

TEST_CASE("a subhead over paragraphs is body, a heading over nothing is not") {
  const std::string found =
      article_of("<div>" + kFirst + "<h2>The vote</h2>" + kSecond + kThird + "<h2>More from Orsk</h2></div>");
  CHECK(found.find("body| The vote\n") != std::string::npos);
  CHECK(found.find("clutter| More from Orsk\n") != std::string::npos);
}

TEST_CASE("a list in the article is part of it") {
  const std::string found =
      article_of("<div>" + kFirst + "<ul><li>Water for Orsk in summer</li><li>A joint office in Arval</li></ul>" +
                 kSecond + "</div>");
  CHECK(found.find("body| Water for Orsk in summer\nbody| A joint office in Arval\n") != std::string::npos);
}

TEST_CASE("a summary between the headline and the article is body") {
  CHECK(article_of("<div><h1>Water treaty signed</h1><h2>Orsk and Arval end their long quarrel</h2></div>"
                   "<div class=story-body>" +
                   kFirst + kSecond + kThird + "</div>") ==
        "headline| Water treaty signed\nbody| Orsk and Arval end their long quarrel\n" + kBodyLines);
}

TEST_CASE("what a post's clock and its buttons say is not of the report") {
  const std::string found = article_of("<div>" + kFirst + "<div>14:05</div>" + kSecond + "<div>Reply</div></div>");
  CHECK(found.find("byline| 14:05\n") != std::string::npos);
  CHECK(found.find("clutter| Reply\n") != std::string::npos);
}

TEST_CASE("the headline is said once: a copy of it is clutter") {
  CHECK(article_of("<div><h1>Water treaty signed</h1>" + kFirst + "<p>Water treaty signed</p>" + kSecond + kThird +
                   "</div>")
            .find("clutter| Water treaty signed\n") != std::string::npos);
}

TEST_CASE("an article knows its headline and which elements are outside or bear dates") {
  const HtmlTree tree =
      parse_html("<nav><a href=/>Home</a></nav><h1>Water treaty signed</h1><time>3 May</time>" + kFirst + kSecond);
  const std::vector<NameCues> cues = cues_of_elements(tree);
  const std::vector<PageBlock> blocks = find_blocks(tree, cues);
  const Article article = find_article(tree, cues, blocks, {});
  REQUIRE(article.headline < blocks.size());
  CHECK(blocks[article.headline].text == "Water treaty signed");
  REQUIRE(article.outside.size() == tree.size());
  for (HtmlId id = 1; id < tree.size(); ++id) {
    if (tree[id].tag == "a") CHECK(article.outside[id]);
    if (tree[id].tag == "p") CHECK_FALSE(article.outside[id]);
    if (!tree[id].tag.empty()) CHECK(article.dates[id] == (tree[id].tag == "time"));
  }
}

TEST_CASE("a page without words has no article and no headline") {
  CHECK(article_of("").empty());
  CHECK(article_of("<html><body><img src=a.jpg></body></html>").empty());
  const HtmlTree tree = parse_html("");
  CHECK(find_article(tree, cues_of_elements(tree), {}, {"Truce"}).headline == 0);
}
