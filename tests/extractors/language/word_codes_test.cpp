#include "extractors/language/word_codes.hpp"

#include <catch2/catch.hpp>
#include <map>

#include "extractors/language/model.hpp"
#include "extractors/language/word_hash.hpp"
#include "tests/extractors/language/cut.hpp"

using namespace demarche;
using namespace demarche::testing;

namespace {

/// Tables of a few words, each with its number and senses.
class Words {
 public:
  Words(const std::vector<std::pair<std::string, std::uint8_t>>& words) {  // NOLINT(google-explicit-constructor)
    for (const auto& [word, sense] : words) {
      add(hash_word(word), static_cast<std::uint16_t>(senses_.size()));
      senses_.push_back(sense);
    }
    classes_.assign(senses_.size(), 0), bytes_.assign(senses_.size(), 0);
  }

  WordTables tables() const {
    const WordTable words{keys_, ids_};
    return {words, {none_, none_ids_}, classes_, bytes_, senses_, bytes_, bytes_, shapes_, families_};
  }

 private:
  void add(std::uint64_t hash, std::uint16_t id) {
    std::size_t at = WordTable::place(hash, keys_.size());
    while (keys_[at] != 0) at = (at + 1) % keys_.size();
    keys_[at] = WordTable::fingerprint(hash);
    ids_[at] = id;
  }

  std::vector<std::uint32_t> keys_ = std::vector<std::uint32_t>(16), none_ = {0};
  std::vector<std::uint16_t> ids_ = std::vector<std::uint16_t>(16), none_ids_ = {0}, classes_;
  std::vector<std::uint8_t> senses_ = {0, 0}, bytes_;
  std::vector<std::uint8_t> shapes_ = std::vector<std::uint8_t>(kShapePatterns);
  std::vector<std::uint8_t> families_ = std::vector<std::uint8_t>(kFamilyPatterns);
};

SentenceCase case_in(std::string_view text) { return case_of(cut(text).tokens); }

std::uint32_t shape(std::string_view text, bool first = false, SentenceCase sentence_case = SentenceCase::normal) {
  const Cut out = cut(text);
  return shape_pattern(out.tokens.back(), first, sentence_case);
}

constexpr std::uint32_t kIng = 1, kEd = 2, kS = 3;

}  // namespace

TEST_CASE("the case of a sentence is that of most of its words") {
  CHECK(case_in("Envoys met in Oslo on Friday") == SentenceCase::normal);
  CHECK(case_in("Envoys Meet in Oslo") == SentenceCase::title);
  CHECK(case_in("ENVOYS MEET IN OSLO") == SentenceCase::capitals);
  CHECK(case_in("envoys met there, 12 of them") == SentenceCase::lower);
  CHECK(case_in("Oslo") == SentenceCase::normal);
  CHECK(case_in("12 : 10") == SentenceCase::normal);
  CHECK(case_in("") == SentenceCase::normal);
}

TEST_CASE("six capitals in ten make a title, eight words in ten make capitals") {
  CHECK(case_in("A B C D E F g h i j") == SentenceCase::title);
  CHECK(case_in("A B C D E f g h i j") == SentenceCase::normal);
  CHECK(case_in("UN UN UN UN UN UN UN UN un un") == SentenceCase::capitals);
  CHECK(case_in("UN UN UN UN UN UN UN un un un") == SentenceCase::title);
}

TEST_CASE("shapes tell capitals, digits, hyphens, stops and the place in the sentence apart") {
  const std::vector<std::uint32_t> shapes{
      shape("x envoy"),  shape("x Envoy"),     shape("x ENVOY"),
      shape("x 12"),     shape("x M23"),       shape("x U.N."),
      shape("x \u2010"), shape("envoy", true), shape("x envoy", false, SentenceCase::title)};
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    CHECK(shapes[i] < kShapePatterns);
    for (std::size_t k = 0; k < i; ++k) CHECK(shapes[i] != shapes[k]);
  }
  CHECK(shape("x envoy") == shape("x talks"));
}

TEST_CASE("an inflected form has its ending and the senses of its base") {
  const Words words({{"attack", kSenseNoun | kSenseVerb},
                     {"bar", kSenseNoun},
                     {"agree", kSenseVerb},
                     {"carry", kSenseVerb},
                     {"name", kSenseName},
                     {"pass", kSenseVerb}});
  const WordTables tables = words.tables();
  const auto family = [&](std::string_view norm) { return family_pattern(tables, norm); };
  CHECK(family("attacking") == (kIng | (kSenseNoun | kSenseVerb) << 2));
  CHECK(family("attacked") == (kEd | (kSenseNoun | kSenseVerb) << 2));
  CHECK(family("attacks") == (kS | (kSenseNoun | kSenseVerb) << 2));
  CHECK(family("barred") == (kEd | kSenseNoun << 2));
  CHECK(family("barring") == (kIng | kSenseNoun << 2));
  CHECK(family("agreed") == (kEd | kSenseVerb << 2));
  CHECK(family("naming") == (kIng | kSenseName << 2));
  CHECK(family("carried") == (kEd | kSenseVerb << 2));
  CHECK(family("carries") == (kS | kSenseVerb << 2));
  CHECK(family("passes") == (kS | kSenseVerb << 2));
  CHECK(family("bed") == 0);
  CHECK(family("s") == 0);
  CHECK(family("") == 0);
}

TEST_CASE("a base has the endings that it was seen with, and the senses of its form in -s") {
  const Words words({{"attacked", kSenseVerb}, {"talks", kSenseNoun}, {"talking", kSenseVerb}, {"naming", kSenseVerb}});
  const WordTables tables = words.tables();
  constexpr std::uint32_t kPast = 1 << 2, kGerund = 2 << 2, kPlural = 4 << 2;
  CHECK(family_pattern(tables, "attack") == kPast);
  CHECK(family_pattern(tables, "talk") == (kGerund | kPlural | kSenseNoun << 5));
  CHECK(family_pattern(tables, "name") == kGerund);
  CHECK(family_pattern(tables, "oslo") == 0);
  for (const char* norm : {"talk", "attack", "talks", "attacked"})
    CHECK(family_pattern(tables, norm) < kFamilyPatterns);
}

TEST_CASE("a word that the model does not know has the class of its look") {
  const Words words({{"oslo", kSenseName}});
  const WordTables tables = words.tables();
  std::map<std::uint16_t, std::string> classes;
  for (const char* text : {"x zorn", "x zorned", "x zorning", "x zornly", "x zorns", "x Zorn", "x Zorned", "x 12"}) {
    const Cut out = cut(text);
    const WordCode code = code_of(tables, out.tokens.back(), false, SentenceCase::normal);
    CHECK(code.word == 0);
    CHECK(code.cls >= kFirstUnknownClass);
    CHECK(code.cls < kFirstUnknownClass + kUnknownClasses);
    CHECK(classes.emplace(code.cls, text).second);
  }
  const Cut out = cut("x Oslo");
  CHECK(code_of(tables, out.tokens.back(), false, SentenceCase::normal).word == 2);
}

TEST_CASE("tables that do not fit each other are refused") {
  const Words words({{"oslo", kSenseName}});
  CHECK_NOTHROW(words.tables().check());
  WordTables tables = words.tables();
  tables.senses = tables.senses.first(2);
  CHECK_THROWS_AS(tables.check(), ModelError);
  tables = words.tables(), tables.shapes = tables.shapes.first(4095);
  CHECK_THROWS_AS(tables.check(), ModelError);
  tables = words.tables(), tables.words.keys = tables.words.keys.first(15);
  CHECK_THROWS_AS(tables.check(), ModelError);
  const std::vector<std::uint32_t> full(16, 1);
  tables = words.tables(), tables.words.keys = full;
  CHECK_THROWS_AS(tables.check(), ModelError);
  const std::vector<std::uint16_t> outside(16, 3);
  tables = words.tables(), tables.words.ids = outside;
  CHECK_THROWS_AS(tables.check(), ModelError);
  const std::vector<std::uint8_t> strange(3, kTagCount);
  tables = words.tables(), tables.certain = strange;
  CHECK_THROWS_AS(tables.check(), ModelError);
  CHECK_THROWS_AS(WordTables{}.check(), ModelError);
}

TEST_CASE("a hash goes on where it stopped, and words and affixes have hashes of their own") {
  CHECK(extend_hash(hash_word("attack"), "ed") == hash_word("attacked"));
  CHECK(extend_hash(hash_word(""), "ed") == hash_word("ed"));
  CHECK(hash_word("ed") != hash_word("ed", HashSeed::suffix2));
  CHECK(hash_word("ed", HashSeed::prefix2) != hash_word("ed", HashSeed::suffix2));
}

TEST_CASE("affixes are cut in bytes, short words are their own") {
  CHECK(suffix("envoys", 2) == "ys");
  CHECK(suffix("a", 3) == "a");
  CHECK(prefix("envoys", 3) == "env");
  CHECK(prefix("a", 3) == "a");
}
