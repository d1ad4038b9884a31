#include "render/escape.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

TEST_CASE("XML's five characters become entities") {
  CHECK(escape_xml(R"(a & <b> "c" 'd')") == "a &amp; &lt;b&gt; &quot;c&quot; &#39;d&#39;");
  CHECK(escape_xml("&lt;") == "&amp;lt;");
}

TEST_CASE("what Graphviz would replace in a label or a tooltip is doubled") {
  CHECK(escape_html_label(R"(\N \\)") == R"(\\N \\\\)");
  CHECK(quote_tooltip(R"(\N)") == R"("\\\\N")");
  CHECK(quote_tooltip(R"(\"];evil[URL=x)") == R"("\\\\\"];evil[URL=x")");
  CHECK(quote_tooltip("a\nb & c") == "\"a b &amp; c\"");
}

TEST_CASE("web addresses are kept with everything else percent-encoded, others dropped") {
  CHECK(safe_link("https://example.org/a?b=1&c=%20#d") == "https://example.org/a?b=1&c=%20#d");
  CHECK(safe_link("http://example.org/a b\"><script>'\\") == "http://example.org/a%20b%22%3E%3Cscript%3E%27%5C");
  CHECK(safe_link("http://example.org/\xC3\xA4") == "http://example.org/%C3%A4");
  for (const char* bad : {"", "javascript:alert(1)", " https://example.org", "data:text/html,x", "file:///etc/passwd",
                          "JAVASCRIPT:x", "https://", "http:/x", "//example.org", "news/1.txt"}) {
    INFO(bad);
    CHECK(safe_link(bad).empty());
  }
  CHECK(safe_link("https://example.org/" + std::string(3000, 'a')).empty());
}
