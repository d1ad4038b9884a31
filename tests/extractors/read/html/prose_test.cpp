#include "extractors/read/html/prose.hpp"

#include <catch2/catch.hpp>

#include "tests/extractors/read/html/page.hpp"

using namespace demarche;
using testing::blocks_of;

namespace {

bool prose(std::string_view html) { return is_prose(blocks_of(html).at(0)); }

}  // namespace

TEST_CASE("a sentence ends before its quotation marks and brackets") {
  for (const char* text : {"They met.", "Did they?", "\"They met.\"", "(They did.) ", "“They met.”", "He said:", "…"}) {
    INFO(text);
    CHECK(ends_sentence(text));
  }
  for (const char* text : {"", "Most read", "\"\"", "By A. Clerk", "Arval, 3 May", "They met. More"}) {
    INFO(text);
    CHECK_FALSE(ends_sentence(text));
  }
}

TEST_CASE("eight words and a sentence's end are prose, or many words") {
  CHECK(prose("<p>The envoys of both sides met in Arval on Friday."));
  CHECK_FALSE(prose("<p>They met on Friday."));
  CHECK_FALSE(prose("<p>The envoys of both sides met in Arval on Friday"));
  std::string words;
  for (int i = 0; i < 25; ++i) words += "word ";
  CHECK(prose("<p>" + words));
}

TEST_CASE("headings, captions and links are no prose") {
  const std::string sentence = "The envoys of both sides met in Arval on Friday.";
  CHECK_FALSE(prose("<h2>" + sentence + "</h2>"));
  CHECK_FALSE(prose("<figure><figcaption>" + sentence + "</figcaption></figure>"));
  CHECK_FALSE(prose("<p><a href=/x>" + sentence + "</a>"));
  CHECK(prose("<p>" + sentence + " <a href=/x>More</a>."));
}

TEST_CASE("an element has the words of the blocks in it that count") {
  const HtmlTree tree = parse_html("<div id=a><p>One two</p><p>three</p></div><div id=b><p>Four</p></div>");
  const std::vector<PageBlock> blocks = find_blocks(tree, cues_of_elements(tree));
  REQUIRE(blocks.size() == 3);
  const ProseMass mass(tree, blocks, {true, false, true});
  CHECK(mass.total() == 3);
  CHECK(mass.of(0) == 3);
  for (HtmlId id = 1; id < tree.size(); ++id) {
    if (tree.value(id, "id") == "a") CHECK(mass.of(id) == 2);
    if (tree.value(id, "id") == "b") CHECK(mass.of(id) == 1);
  }
  CHECK(ProseMass(tree, {}, {}).of(0) == 0);
}
