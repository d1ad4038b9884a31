#include "extractors/segment.hpp"

#include <catch2/catch.hpp>
#include <random>

#include "extractors/analyse.hpp"
#include "tests/support/rule_files.hpp"

using namespace demarche;
using namespace demarche::testing;

namespace {

Segmented segmented(std::string_view text) {
  const RuleTables& rules = rule_set().tables;
  return segment(text, clean(text, rules), rules);
}

/// The sentences of `text`, with " | " between them.
std::string sentences(std::string_view text) {
  std::string out;
  const Segmented cut = segmented(text);
  for (const Sentence& sentence : cut.sentences)
    out += (out.empty() ? "" : " | ") + std::string(text.substr(sentence.span.begin, sentence.span.size()));
  return out;
}

/// The bytes of the dateline, "" for none.
std::string dateline(std::string_view text) {
  const Segmented cut = segmented(text);
  if (!cut.dateline) return "";
  const std::uint32_t begin = cut.tokens[cut.dateline->begin].span.begin;
  return std::string(text.substr(begin, cut.tokens[cut.dateline->end - 1].span.end - begin));
}

}  // namespace

TEST_CASE("sentences lie inside paragraphs") {
  CHECK(sentences("Truce holds\n\nThe truce held on Sunday. Envoys met in Oslo.\n\nThey left") ==
        "Truce holds | The truce held on Sunday. | Envoys met in Oslo. | They left");
  CHECK(sentences("").empty());
}

TEST_CASE("the rules' abbreviations and first words part sentences") {
  CHECK(sentences(
            "Truce holds\n\nGen. Ada Lind met Mr. Vos of the U.N. in Oslo. She left at 9 a.m. The talks went on.") ==
        "Truce holds | Gen. Ada Lind met Mr. Vos of the U.N. in Oslo. | She left at 9 a.m. | The talks went on.");
}

TEST_CASE("a dateline belongs to no sentence") {
  const char* text = "Truce holds\n\nOSLO, May 1 (Agency) \u2014 The truce held on Sunday.";
  CHECK(dateline(text) == "OSLO, May 1 (Agency) \u2014");
  CHECK(sentences(text) == "Truce holds | The truce held on Sunday.");
  CHECK(dateline("Truce holds\n\nThe truce held \u2014 on Sunday.").empty());
  CHECK(dateline("Truce holds\n\nThe truce held.\n\nOSLO, May 1 \u2014 It ended.").empty());
}

TEST_CASE("matches are ordered, stay inside their sentence and are found by their first token") {
  const std::vector<std::string> parts{"The ",      "cease-fire ", "truce ", "in ",     "two ",  "weeks ", "U.N. ",
                                       "Security ", "Council ",    ". ",     "\n\n",    "Oslo ", "\"",     "on ",
                                       "May ",      "1, ",         "2031 ",  "called ", "for "};
  std::mt19937 random(6);
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (int i = 0; i < 40; ++i) text += parts[random() % parts.size()];
    const Segmented cut = segmented(text);
    REQUIRE(cut.match_starts.size() == cut.tokens.size() + 1);
    std::vector<std::uint32_t> sentence_end(cut.tokens.size());
    for (std::uint32_t i = 0; i < cut.tokens.size(); ++i)
      sentence_end[i] = static_cast<std::uint32_t>(cut.tokens.size());
    std::uint32_t last = 0;
    for (const Sentence& sentence : cut.sentences) {
      REQUIRE(sentence.tokens.begin >= last);
      REQUIRE(sentence.tokens.begin < sentence.tokens.end);
      REQUIRE(sentence.tokens.end <= cut.tokens.size());
      last = sentence.tokens.end;
      for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) sentence_end[i] = sentence.tokens.end;
    }
    for (std::uint32_t i = 0; i < cut.tokens.size(); ++i) {
      std::uint32_t longest = i;
      for (const LexMatch& match : cut.matches_at(i)) {
        REQUIRE(match.tokens.begin == i);
        REQUIRE(match.tokens.end >= longest);
        REQUIRE(match.tokens.end <= sentence_end[i]);
        longest = match.tokens.end;
      }
    }
  }
}

TEST_CASE("only sentences with a trigger are tagged, and those whole") {
  const char* text = "Rain falls\n\nThe truce collapsed on Sunday. Rain fell on the hills.";
  const Segmented cut = segmented(text);
  const Analysis analysis = analyse(cut, rule_set().tables);
  REQUIRE(cut.sentences.size() == 3);
  CHECK(analysis.has_trigger == std::vector<bool>{false, true, false});
  REQUIRE(analysis.tags.size() == cut.tokens.size());
  for (std::size_t s = 0; s < 3; ++s) {
    for (std::uint32_t i = cut.sentences[s].tokens.begin; i < cut.sentences[s].tokens.end; ++i)
      CHECK((analysis.tags[i] != Tag::none) == analysis.has_trigger[s]);
  }
}
