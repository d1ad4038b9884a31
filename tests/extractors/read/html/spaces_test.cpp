#include "extractors/read/html/spaces.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

namespace {

std::string collapsed(std::string_view text) {
  std::string out;
  append_collapsed(out, text);
  return out;
}

}  // namespace

TEST_CASE("a run of white space is one space, none begins a text") {
  CHECK(collapsed("  The\n\t envoys \r\n met ") == "The envoys met ");
  CHECK(collapsed(" \n ").empty());
}

TEST_CASE("no-break and wide spaces are spaces") {
  CHECK(collapsed("10\u00A0\u00A0May\u202F2016\u2003noon") == "10 May 2016 noon");
  CHECK(collapsed("\u00A0").empty());
}

TEST_CASE("what shows nothing is left out") {
  CHECK(collapsed("disarma\u00ADment\u200B talks\uFEFF") == "disarmament talks");
}

TEST_CASE("characters that pages mean as Windows-1252 are those that browsers show") {
  CHECK(collapsed("the envoy\u0092s \u0093yes\u0094 \u0096 \u008020") == "the envoy’s “yes” – €20");
  CHECK(collapsed("a\u0081z") == "az");
}

TEST_CASE("all other characters stay") { CHECK(collapsed("Łódź, 東京, Київ, 😀") == "Łódź, 東京, Київ, 😀"); }

TEST_CASE("what is white space alone shows nothing") {
  for (const char* text : {"", " \t\n", "\u00A0 \u00A0", "\u200B\uFEFF\u00AD"}) CHECK(shows_nothing(text));
  for (const char* text : {"a", "\u00A0.", "é", "\u3002"}) CHECK_FALSE(shows_nothing(text));
}

TEST_CASE("texts in a row share the space between them") {
  std::string out;
  append_collapsed(out, "The envoys ");
  append_collapsed(out, " met");
  CHECK(out == "The envoys met");
  out += '\n';
  append_collapsed(out, " later");
  CHECK(out == "The envoys met\nlater");
}
