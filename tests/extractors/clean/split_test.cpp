#include "extractors/clean/split.hpp"

#include <catch2/catch.hpp>
#include <string>

using namespace demarche;

namespace {

/// The paragraphs, each between brackets.
std::string split(std::string_view text) {
  std::string out;
  for (const ByteSpan span : split_paragraphs(text)) {
    out += '[' + std::string(text.substr(span.begin, span.size())) + ']';
  }
  return out;
}

}  // namespace

TEST_CASE("blank lines part paragraphs, whatever blanks are in them") {
  CHECK(split("one\n\ntwo\n \t\u00A0\n\n\nthree") == "[one][two][three]");
  CHECK(split("\n\n  one  \n\n") == "[one]");
  CHECK(split("").empty());
  CHECK(split("\n \u00A0\u200B\n").empty());
}

TEST_CASE("white space at the ends of a paragraph is outside its span") {
  CHECK(split(" \u00A0one two\u3000 \n\u2003Three") == "[one two][Three]");
  CHECK(split_paragraphs(" \u00E9 ") == std::vector<ByteSpan>{{1, 3}});
}

TEST_CASE("lines are paragraphs where the text is not wrapped") {
  CHECK(split("Talks resumed.\nThe truce held.") == "[Talks resumed.][The truce held.]");
  CHECK(split("Envoys meet in Oslo\nThe envoys of both states met in Oslo on Sunday, a spokesman said.") ==
        "[Envoys meet in Oslo][The envoys of both states met in Oslo on Sunday, a spokesman said.]");
}

TEST_CASE("a line goes on where the next begins with a small letter and no sentence has ended") {
  CHECK(split("Envoys meet in\nthe old town") == "[Envoys meet in\nthe old town]");
  CHECK(split("Envoys met.\nthe old town") == "[Envoys met.][the old town]");
  CHECK(split("Envoys meet in Oslo\nby Jane Doe") == "[Envoys meet in Oslo][by Jane Doe]");
}

TEST_CASE("wrapped lines are joined; short lines and indents end a paragraph") {
  const std::string text =
      "The envoys of both states met in Oslo on Sunday and\n"
      "agreed to extend the truce. They will meet again in\n"
      "Geneva on 4 June. A spokesman said that the Council\n"
      "would be told.\n"
      "The Council meets on Tuesday to hear both ministers.\n"
      "    In Oslo the streets around the old town hall\n"
      "were closed to traffic for a second day.\n";
  CHECK(split(text) ==
        "[The envoys of both states met in Oslo on Sunday and\nagreed to extend the truce. They will meet again in\n"
        "Geneva on 4 June. A spokesman said that the Council\nwould be told.]"
        "[The Council meets on Tuesday to hear both ministers.]"
        "[In Oslo the streets around the old town hall\nwere closed to traffic for a second day.]");
}

TEST_CASE("items of a list begin paragraphs") {
  CHECK(split("They agreed\n- on a truce\n- on monitors\n* on a hotline\n\u2022 on aid\n(a) on maps\n2. on ships") ==
        "[They agreed][- on a truce][- on monitors][* on a hotline][\u2022 on aid][(a) on maps][2. on ships]");
}

TEST_CASE("bullets and numbers are told from words") {
  CHECK(bullet_size("- a") == 2);
  CHECK(bullet_size("12. a") == 4);
  CHECK(bullet_size("(iv) a") == 0);
  CHECK(bullet_size("(a) b") == 4);
  CHECK(bullet_size("b) c") == 3);
  CHECK(bullet_size("-a") == 0);
  CHECK(bullet_size("2016. A year") == 0);
  CHECK(bullet_size("1.5 million") == 0);
  CHECK(bullet_size("a. b") == 0);
  CHECK(bullet_size("") == 0);
  CHECK(bullet_size("7") == 0);
}
