#include "tools/evaluate/scores.hpp"

#include <catch2/catch.hpp>

#include "extractors/rules/rules.hpp"
#include "tests/tools/treebank/rows.hpp"
#include "tools/evaluate/report.hpp"

using namespace demarche;
using namespace demarche::testing;

namespace {

/// Eight words; "met" is given a tag that it does not have.
std::vector<TreebankSentence> treebank() {
  return read_conllu("# newdoc\n# sent_id = GUM_news_x-1\n" + row("1\tEnvoys\tNNS") + row("2\tmet\tNN") +
                         row("3\tin\tIN") + row("4\tOslo\tNNP\tSpaceAfter=No") + row("5\t.\t.") +
                         "\n# sent_id = blog-1\n" + row("1\tThey\tPRP") + row("2\tleft\tVBD\tSpaceAfter=No") +
                         row("3\t.\t.") + "\n",
                     "x");
}

}  // namespace

TEST_CASE("shares are percentages, of nothing 0") {
  CHECK(Share{3, 4}.percent() == 75);
  CHECK(Share{}.percent() == 0);
  const Overlap overlap{4, 8, 2};
  CHECK(overlap.recall() == 50);
  CHECK(overlap.precision() == 25);
  CHECK(overlap.f() == Approx(100.0 / 3));
  CHECK(Overlap{}.f() == 0);
  CHECK(Overlap{4, 0, 0}.precision() == 0);
}

TEST_CASE("tags are counted on the treebank's own words") {
  const Scores scores = score_gold(treebank(), builtin_tagger());
  CHECK(scores.xpos.all == 8);
  CHECK(scores.xpos.right == 7);
  CHECK(scores.genres.at("news").right == 4);
  CHECK(scores.genres.at("news").all == 5);
  CHECK(scores.genres.at("blog").right == 3);
  CHECK(scores.genres.size() == 2);
  CHECK(scores.confusions == std::map<std::pair<Tag, Tag>, std::size_t>{{{Tag::NN, Tag::VBD}, 1}});
  const Overlap& past = scores.tags[static_cast<std::size_t>(Tag::VBD)];
  CHECK(past.gold == 1);
  CHECK(past.found == 2);
  CHECK(past.same == 1);
  CHECK(scores.tokens.f() == 100);
  CHECK(scores.sentences.gold == 2);
}

TEST_CASE("raw text is cut by our tokenizer and sentence splitter") {
  const Scores scores = score_raw(treebank(), builtin_tagger(), *builtin_rules());
  CHECK(scores.tokens.gold == 8);
  CHECK(scores.tokens.found == 8);
  CHECK(scores.tokens.same == 8);
  CHECK(scores.sentences.gold == 2);
  CHECK(scores.sentences.found == 2);
  CHECK(scores.sentences.same == 2);
  CHECK(scores.xpos.right == 7);
}

TEST_CASE("words that were cut otherwise count as wrong") {
  const auto bank = read_conllu("# newdoc\n" + row("1\tcease-fire\tNN") + row("2\tthere\tRB"), "x");
  const Scores scores = score_raw(bank, builtin_tagger(), *builtin_rules());
  CHECK(scores.tokens.gold == 2);
  CHECK(scores.tokens.found == 4);
  CHECK(scores.tokens.same == 1);
  CHECK(scores.xpos.all == 2);
  CHECK(scores.confusions.at({Tag::NN, Tag::none}) == 1);
}

TEST_CASE("a treebank of no sentences has no scores") {
  CHECK(score_gold({}, builtin_tagger()).xpos.percent() == 0);
  CHECK(score_raw({}, builtin_tagger(), *builtin_rules()).tokens.f() == 0);
  CHECK_THAT(text_report({}), Catch::StartsWith("XPOS 0.00 % of 0 words"));
}

TEST_CASE("reports tell the scores as text and as JSON") {
  const Scores scores = score_gold(treebank(), builtin_tagger());
  const std::string text = text_report(scores);
  CHECK_THAT(text, Catch::StartsWith("XPOS 87.50 % of 8 words\n"));
  CHECK_THAT(text, Catch::Contains("  VBD                50.00  100.00   66.67        1\n"));
  CHECK_THAT(text, Catch::Contains("  news               80.00        5\n"));
  CHECK_THAT(text, Catch::Contains("      1  NN VBD\n"));
  const std::string json = json_report(scores);
  CHECK_THAT(json, Catch::Contains("\"xpos\": 87.5,") && Catch::Contains("\"upos\": null,") &&
                       Catch::Contains("\"words\": 8,"));
  CHECK_THAT(json, Catch::Contains("\"blog\": 100.0,") && Catch::Contains("\"news\": 80.0"));
}
