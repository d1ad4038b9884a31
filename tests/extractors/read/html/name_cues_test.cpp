#include "extractors/read/html/name_cues.hpp"

#include <catch2/catch.hpp>
#include <initializer_list>

using namespace demarche;

namespace {

/// The cues of the first element of that name.
NameCues cues_of(std::string_view html, std::string_view tag = "div") {
  const HtmlTree tree = parse_html(html);
  const std::vector<NameCues> cues = cues_of_elements(tree);
  for (HtmlId id = 1; id < tree.size(); ++id) {
    if (tree[id].tag == tag) return cues[id];
  }
  return {};
}

bool has_any(NameCues cues) {
  for (unsigned bit = 1; bit <= 512; bit *= 2) {
    if (cues.has(static_cast<NameCue>(bit))) return true;
  }
  return false;
}

std::string text_name_of(std::string_view html) {
  const HtmlTree tree = parse_html(html);
  for (HtmlId id = 1; id < tree.size(); ++id) {
    if (tree[id].tag == "div") return text_name(tree, id);
  }
  return "no div";
}

}  // namespace

TEST_CASE("a name tells what it names, however it is written") {
  CHECK(cues_of_name("story-body__inner").has(NameCue::article_body));
  CHECK(cues_of_name("articleBody").has(NameCue::article_body));
  CHECK(cues_of_name("ENTRY_CONTENT").has(NameCue::article_body));
  CHECK(cues_of_name("relatedStories").has(NameCue::clutter));
  CHECK(cues_of_name("post-byline").has(NameCue::byline));
  CHECK(cues_of_name("c-timestamp").has(NameCue::date));
  CHECK(cues_of_name("wp-caption-text").has(NameCue::caption));
  CHECK(cues_of_name("comments-area").has(NameCue::comments));
  CHECK(cues_of_name("article__standfirst").has(NameCue::deck));
  CHECK(cues_of_name("sr-only").has(NameCue::hidden));
}

TEST_CASE("a short word counts only as a word of its own") {
  CHECK(cues_of_name("ad-slot").has(NameCue::clutter));
  CHECK(cues_of_name("topAd").has(NameCue::clutter));
  CHECK_FALSE(cues_of_name("headline").has(NameCue::clutter));
  CHECK_FALSE(cues_of_name("roadmap").has(NameCue::clutter));
  CHECK(cues_of_name("nav").has(NameCue::clutter));
  CHECK_FALSE(cues_of_name("navy").has(NameCue::clutter));
  CHECK_FALSE(cues_of_name("sometimes").has(NameCue::date));
}

TEST_CASE("most names tell nothing") {
  for (const char* name : {"", "col-md-8", "row", "wrapper", "container", "x", "---", "clearfix", "p4711"}) {
    INFO(name);
    CHECK_FALSE(has_any(cues_of_name(name)));
  }
}

TEST_CASE("class, id, role and itemprop of an element count together") {
  const NameCues cues = cues_of("<div class='wide byline' id=sidebar role=main itemprop='articleBody'>x</div>");
  CHECK(cues.has(NameCue::byline));
  CHECK(cues.has(NameCue::clutter));
  CHECK(cues.has(NameCue::main));
  CHECK(cues.has(NameCue::article_body));
  CHECK_FALSE(cues.has(NameCue::comments));
  CHECK(cues_of("<div role=navigation>x</div>").has(NameCue::clutter));
  CHECK(cues_of("<div itemprop=datePublished>x</div>").has(NameCue::date));
  CHECK(cues_of("<time>x</time>", "time").has(NameCue::date));
}

TEST_CASE("what is hidden by its class is, what is hidden on paper is not") {
  CHECK(cues_of("<div class='box hidden'>x</div>").has(NameCue::hidden));
  CHECK(cues_of("<div class='visually-hidden'>x</div>").has(NameCue::hidden));
  CHECK_FALSE(cues_of("<div class='hidden-print'>x</div>").has(NameCue::hidden));
}

TEST_CASE("in a forum the comments are what it consists of") {
  const std::string post = "<div class='comment-body'>x</div>";
  CHECK(cues_of(post).has(NameCue::comments));
  CHECK_FALSE(
      cues_of("<main itemtype='https://schema.org/DiscussionForumPosting'>" + post + "</main>").has(NameCue::comments));
}

TEST_CASE("the name of an article's text has neither marks nor digits") {
  CHECK(text_name_of("<div class='box' id=post_message_4711>x</div>") == "postmessage");
  CHECK(text_name_of("<div class='wide story-body'>x</div>") == "storybody");
  CHECK(text_name_of("<div itemprop=articleBody>x</div>") == "articleBody");
  CHECK(text_name_of("<div class='sidebar'>x</div>").empty());
}
