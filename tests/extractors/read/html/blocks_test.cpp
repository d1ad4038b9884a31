#include "extractors/read/html/blocks.hpp"

#include <catch2/catch.hpp>

#include "tests/extractors/read/html/page.hpp"

using namespace demarche;
using testing::blocks_of;
using testing::texts_of;

using Texts = std::vector<std::string>;

TEST_CASE("paragraphs, headings, items and cells are blocks; emphasis and links are not") {
  CHECK(texts_of("<h2>Talks</h2><p>The <b>envoys</b> of <a href=/o>Orsk</a> met.</p><ul><li>Arval<li>Orsk</ul>"
                 "<table><tr><td>1<td>2</table>") ==
        Texts{"Talks", "The envoys of Orsk met.", "Arval", "Orsk", "1", "2"});
  CHECK(texts_of("<div>One <div>Two</div> three</div>") == Texts{"One", "Two", "three"});
  CHECK(texts_of("Bare words") == Texts{"Bare words"});
  CHECK(texts_of("").empty());
}

TEST_CASE("one break is a new line, two are a new paragraph") {
  CHECK(texts_of("<p>Orsk<br>Arval") == Texts{"Orsk\nArval"});
  CHECK(texts_of("<p>Orsk<br> <br>\nArval") == Texts{"Orsk", "Arval"});
  CHECK(texts_of("<p>Orsk<br><br><br><br/>Arval") == Texts{"Orsk", "Arval"});
  CHECK(texts_of("<p>Orsk<hr>Arval") == Texts{"Orsk", "Arval"});
  CHECK(texts_of("<p><br>Orsk<br></p>") == Texts{"Orsk"});
}

TEST_CASE("a line with nothing but a no-break space is an empty line") {
  CHECK(texts_of("<p>Orsk<br>&nbsp;<br>Arval") == Texts{"Orsk", "Arval"});
  CHECK(texts_of("<p>Orsk</p><p>&nbsp;</p><p>Arval</p>") == Texts{"Orsk", "Arval"});
}

TEST_CASE("what readers do not see is no block") {
  CHECK(texts_of("<style>p {}</style><script>var a;</script><noscript>Turn it on</noscript><template>t</template>"
                 "<p>Seen</p><select><option>A</select><button>Send</button><svg><text>x</text></svg>") ==
        Texts{"Seen"});
  CHECK(texts_of("<p hidden>A</p><p style='color: red; DISPLAY : none'>B</p><p aria-hidden=true>C</p>"
                 "<p class=sr-only>D</p><p style='visibility:hidden'>E</p><p>Seen</p>") == Texts{"Seen"});
  CHECK(texts_of("<p style='display: block' aria-hidden=false>Seen</p>") == Texts{"Seen"});
}

TEST_CASE("a page that leaves out its head's end and its body's beginning is read") {
  CHECK(texts_of("<!DOCTYPE html><title>T</title><main><p>Talks</p><p>ended</p></main>") == Texts{"Talks", "ended"});
  CHECK(texts_of("<title>T</title><nav>Home</nav><h1>Talks</h1><p>ended") == Texts{"Home", "Talks", "ended"});
}

TEST_CASE("a page whose body is hidden until its scripts ran is read all the same") {
  CHECK(texts_of("<html class=hidden><body style='visibility: hidden'><p>Seen</p></body></html>") == Texts{"Seen"});
}

TEST_CASE("a preformatted text keeps its lines") {
  CHECK(texts_of("<pre>Orsk,\n  3 May</pre><p>Later</p>") == Texts{"Orsk,\n  3 May", "Later"});
}

TEST_CASE("a raised link to a footnote is left out, a raised letter is not") {
  CHECK(texts_of("<p>They met.<sup id=r1><a href='#n1'>[12]</a></sup> Later") == Texts{"They met. Later"});
  CHECK(texts_of("<p>The 3<sup>rd</sup> round") == Texts{"The 3rd round"});
  CHECK(texts_of("<p>50 m<sup>2</sup>") == Texts{"50 m2"});
}

TEST_CASE("a block knows its kind, its element and its words") {
  const std::vector<PageBlock> blocks = blocks_of(
      "<h2>Talks</h2><li><div>The <a href=/>two envoys</a> met</div></li><blockquote><p>No.</p></blockquote>");
  REQUIRE(blocks.size() == 3);
  CHECK(blocks[0].kind == ElementKind::heading);
  CHECK(blocks[1].kind == ElementKind::item);
  CHECK(blocks[1].words == 4);
  CHECK(blocks[1].link_words == 2);
  CHECK_FALSE(blocks[1].is_linked());
  CHECK(blocks[1].first < blocks[1].last);
  CHECK(blocks[2].text == "No.");
}

TEST_CASE("a menu is linked, an anchor without an address is no link") {
  CHECK(blocks_of("<p><a href=/a>Home</a> <a href=/b>World</a> |")[0].is_linked());
  CHECK_FALSE(blocks_of("<p><a name=top>Home</a>")[0].is_linked());
}

TEST_CASE("what stands beside a footer or aside does not stand in it") {
  const std::vector<PageBlock> blocks = blocks_of("<aside>Side <div>box</div></aside><div>Main</div>");
  REQUIRE(blocks.size() == 3);
  CHECK(blocks[0].kind == ElementKind::around);
  CHECK(blocks[2].kind == ElementKind::block);
}
