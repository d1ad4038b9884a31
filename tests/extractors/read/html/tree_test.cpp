#include "extractors/read/html/tree.hpp"

#include <catch2/catch.hpp>

using namespace demarche;
using namespace std::literals;

namespace {

/// "p[Talks b[end]]": the elements below the body with the texts in them.
std::string outline(const HtmlTree& tree, HtmlId id) {
  if (tree[id].is_text()) return std::string(tree.text(id));
  std::string out = std::string(tree[id].tag) + "[";
  for (HtmlId child = id + 1; child < tree[id].end; child = tree[child].end) out += outline(tree, child);
  return out + "]";
}

/// The first element of that name; 0 where there is none.
HtmlId find(const HtmlTree& tree, std::string_view tag) {
  for (HtmlId id = 1; id < tree.size(); ++id) {
    if (tree[id].tag == tag) return id;
  }
  return 0;
}

std::string body(std::string_view html) {
  const HtmlTree tree = parse_html(html);
  const HtmlId id = find(tree, "body");
  return id == 0 ? "no body" : outline(tree, id).substr(4);
}

}  // namespace

TEST_CASE("elements and texts stand in the page's order, each within its parent") {
  const HtmlTree tree = parse_html("<html><body><p>Talks <b>end</b> here</p></body></html>");
  CHECK(outline(tree, 1) == "html[body[p[Talks b[end] here]]]");
  const HtmlId bold = find(tree, "b");
  CHECK(tree[tree[bold].parent].tag == "p");
  CHECK(tree[bold].end == bold + 2);
  CHECK(tree[0].end == tree.size());
  CHECK(tree.text(bold + 1) == "end");
}

TEST_CASE("nothing at all is a tree of its root") {
  CHECK(parse_html("").size() == 1);
  CHECK(parse_html("")[0].end == 1);
  CHECK(parse_html("").inner_text(0).empty());
}

TEST_CASE("names are in lower case, attributes without entities") {
  const HtmlTree tree = parse_html("<DIV CLASS='a &amp; b' Hidden title=\"L&eacute;on&#8217;s\" data-x=>x</DIV>");
  const HtmlId id = find(tree, "div");
  REQUIRE(id != 0);
  CHECK(tree.attribute(id, "class") == "a & b");
  CHECK(tree.attribute(id, "title") == "Léon’s");
  CHECK(tree.attribute(id, "hidden"));
  CHECK_FALSE(tree.attribute(id, "id"));
  CHECK(tree.value(id, "id").empty());
}

TEST_CASE("a paragraph or item that is not closed ends where the next begins") {
  CHECK(body("<p>Talks<p>ended") == "[p[Talks]p[ended]]");
  CHECK(body("<ul><li>Arval<li>Orsk</ul>") == "[ul[li[Arval]li[Orsk]]]");
  CHECK(body("<p>Talks<div>ended</div>") == "[p[Talks]div[ended]]");
}

TEST_CASE("end tags without a beginning and broken tags lose no words") {
  const HtmlTree tree = parse_html("</b></p>Talks</div> <b><i>ended</b></i> < 3 days <p =\"\" <>later</ >.");
  const std::string text = tree.inner_text(0);
  for (const char* word : {"Talks", "ended", "days", "later"}) {
    INFO(word << " in " << text);
    CHECK(text.find(word) != std::string::npos);
  }
}

TEST_CASE("entities are characters; what is no entity stays as it is written") {
  CHECK(body("<p>R&eacute;union &#8212; &#x2019; &lt;b&gt; &amp;amp;</p>") == "[p[Réunion — ’ <b> &amp;]]");
  CHECK(body("<p>Pro & contra, &nosuch;, AT&T</p>") == "[p[Pro & contra, &nosuch;, AT&T]]");
}

TEST_CASE("comments are no text, and what stands around one is one text") {
  CHECK(body("<p>Talks <!-- a draft -->ended</p>") == "[p[Talks ended]]");
  CHECK(body("<p>Talks</p><!--[if IE]><p>Upgrade</p><![endif]--><p>ended</p>") == "[p[Talks]p[ended]]");
  CHECK(body("<p>Talks<![if !IE]> ended<![endif]></p>") == "[p[Talks ended]]");
  CHECK(body("<p>Talks<!--[if !IE]><!--> ended<!--<![endif]--> soon</p>") == "[p[Talks ended soon]]");
  CHECK(body("<p>Talks<![if</p><p>a[1]</p>").find("a[1]") != std::string::npos);
}

TEST_CASE("the inside of a script is one text, whatever it looks like") {
  const HtmlTree tree = parse_html("<script>if (a < b) w('<p>No</p>'); // &amp;</script><p>Yes</p>");
  const HtmlId script = find(tree, "script");
  CHECK(tree[script].end == script + 2);
  CHECK(tree.text(script + 1) == "if (a < b) w('<p>No</p>'); // &amp;");
  CHECK(tree.inner_text(find(tree, "p")) == "Yes");
}

TEST_CASE("a long text is one text, though the parser hands it out in pieces") {
  const std::string words = std::string(5000, 'x') + "é" + std::string(5000, 'y');
  const HtmlTree tree = parse_html("<p>" + words + "</p>");
  const HtmlId p = find(tree, "p");
  CHECK(tree[p].end == p + 2);
  CHECK(tree.text(p + 1) == words);
}

TEST_CASE("the encoding that a page's head names does not count: it is UTF-8 already") {
  const HtmlTree tree = parse_html(
      "<meta charset=iso-8859-1><meta http-equiv=content-type content='text/html; "
      "charset=windows-1251'><p>Léon’s пакт</p>");
  CHECK(tree.inner_text(find(tree, "p")) == "Léon’s пакт");
}

TEST_CASE("a zero byte does not end the page") {
  const HtmlTree tree = parse_html("<p>Talks\0 ended</p><p>Later</p>"sv);
  CHECK(tree.inner_text(0).find("Later") != std::string::npos);
}

TEST_CASE("the text inside a node has its white space collapsed and breaks as spaces") {
  const HtmlTree tree = parse_html("<div> The\n  envoys <b>met</b>.<br>Then<p>left </p></div>");
  CHECK(tree.inner_text(find(tree, "div")) == "The envoys met. Thenleft");
}

TEST_CASE("the text inside a node is cut between characters, not in one") {
  const HtmlTree tree = parse_html("<title>ab" + std::string("éééé") + "</title>");
  const HtmlId title = find(tree, "title");
  CHECK(tree.inner_text(title, 5) == "abé");
  CHECK(tree.inner_text(title, 6) == "abéé");
}

TEST_CASE("elements that nest too deep cut the page there; what stands before is read") {
  std::string deep = "<p>Before</p>";
  for (int i = 0; i < 600; ++i) deep += "<div>";
  const HtmlTree cut = parse_html(deep + "Inside");
  CHECK(cut.is_cut());
  CHECK(cut.inner_text(0) == "Before");
  std::string flat;
  for (int i = 0; i < 400; ++i) flat += "<div>";
  CHECK_FALSE(parse_html(flat + "Inside").is_cut());
  CHECK(parse_html(flat + "Inside").inner_text(0) == "Inside");
}
