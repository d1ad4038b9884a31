#include "tools/train/vocabulary.hpp"

#include <catch2/catch.hpp>

#include "extractors/language/word_hash.hpp"
#include "tests/tools/treebank/rows.hpp"

using namespace demarche;
using namespace demarche::testing;

namespace {

/// What was counted in sentences of "word/TAG" parts, each told as often as the number before it says.
Vocabulary counted(const std::vector<std::pair<int, std::string>>& sentences) {
  std::string bytes;
  for (const auto& [times, sentence] : sentences) {
    for (int i = 0; i < times; ++i) bytes += rows(sentence);
  }
  TextArena arena;
  const std::vector<TreebankSentence> bank = read_conllu(bytes, "x");
  std::vector<GoldTokens> gold;
  gold.reserve(bank.size());
  for (const TreebankSentence& sentence : bank) gold.push_back(gold_tokens(sentence, arena));
  return count_vocabulary(gold, {});
}

std::uint16_t word(const Vocabulary& vocabulary, std::string_view norm) {
  return vocabulary.words.view().find(hash_word(norm));
}

}  // namespace

TEST_CASE("words are numbered by falling frequency, from three occurrences on") {
  const Vocabulary vocabulary = counted({{2, "rare/NN"}, {3, "known/NN"}, {9, "met/VBD"}, {4, "Oslo/NNP"}});
  CHECK(word(vocabulary, "met") == 2);
  CHECK(word(vocabulary, "oslo") == 3);
  CHECK(word(vocabulary, "known") == 4);
  CHECK(word(vocabulary, "rare") == 0);
  CHECK_NOTHROW(vocabulary.tables().check());
}

TEST_CASE("a word has the senses that an eighth of its occurrences have") {
  const Vocabulary vocabulary = counted({{7, "attack/NN"}, {1, "attack/VB"}, {8, "talk/NN"}, {1, "talk/VB"}});
  CHECK(vocabulary.senses[word(vocabulary, "attack")] == (kSenseNoun | kSenseVerb));
  CHECK(vocabulary.senses[word(vocabulary, "talk")] == kSenseNoun);
}

TEST_CASE("a tag is certain for frequent words of closed classes, for others only where they are very frequent") {
  const Vocabulary vocabulary =
      counted({{50, "the/DT"}, {49, "a/DT"}, {299, "town/NN"}, {300, "war/NN"}, {60, "that/IN"}, {2, "that/DT"}});
  const auto certain = [&](std::string_view norm) {
    return static_cast<Tag>(vocabulary.certain[word(vocabulary, norm)]);
  };
  CHECK(certain("the") == Tag::DT);
  CHECK(certain("a") == Tag::none);
  CHECK(certain("war") == Tag::NN);
  CHECK(certain("town") == Tag::none);
  CHECK(certain("that") == Tag::none);
}

TEST_CASE("words of the same tags share their class") {
  const Vocabulary vocabulary = counted({{8, "one/CD"}, {9, "two/CD"}, {9, "met/VBD"}});
  const auto cls = [&](std::string_view norm) { return vocabulary.classes[word(vocabulary, norm)]; };
  CHECK(cls("one") == cls("two"));
  CHECK(cls("one") != cls("met"));
}

TEST_CASE("a table finds what was added and nothing else") {
  GrowingTable table(3);
  table.add(hash_word("one"), 1);
  table.add(hash_word("two"), 2);
  CHECK(table.view().find(hash_word("one")) == 1);
  CHECK(table.view().find(hash_word("two")) == 2);
  CHECK(table.view().find(hash_word("three")) == 0);
  CHECK_THROWS_WITH(table.add(hash_word("one"), 3), Catch::Contains("one fingerprint"));
  CHECK(GrowingTable().view().find(hash_word("one")) == 0);
}

TEST_CASE("a full table still has a free place") {
  for (const std::size_t count : {0U, 1U, 2U, 3U, 5U, 6U, 100U, 1535U, 1536U}) {
    GrowingTable table(count);
    for (std::size_t i = 0; i < count; ++i) table.add(hash_word(std::to_string(i)), static_cast<std::uint16_t>(i + 1));
    CHECK(table.view().find(hash_word("none")) == 0);
    for (std::size_t i = 0; i < count; ++i) REQUIRE(table.view().find(hash_word(std::to_string(i))) == i + 1);
  }
}
