#include "extractors/read/html/containers.hpp"

#include <catch2/catch.hpp>

#include "tests/extractors/read/html/page.hpp"

using namespace demarche;

namespace {

/// `count` paragraphs of prose that begin with `name`.
std::string prose(const std::string& name, int count) {
  std::string out;
  for (int i = 0; i < count; ++i) {
    out += "<p>" + name + " says that the envoys of both sides came to the table once more.</p>";
  }
  return out;
}

/// The first words of the blocks that stand in the article's elements.
std::string inside(std::string_view html) {
  const HtmlTree tree = parse_html(html);
  const std::vector<NameCues> cues = cues_of_elements(tree);
  const std::vector<PageBlock> blocks = find_blocks(tree, cues);
  const std::vector<bool> found = inside_containers(tree, Surroundings(tree, cues, blocks, blocks.size()), blocks);
  std::string out;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (found[i]) out += (out.empty() ? "" : " ") + blocks[i].text.substr(0, blocks[i].text.find(' '));
  }
  return out;
}

}  // namespace

TEST_CASE("the element with most of the page's prose is the article") {
  CHECK(inside("<div>" + prose("Side", 1) + "</div><div>" + prose("Main", 4) + "</div><div>Most read</div>") ==
        "Main Main Main Main");
  CHECK(inside("<div><div><div>" + prose("Main", 3) + "</div></div></div>") == "Main Main Main");
}

TEST_CASE("an element that calls itself a text is it, where it holds much of the prose") {
  const std::string page = "<div>" + prose("Before", 1) + "<div class=story-body>" + prose("Main", 3) + "</div></div>";
  CHECK(inside(page) == "Main Main Main");
  CHECK(inside("<div class=story-body>" + prose("Stub", 1) + "</div><div>" + prose("Main", 5) + "</div>") ==
        "Main Main Main Main Main");
}

TEST_CASE("all posts of a thread count, under one name or one number each") {
  CHECK(inside("<div><div id=post_message_1>" + prose("First", 3) + "</div><div><div id=post_message_2>" +
               prose("Second", 1) + "</div></div><p>Register now</p></div>") == "First First First Second");
}

TEST_CASE("of texts in one another the innermost with nearly all of it counts") {
  CHECK(inside("<div class=article-content><div class=share-intro>Share</div><div class=article-body>" +
               prose("Main", 4) + "</div></div>") == "Main Main Main Main");
}

TEST_CASE("a page without prose has what stands in its body") {
  CHECK(inside("<body><p>Closed</p><p>today</p></body>") == "Closed today");
  CHECK(inside("").empty());
}
