#include "extractors/read/html/element.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

TEST_CASE("an element's name tells what it is") {
  CHECK(kind_of_element("p") == ElementKind::paragraph);
  CHECK(kind_of_element("h1") == ElementKind::heading);
  CHECK(kind_of_element("h6") == ElementKind::heading);
  CHECK(kind_of_element("li") == ElementKind::item);
  CHECK(kind_of_element("td") == ElementKind::cell);
  CHECK(kind_of_element("blockquote") == ElementKind::quote);
  CHECK(kind_of_element("pre") == ElementKind::pre);
  CHECK(kind_of_element("figcaption") == ElementKind::caption);
  CHECK(kind_of_element("div") == ElementKind::block);
  CHECK(kind_of_element("article") == ElementKind::block);
  CHECK(kind_of_element("br") == ElementKind::line_break);
}

TEST_CASE("navigation, sides and footers stand around") {
  for (const char* tag : {"nav", "aside", "footer", "menu", "dialog", "form"}) {
    INFO(tag);
    CHECK(kind_of_element(tag) == ElementKind::around);
  }
  CHECK(kind_of_element("header") == ElementKind::block);  // an article has one too
}

TEST_CASE("scripts, pictures and controls hold no text to read") {
  for (const char* tag : {"script", "style", "noscript", "template", "svg", "iframe", "button", "select", "title"}) {
    INFO(tag);
    CHECK(kind_of_element(tag) == ElementKind::skipped);
  }
}

TEST_CASE("other elements are part of a running text, custom ones are blocks") {
  for (const char* tag : {"a", "b", "span", "time", "font", "q", "blink", "", "zzz"}) {
    INFO(tag);
    CHECK(kind_of_element(tag) == ElementKind::in_line);
  }
  CHECK(kind_of_element("story-card") == ElementKind::block);
}
