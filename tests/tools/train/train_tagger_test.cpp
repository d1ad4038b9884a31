#include "tools/train/train_tagger.hpp"

#include <catch2/catch.hpp>
#include <sstream>

#include "extractors/language/tagger.hpp"
#include "tests/extractors/language/cut.hpp"
#include "tests/tools/treebank/rows.hpp"

using namespace demarche;
using namespace demarche::testing;

namespace {

/// An invented treebank that is big enough for words and endings to count.
std::vector<TreebankSentence> treebank() {
  std::string bytes;
  for (int i = 0; i < 12; ++i) {
    bytes += rows("The/DT envoy/NN met/VBD the/DT rebels/NNS in/IN Oslo/NNP ./.");
    bytes += rows("Rebels/NNS attacked/VBD the/DT town/NN ./.");
    bytes += rows("The/DT town/NN was/VBD attacked/VBN ./.");
    bytes += rows("The/DT envoys/NNS will/MD meet/VB in/IN Lima/NNP ./.");
  }
  return read_conllu(bytes, "invented");
}

std::vector<std::byte> trained(const TaggerTraining& options, const std::vector<TreebankSentence>& development = {}) {
  std::ostringstream log;
  return train_tagger(treebank(), development, options, log);
}

}  // namespace

TEST_CASE("the same sentences give the same bytes") {
  CHECK(trained({2, 1, true}) == trained({2, 1, true}));
  CHECK(trained({2, 1, true}) == trained({2, 1, true}, treebank()));
}

TEST_CASE("seed and rounds change the bytes") {
  CHECK(trained({2, 1, true}) != trained({2, 2, true}));
  CHECK(trained({2, 1, true}) != trained({3, 1, true}));
}

TEST_CASE("what was learned is tagged") {
  const std::vector<std::byte> section = trained({6, 1, true});
  const Tagger tagger{std::span<const std::byte>(section)};
  const Cut out = cut("The envoys attacked the town in Oslo .");
  std::vector<Tag> tags(out.tokens.size());
  tagger.tag(out.tokens, tags);
  CHECK(tags == std::vector<Tag>{Tag::DT, Tag::NNS, Tag::VBD, Tag::DT, Tag::NN, Tag::IN, Tag::NNP, Tag::stop});
}

TEST_CASE("each round is reported, with development sentences where there are some") {
  std::ostringstream log;
  train_tagger(treebank(), treebank(), {2, 1, false}, log);
  CHECK_THAT(log.str(), Catch::Contains("round 1: right while learning ") && Catch::Contains("round 2: ") &&
                            Catch::Contains(", on development sentences 100.00 %"));
}

TEST_CASE("nothing to learn from is refused") {
  std::ostringstream log;
  CHECK_THROWS_WITH(train_tagger({}, {}, {}, log), Catch::Contains("no sentences"));
}

TEST_CASE("words whose tag is none of ours teach nothing") {
  std::string bytes;
  for (int i = 0; i < 40; ++i) bytes += rows("Envoys/NNS blorp/XX ./.");
  std::ostringstream log;
  const auto section = train_tagger(read_conllu(bytes, "x"), {}, {3, 1, false}, log);
  const Tagger tagger{std::span<const std::byte>(section)};
  const Cut out = cut("Envoys blorp .");
  std::vector<Tag> tags(out.tokens.size());
  tagger.tag(out.tokens, tags);
  for (const Tag tag : tags) CHECK(tag != Tag::none);
}
