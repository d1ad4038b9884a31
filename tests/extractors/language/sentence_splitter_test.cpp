#include "extractors/language/sentence_splitter.hpp"

#include <catch2/catch.hpp>
#include <random>

#include "tests/extractors/language/cut.hpp"

using namespace demarche;
using namespace demarche::testing;

namespace {

bool is_article(const void*, const Token& token) {
  return token.has(Token::kCapital) && (token.norm == "the" || token.norm == "he");
}

/// The sentences of `text`, with " | " between them.
std::string split(std::string_view text) {
  const Cut out = cut(text);
  std::string sentences(text);
  std::vector<std::uint32_t> starts = sentence_starts(out.tokens, is_article, nullptr);
  for (auto start = starts.rbegin(); start != starts.rend(); ++start)
    sentences.insert(out.tokens[*start].span.begin, "| ");
  return sentences;
}

}  // namespace

TEST_CASE("a stop before a capital or a number ends a sentence") {
  CHECK(split("Talks began. Envoys met. 12 came! Who left? Oslo did.") ==
        "Talks began. | Envoys met. | 12 came! | Who left? | Oslo did.");
  CHECK(split("Talks began. and went on") == "Talks began. and went on");
  CHECK(split("Talks at 10.30 in Oslo") == "Talks at 10.30 in Oslo");
  CHECK(split("Talks began.They ended.") == "Talks began.They ended.");
  CHECK(split("Talks began") == "Talks began");
  CHECK(split("").empty());
}

TEST_CASE("an abbreviation ends a sentence only before a word that starts sentences") {
  CHECK(split("Gen. Smith left the U.N. The talks ended.") == "Gen. Smith left the U.N. | The talks ended.");
  CHECK(split("The U.S. Senate met Gen. Smith on Dec. 1.") == "The U.S. Senate met Gen. Smith on Dec. 1.");
  CHECK(split("It opened at 9 a.m. Oslo time. He came.") == "It opened at 9 a.m. Oslo time. | He came.");
}

TEST_CASE("initials belong to names") { CHECK(split("J. R. Smith met J.P. Lee.") == "J. R. Smith met J.P. Lee."); }

TEST_CASE("closing quotation marks and brackets belong to the sentence before them") {
  CHECK(split("\"We agreed.\" He left.") == "\"We agreed.\" | He left.");
  CHECK(split("\u201cWe agreed.\u201d \u201cWe left.\u201d") == "\u201cWe agreed.\u201d | \u201cWe left.\u201d");
  CHECK(split("(They met.) He left. (Later.)") == "(They met.) | He left. | (Later.)");
  CHECK(split("\"Did they meet?\" he asked.") == "\"Did they meet?\" he asked.");
  CHECK(split("They left the U.N.\" Envoys met.") == "They left the U.N.\" | Envoys met.");
}

TEST_CASE("notes in brackets belong to the sentence before them") {
  CHECK(split("They met.[3] It ended.[4][5] He left.") == "They met.[3] | It ended.[4][5] | He left.");
  CHECK(split("They met. [It ended.] He left.") == "They met. | [It ended.] | He left.");
}

TEST_CASE("an ellipsis ends a sentence before a capital alone") {
  CHECK(split("They met ... and left. Well\u2026 it ended... He left\u2026 The end.") ==
        "They met ... and left. | Well\u2026 it ended... | He left\u2026 | The end.");
}

TEST_CASE("starts ascend and lie inside") {
  const std::vector<std::string> parts{". ", ".",   "\" ",   "\"",   "[", "1",   "]",
                                       " ",  "He ", "U.N. ", "the ", ")", "?! ", "... "};
  std::mt19937 random(9);
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (int i = 0; i < 15; ++i) text += parts[random() % parts.size()];
    const Cut out = cut(text);
    std::uint32_t last = 0;
    for (const std::uint32_t start : sentence_starts(out.tokens, is_article, nullptr)) {
      REQUIRE(start > last);
      REQUIRE(start < out.tokens.size());
      last = start;
    }
  }
}
