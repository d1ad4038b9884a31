#include "extractors/language/tagger.hpp"

#include <catch2/catch.hpp>
#include <future>
#include <random>

#include "tests/extractors/language/cut.hpp"

using namespace demarche;
using namespace demarche::testing;

namespace {

std::vector<Tag> tags_of(const std::vector<Token>& tokens) {
  std::vector<Tag> tags(tokens.size());
  builtin_tagger().tag(tokens, tags);
  return tags;
}

/// The tags of one sentence, joined by spaces.
std::string tagged(std::string_view sentence) {
  const Cut out = cut(sentence);
  std::string text;
  for (const Tag tag : tags_of(out.tokens)) text += (text.empty() ? "" : " ") + std::string(name_of(tag));
  return text;
}

}  // namespace

TEST_CASE("plain sentences are tagged") {
  CHECK(tagged("Envoys met in Oslo.") == "NNS VBD IN NNP .");
  CHECK(tagged("The foreign minister will visit Lima on Friday.") == "DT JJ NN MD VB NNP IN NNP .");
  CHECK(tagged("Norway's parliament has not yet ratified the treaty, officials said.") ==
        "NNP POS NN VBZ RB RB VBN DT NN , NNS VBD .");
  CHECK(tagged("\"We didn't sign it,\" she told reporters (again).") ==
        "`` PRP VBD RB VB PRP , '' PRP VBD NNS -LRB- RB -RRB- .");
  CHECK(tagged("Who paid $ 20 for her two well-known books?") == "WP VBD $ CD IN PRP$ CD RB HYPH VBN NNS .");
}

TEST_CASE("the past tense and the participle are told apart") {
  CHECK(tagged("The rebels attacked the town.") == "DT NNS VBD DT NN .");
  CHECK(tagged("The town was attacked by the rebels.") == "DT NN VBD VBN IN DT NNS .");
  CHECK(tagged("The two sides have extended the truce.") == "DT CD NNS VBP VBN DT NN .");
  CHECK(tagged("The two sides extended the truce.") == "DT CD NNS VBD DT NN .");
  CHECK(tagged("The ships attacked in May were empty.") == "DT NNS VBN IN NNP VBD JJ .");
}

TEST_CASE("nouns and verbs that are written alike are told apart") {
  CHECK(tagged("They talk about the talks.") == "PRP VBP IN DT NNS .");
  CHECK(tagged("The visit ended before she could visit Cairo.") == "DT NN VBD IN PRP MD VB NNP .");
  CHECK(tagged("He plans to attack, but the attack plans were known.") == "PRP VBZ TO VB , CC DT NN NNS VBD VBN .");
}

TEST_CASE("headlines in title case are tagged") {
  CHECK(tagged("Parliament Approves Treaty") == "NN VBZ NN");
  CHECK(tagged("Envoys to Meet in Lima on Friday") == "NNS TO VB IN NNP IN NNP");
  CHECK(tagged("Norway Calls for Truce as Talks Begin") == "NNP VBZ IN NN IN NNS VBP");
}

TEST_CASE("headlines in capitals are tagged") {
  CHECK(tagged("MINISTER MEETS REBELS IN OSLO") == "NN VBZ NNS IN NNP");
  CHECK(tagged("THE TWO SIDES HAVE SIGNED THE TREATY") == "DT CD NNS VBP VBN DT NN");
}

TEST_CASE("a sentence of no tokens has no tags, one of one token one") {
  CHECK(tagged("").empty());
  CHECK(tagged("Oslo") == "NNP");
  CHECK(tagged(".") == ".");
}

TEST_CASE("every token of any sentence has a tag") {
  std::mt19937 random(21);
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (int i = 0; i < 80; ++i) text += static_cast<char>(random() % 256);
    const Cut out = cut(text);
    for (const Tag tag : tags_of(out.tokens)) {
      REQUIRE(tag != Tag::none);
      REQUIRE(static_cast<std::size_t>(tag) < kTagCount);
    }
  }
}

TEST_CASE("a very long sentence is tagged to its end") {
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "the envoys met and ";
  const Cut out = cut(text);
  const std::vector<Tag> tags = tags_of(out.tokens);
  REQUIRE(tags.size() == 80000);
  for (std::size_t i = 0; i < tags.size(); i += 4) {
    REQUIRE(tags[i] == Tag::DT);
    REQUIRE(tags[i + 1] == Tag::NNS);
    REQUIRE(tags[i + 2] == Tag::VBD);
    REQUIRE(tags[i + 3] == Tag::CC);
  }
}

TEST_CASE("a word as long as a text is tagged") { CHECK_FALSE(tagged(std::string(200000, 'x') + " met").empty()); }

TEST_CASE("threads that share a tagger get the same tags") {
  std::string text;
  for (int i = 0; i < 200; ++i) text += "Envoys attacked the plan that talks had left open in Oslo ; ";
  const Cut out = cut(text);
  const std::vector<Tag> alone = tags_of(out.tokens);
  std::vector<std::future<std::vector<Tag>>> runs;
  runs.reserve(4);
  for (int i = 0; i < 4; ++i) runs.push_back(std::async(std::launch::async, [&] { return tags_of(out.tokens); }));
  for (auto& run : runs) CHECK(run.get() == alone);
}

TEST_CASE("the tags of a sentence do not depend on the sentences tagged before it") {
  const std::string before = tagged("The envoys met in Oslo.");
  tagged("MINISTER MEETS REBELS");
  CHECK(tagged("The envoys met in Oslo.") == before);
}
