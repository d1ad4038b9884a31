#include "extractors/read/front_matter.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

TEST_CASE("a front matter gives title, publisher and date and ends behind its second rule") {
  const std::string head =
      "---\nTitle: \"Truce: day one\"\npublisher: Lagan Courier\ndate: 2016-05-01\ntags:\n  - truce\n# note\n---\n";
  const FrontMatter found = front_matter(head + "The truce held.");
  CHECK(found.size == head.size());
  CHECK(found.title == "Truce: day one");
  CHECK(found.publisher == "Lagan Courier");
  CHECK(found.date == "2016-05-01");
}

TEST_CASE("published counts before date, whichever stands first") {
  CHECK(front_matter("---\ndate: a\npublished: b\n---\n").date == "b");
  CHECK(front_matter("---\npublished: b\ndate: a\n---\n").date == "b");
}

TEST_CASE("a rule that begins no front matter belongs to the text") {
  for (const char* text : {"---\nThe truce held.\n---\n", "---\ntitle: never closed\n", "---\n---\n",
                           "\n---\ntitle: a\n---\n", "----\ntitle: a\n---\n", "title: a\n---\n", "---", "",
                           "---\nhttp://example.org\n---\n", "---\nthe envoy said: no\n---\n"}) {
    INFO(text);
    CHECK(front_matter(text).size == 0);
  }
}

TEST_CASE("a front matter may end the text, and with three points") {
  CHECK(front_matter("---\ntitle: a\n---").size == 16);
  CHECK(front_matter("---\ntitle: a\n...\nText").size == 17);
}
