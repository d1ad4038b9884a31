#include "tools/treebank/conllu.hpp"

#include <catch2/catch.hpp>
#include <random>

#include "tests/tools/treebank/rows.hpp"
#include "tools/treebank/gold_tokens.hpp"

using namespace demarche;
using namespace demarche::testing;

namespace {

std::string message(const std::string& bytes) {
  try {
    read_conllu(bytes, "bank.conllu");
    return "";
  } catch (const ConlluError& error) {
    return error.what();
  }
}

/// The bytes of each word in the sentence's text, with "|" between them.
std::string pieces(const TreebankSentence& sentence) {
  std::string out;
  for (const TreebankWord& word : sentence.words)
    out += (out.empty() ? "" : "|") + sentence.text.substr(word.span.begin, word.span.size());
  return out;
}

}  // namespace

TEST_CASE("a sentence is read with its words, spaces and comments") {
  const auto bank = read_conllu(
      "# newdoc id = x\n# sent_id = GUM_news_x-1\n# text = Envoys met.\n"
      "1\tEnvoys\tenvoy\tNOUN\tNNS\t_\t2\tnsubj\t_\t_\n2\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No\n"
      "3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n",
      "bank");
  REQUIRE(bank.size() == 1);
  const TreebankSentence& sentence = bank[0];
  CHECK(sentence.id == "GUM_news_x-1");
  CHECK(sentence.text == "Envoys met.");
  CHECK(sentence.new_paragraph);
  CHECK(sentence.space_after);
  REQUIRE(sentence.words.size() == 3);
  const TreebankWord& met = sentence.words[1];
  CHECK(met.form == "met");
  CHECK(met.lemma == "meet");
  CHECK(met.upos == "VERB");
  CHECK(met.xpos == "VBD");
  CHECK(met.relation == "root");
  CHECK(met.head == 0);
  CHECK(met.span == ByteSpan{7, 10});
  CHECK(met.space_before);
  CHECK_FALSE(sentence.words[2].space_before);
  CHECK(sentence.words[0].head == 2);
}

TEST_CASE("sentences are parted by empty lines, of which there may be many or none at the end") {
  CHECK(read_conllu("", "x").empty());
  CHECK(read_conllu("\n\n\n", "x").empty());
  CHECK(read_conllu("# sent_id = 1\n\n", "x").empty());
  const auto bank = read_conllu("\n" + row("1\tOne\tCD") + "\n\n\n" + row("1\tTwo\tCD"), "x");
  REQUIRE(bank.size() == 2);
  CHECK(bank[0].text == "One");
  CHECK(bank[1].text == "Two");
  CHECK_FALSE(bank[1].new_paragraph);
}

TEST_CASE("lines may end with a carriage return, the file without a line's end") {
  const std::string bytes =
      "# sent_id = 1\r\n1\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No\r\n\r\n"
      "1\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_";
  const auto bank = read_conllu(bytes, "x");
  REQUIRE(bank.size() == 2);
  CHECK(bank[0].id == "1");
  CHECK(bank[0].text == "met");
  CHECK_FALSE(bank[0].space_after);
  CHECK(bank[1].words[0].form == "left");
}

TEST_CASE("a token that holds two words gives each what of it is its own") {
  const auto bank =
      read_conllu(row("1-2\tdidn't\t_\tSpaceAfter=No") + row("1\tdid\tVBD") + row("2\tn't\tRB") + row("3\t,\t,") +
                      row("4-5\twanna\t_") + row("4\twant\tVB") + row("5\tto\tTO") + row("6\tgo\tVB"),
                  "x");
  REQUIRE(bank.size() == 1);
  CHECK(bank[0].text == "didn't, wanna go");
  CHECK(pieces(bank[0]) == "did|n't|,||wanna|go");
  CHECK_FALSE(bank[0].words[1].space_before);
  CHECK_FALSE(bank[0].words[2].space_before);
  CHECK(bank[0].words[3].space_before);
  CHECK_FALSE(bank[0].words[4].space_before);
  CHECK(bank[0].words[5].space_before);
}

TEST_CASE("empty nodes are left out") {
  const auto bank = read_conllu(row("1\tmet\tVBD") + row("1.1\tmet\tVBD") + row("2\tthere\tRB"), "x");
  REQUIRE(bank.size() == 1);
  CHECK(bank[0].text == "met there");
}

TEST_CASE("what is no CoNLL-U is refused with its line") {
  CHECK_THAT(message("# x\n1\tmet\n"), Catch::StartsWith("bank.conllu:2: a word has ten columns"));
  CHECK_THAT(message("\n\n" + row("1\tmet\tVBD") + "met\n"), Catch::StartsWith("bank.conllu:4: "));
  CHECK_THAT(message("1\ta\tb\tc\td\te\tf\tg\th\ti\tj\n"), Catch::Contains(":1: a word has ten columns"));
  CHECK_THAT(message(row("x\tmet\tVBD")), Catch::Contains(":1: a number should stand here: x"));
  CHECK_THAT(message(row("\tmet\tVBD")), Catch::Contains(":1: a number should stand here"));
  CHECK_THAT(message(row("1-x\tmet\tVBD")), Catch::Contains(":1: a number should stand here: x"));
  CHECK_THAT(message(row("x-2\tmet\tVBD")), Catch::Contains(":1: a number should stand here: x"));
  CHECK_THAT(message(row("99999999999\tmet\tVBD")), Catch::Contains(":1: a number"));
  CHECK_THAT(message(row("1\t\tVBD")), Catch::Contains(":1: a word needs a form"));
  CHECK_THAT(message("1\tmet\tmeet\tVERB\tVBD\t_\tten\troot\t_\t_\r\n"),
             Catch::Contains(":1: a number should stand here: ten"));
  CHECK_THAT(message("{\"json\": 1}"), Catch::Contains(":1: "));
}

TEST_CASE("any bytes are read or refused, and words lie in their sentence's text") {
  const std::vector<std::string> parts{"1",
                                       "2",
                                       "-",
                                       ".",
                                       "\t",
                                       "\t",
                                       "\t_",
                                       "\n",
                                       "\r\n",
                                       "_",
                                       "met",
                                       "#",
                                       "\xff",
                                       "SpaceAfter=No",
                                       row("1\tmet\tVBD"),
                                       row("1-2\tdidn't\t_"),
                                       row("7\tn't\tRB"),
                                       "\n"};
  std::mt19937 random(2);
  for (int round = 0; round < 3000; ++round) {
    std::string bytes;
    for (int i = 0; i < 8; ++i) bytes += parts[random() % parts.size()];
    try {
      for (const TreebankSentence& sentence : read_conllu(bytes, "x")) {
        for (const TreebankWord& word : sentence.words) {
          REQUIRE(word.span.begin <= word.span.end);
          REQUIRE(word.span.end <= sentence.text.size());
        }
      }
    } catch (const ConlluError&) {
    }
  }
}

TEST_CASE("the genre stands in a sentence's name") {
  CHECK(genre_of("GUM_news_homeopathic-1") == "news");
  CHECK(genre_of("newsgroup-groups.google.com_x-0001") == "newsgroup");
  CHECK(genre_of("weblog") == "weblog");
  CHECK(genre_of("").empty());
}

TEST_CASE("the treebank's words become tokens with the treebank's tags") {
  const auto bank = read_conllu(row("1\tNorway\tNNP\tSpaceAfter=No") + row("2\t's\tPOS") + row("3-4\twanna\t_") +
                                    row("3\twant\tVB") + row("4\tto\tTO") + row("5\tgo\tXX"),
                                "x");
  TextArena arena;
  const GoldTokens gold = gold_tokens(bank[0], arena);
  REQUIRE(gold.tokens.size() == 5);
  CHECK(gold.tags == std::vector<Tag>{Tag::NNP, Tag::POS, Tag::VB, Tag::TO, Tag::none});
  CHECK(gold.tokens[0].norm == "norway");
  CHECK(gold.tokens[0].span == ByteSpan{0, 6});
  CHECK(gold.tokens[0].has(Token::kCapital));
  CHECK(gold.tokens[1].norm == "'s");
  CHECK_FALSE(gold.tokens[1].has(Token::kSpaceBefore));
  CHECK(gold.tokens[2].norm == "want");
  CHECK(gold.tokens[2].has(Token::kSpaceBefore));
  CHECK(gold.tokens[3].norm == "to");
}
