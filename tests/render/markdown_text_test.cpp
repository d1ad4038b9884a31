#include "render/markdown_text.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

TEST_CASE("what is markup in Markdown is escaped") {
  CHECK(escape_markdown("a*b_c`d~e|f#g\\h") == "a\\*b\\_c\\`d\\~e\\|f\\#g\\\\h");
  CHECK(escape_markdown("![x](http:y)") == "!\\[x\\](http\\:\xE2\x81\xA0y)");
  CHECK(escape_markdown("<b>&amp;") == "&lt;b&gt;&amp;amp;");
  CHECK(escape_markdown("$x^2$ {#id}") == "\\$x\\^2\\$ \\{\\#id\\}");
}

TEST_CASE("what opens a block is escaped where a line begins with it") {
  CHECK(escape_markdown("- item") == "\\- item");
  CHECK(escape_markdown("+ item") == "\\+ item");
  CHECK(escape_markdown("===") == "\\===");
  CHECK(escape_markdown("# title") == "\\# title");
  CHECK(escape_markdown("> quote") == "&gt; quote");
  CHECK(escape_markdown("12. item") == "12\\. item");
  CHECK(escape_markdown("12) item") == "12\\) item");
  CHECK(escape_markdown(": term") == "\\: term");
}

TEST_CASE("prose stays readable") {
  CHECK(escape_markdown("U.N. envoy: talks at 10:30, 12 - 14 May (Vienna)") ==
        "U.N. envoy: talks at 10:30, 12 - 14 May (Vienna)");
  CHECK(escape_markdown("Élysée – «Ñandú»") == "Élysée – «Ñandú»");
  CHECK(escape_markdown("") == "");
}

TEST_CASE("addresses are parted, so that no reader of Markdown makes links of them") {
  CHECK(escape_markdown("https://a.org") == "https\\:\xE2\x81\xA0//a.org");
  CHECK(escape_markdown("WWW.a.org") ==
        "WWW\\.\xE2\x81\xA0"
        "a.org");
  CHECK(escape_markdown("a@b.org") ==
        "a\\@\xE2\x81\xA0"
        "b.org");
  CHECK(escape_markdown(":smile:") == "\\:\xE2\x81\xA0smile:");
}

TEST_CASE("a code span keeps every character") {
  CHECK(markdown_code("https://a.org/x_y") == "`https://a.org/x_y`");
  CHECK(markdown_code("a``b") == "```a``b```");
  CHECK(markdown_code("`a") == "`` `a ``");
  CHECK(markdown_code("") == "");
}
