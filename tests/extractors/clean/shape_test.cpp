#include "extractors/clean/shape.hpp"

#include <catch2/catch.hpp>
#include <string>

using namespace demarche;

TEST_CASE("sentences end with a stop, also inside quotes and brackets") {
  for (const char* text :
       {"Talks resumed.", "\u201CThey met.\u201D", "(They met.)", "Did they meet?", "They met\u2026", "*They met.*",
        "They met!'\"", "The envoy who had come from Oslo the night before with two aides left for the U.S."}) {
    INFO(text);
    CHECK(shape_of(text).ends_sentence);
  }
  for (const char* text :
       {"Talks resume", "1:35 p.m.", "Envoy leaves for U.S.", "They met:", "GENEVA (AP) --", "(Jane Doe)", "\""}) {
    INFO(text);
    CHECK_FALSE(shape_of(text).ends_sentence);
  }
}

TEST_CASE("a shape counts words and capitals") {
  const ParagraphShape shape = shape_of("Envoy of St. Lucia -- 3 boats");
  CHECK(shape.words == 6);
  CHECK(shape.capitalized == 3);
  CHECK(shape.has_digit);
  CHECK(shape_of("\u041C\u043E\u0441\u043A\u0432\u0430").has_letter);
  CHECK_FALSE(shape_of("\u2014\u2014 * \u201C").has_letter);
  CHECK(shape_of(std::string(6000, 'x')).words == 967);
}

TEST_CASE("a picture's source stands in brackets at the end") {
  for (const char* text : {"A tram. (Ida Berg / Evening Post)", "The envoy (AP/Ida Berg).", "Ships wait [Reuters]",
                           "Ships wait [Ida Berg/Evening Post]"}) {
    INFO(text);
    CHECK(shape_of(text).names_picture_source);
  }
  for (const char* text :
       {"They met (and left)", "The talks (24/7)", "Ships and/or boats (and/or trams)", "He said [sic]",
        "The line of 1976 [Map 3]", "They met.", "(Jane Doe / Post)", "They met in the House [Parliament]."}) {
    INFO(text);
    CHECK_FALSE(shape_of(text).names_picture_source);
  }
}

TEST_CASE("what goes on behind a paragraph shows in its end") {
  CHECK(shape_of("They agreed on:").ends_open);
  CHECK(shape_of("to withdraw;").ends_open);
  CHECK(shape_of("INDEPENDENCE, Mo. (AP) _").ends_dash);
  CHECK(shape_of("to withdraw").begins_small);
  CHECK(shape_of("Will it hold?").asks);
}
