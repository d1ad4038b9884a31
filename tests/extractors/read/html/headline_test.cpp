#include "extractors/read/html/headline.hpp"

#include <catch2/catch.hpp>

#include "tests/extractors/read/html/page.hpp"

using namespace demarche;

namespace {

/// The headline's text; "" where there is none.
std::string headline(std::string_view html, const std::vector<std::string>& titles) {
  const HtmlTree tree = parse_html(html);
  const std::vector<PageBlock> blocks = find_blocks(tree, cues_of_elements(tree));
  const std::size_t found = find_headline(tree, blocks, titles);
  return found < blocks.size() ? std::string(tree[blocks[found].element].tag) + ": " + blocks[found].text : "";
}

}  // namespace

TEST_CASE("the heading that says the page's title is the headline") {
  const std::string page = "<h1>The Courier</h1><h2>Envoys meet in Arval</h2><p>Envoys meet in Arval</p>";
  CHECK(headline(page, {"Envoys meet in Arval"}) == "h2: Envoys meet in Arval");
  CHECK(headline("<h1>Truce holds</h1>", {"Truce Holds!"}) == "h1: Truce holds");
}

TEST_CASE("of two that say the title the higher heading counts, then the first") {
  CHECK(headline("<h3>Truce holds</h3><h1>Truce holds</h1>", {"Truce holds"}) == "h1: Truce holds");
  CHECK(headline("<p>Truce holds</p><h4>Truce holds</h4>", {"Truce holds"}) == "h4: Truce holds");
}

TEST_CASE("a title that is cut or has its site behind it is known") {
  CHECK(headline("<h1>Envoys of Orsk and Arval sign a truce</h1>", {"Envoys of Orsk and Arval"}) ==
        "h1: Envoys of Orsk and Arval sign a truce");
  CHECK(headline("<h1>The Courier</h1><p>Envoys sign a truce</p>", {"Envoys sign a truce | The Courier"}) ==
        "p: Envoys sign a truce");
}

TEST_CASE("without a known title the first h1 of three words is the headline") {
  CHECK(headline("<h1>Courier</h1><h1>Truce holds in Arval</h1><h1>Most read this week</h1>", {}) ==
        "h1: Truce holds in Arval");
  CHECK(headline("<h1>Courier</h1><h2>Truce holds in Arval</h2>", {"Something else"}).empty());
  CHECK(headline("", {"Truce"}).empty());
}

TEST_CASE("a title loses the name of its site") {
  CHECK(without_site("Truce holds | The Morrow Courier", "The Morrow Courier") == "Truce holds");
  CHECK(without_site("Envoys of Orsk meet – The Courier", "") == "Envoys of Orsk meet");
  CHECK(without_site("Truce - A paper with a very long name indeed", "A Paper With a Very Long Name Indeed") ==
        "Truce");
}

TEST_CASE("a title that only looks so keeps its parts") {
  CHECK(without_site("Orsk-Arval talks resume", "Courier") == "Orsk-Arval talks resume");
  CHECK(without_site("Live - Envoys of the two countries meet in Arval for talks", "Courier") ==
        "Live - Envoys of the two countries meet in Arval for talks");
  CHECK(without_site("", "Courier").empty());
}
