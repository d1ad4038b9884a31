#include "extractors/language/tags.hpp"

#include <catch2/catch.hpp>
#include <string>

using namespace demarche;

namespace {

/// The names of the tags for which `holds`, joined by spaces.
template <class Test>
std::string those(Test holds) {
  std::string out;
  for (std::size_t i = 1; i < kTagCount; ++i) {
    const Tag tag = static_cast<Tag>(i);
    if (holds(tag)) out += (out.empty() ? "" : " ") + std::string(name_of(tag));
  }
  return out;
}

}  // namespace

TEST_CASE("tags have the treebank's names") {
  CHECK(name_of(Tag::none).empty());
  CHECK(name_of(Tag::CC) == "CC");
  CHECK(name_of(Tag::PRPS) == "PRP$");
  CHECK(name_of(Tag::WPS) == "WP$");
  CHECK(name_of(Tag::dollar) == "$");
  CHECK(name_of(Tag::open_quote) == "``");
  CHECK(name_of(Tag::HYPH) == "HYPH");
  CHECK(parse_name<Tag>("-LRB-") == Tag::open_bracket);
  CHECK_FALSE(parse_name<Tag>("X"));
}

TEST_CASE("tags fall into classes") {
  CHECK(those(is_verb) == "VB VBD VBG VBN VBP VBZ");
  CHECK(those(is_finite) == "MD VBD VBP VBZ");
  CHECK(those(is_participle) == "VBG VBN");
  CHECK(those(is_noun) == "NN NNP NNPS NNS");
  CHECK(those(is_proper_noun) == "NNP NNPS");
  CHECK(those(is_adjective) == "JJ JJR JJS");
  CHECK(those(is_adverb) == "RB RBR RBS WRB");
  CHECK(those(is_pronoun) == "EX PRP PRP$ WP WP$");
  CHECK(those(is_punctuation) == "NFP , . : `` '' -LRB- -RRB- HYPH");
}
