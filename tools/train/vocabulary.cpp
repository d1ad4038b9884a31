#include "tools/train/vocabulary.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "extractors/language/word_hash.hpp"
#include "tools/train/ranking.hpp"

namespace demarche {
namespace {

/// How often a thing must stand in the training sentences.
constexpr std::uint32_t kWordKnown = 3;   ///< to be in the table of words, with a class of its tags
constexpr std::uint32_t kWordCommon = 5;  ///< to share its class with frequent words
/// To have its main tag without asking the network: for function words, for all words.
constexpr std::uint32_t kCertain = 50, kCertainOpen = 300;
constexpr std::uint32_t kFrequentVerb = 40;
constexpr std::uint32_t kRow = 8, kWordBeside = 15, kWordTwoAway = 60, kAffixBeside = 12;
/// Ids of words begin behind "unknown" and "outside the sentence".
constexpr std::uint16_t kFirstId = kOutside + 1;
constexpr std::uint16_t kFirstClass = kFirstUnknownClass + kUnknownClasses;

using TagCounts = std::map<Tag, std::uint32_t>;

struct WordCount {
  std::string norm;
  std::uint32_t count = 0;
  TagCounts tags;
};

std::uint8_t sense_of(Tag tag) {
  if (is_verb(tag)) return kSenseVerb;
  if (is_proper_noun(tag)) return kSenseName;
  if (is_noun(tag)) return kSenseNoun;
  if (is_adjective(tag)) return kSenseAdjective;
  return tag >= Tag::RB && tag <= Tag::RBS ? kSenseAdverb : kSenseOther;
}

/// Words of these tags are few and known: what was seen often with one of them alone will not turn up as another.
bool is_closed(Tag tag) {
  static constexpr std::array kClosed{Tag::CC,  Tag::DT,    Tag::EX,   Tag::IN,           Tag::MD,           Tag::PDT,
                                      Tag::PRP, Tag::PRPS,  Tag::TO,   Tag::WDT,          Tag::WP,           Tag::WPS,
                                      Tag::WRB, Tag::comma, Tag::stop, Tag::open_bracket, Tag::close_bracket};
  return std::find(kClosed.begin(), kClosed.end(), tag) != kClosed.end();
}

Tag main_tag(const TagCounts& tags) {
  return std::max_element(tags.begin(), tags.end(), [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
}

class Builder {
 public:
  Builder(const std::vector<GoldTokens>& sentences, const std::vector<GoldTokens>& copies)
      : sentences_(sentences), copies_(copies) {}

  Vocabulary build() {
    number_words();
    number_classes();
    number_verbs();
    number_families();
    number_affixes();
    number_shapes();
    number_tag_pairs();
    set_begins();
    return std::move(out_);
  }

 private:
  void number_words() {
    std::map<std::string_view, TagCounts> counts;
    for (const GoldTokens& sentence : sentences_) {
      for (std::size_t i = 0; i < sentence.tokens.size(); ++i) ++counts[sentence.tokens[i].norm][sentence.tags[i]];
    }
    for (const auto& [norm, tags] : counts) {
      std::uint32_t count = 0;
      for (const auto& entry : tags) count += entry.second;
      if (count >= kWordKnown) words_.push_back({std::string(norm), count, tags});
    }
    std::stable_sort(words_.begin(), words_.end(), [](const auto& a, const auto& b) { return a.count > b.count; });
    if (words_.size() > UINT16_MAX - kFirstId) words_.resize(UINT16_MAX - kFirstId);
    out_.words = GrowingTable(words_.size());
    for (std::size_t i = 0; i < words_.size(); ++i)
      out_.words.add(hash_word(words_[i].norm), static_cast<std::uint16_t>(i + kFirstId));
    const std::size_t size = words_.size() + kFirstId;
    for (auto* by_word : {&out_.families, &out_.senses, &out_.verbs, &out_.certain}) by_word->assign(size, 0);
    out_.classes.assign(size, 0);
    for (std::size_t i = 0; i < words_.size(); ++i) set_senses(words_[i], i + kFirstId);
  }

  void set_senses(const WordCount& word, std::size_t id) {
    Counts<std::uint8_t> senses;
    for (const auto& [tag, count] : word.tags) senses[sense_of(tag)] += count;
    for (const auto& [sense, count] : senses) {
      if (count * 8 >= word.count) out_.senses[id] = static_cast<std::uint8_t>(out_.senses[id] | sense);
    }
    const Tag tag = main_tag(word.tags);
    const std::uint32_t other = word.count - word.tags.at(tag);  // treebanks have slips
    const bool function_word = is_closed(tag) && word.count >= kCertain && other * 100 <= word.count;
    const bool certain = function_word || (word.count >= kCertainOpen && other * 200 <= word.count);
    if (certain) out_.certain[id] = static_cast<std::uint8_t>(tag);
  }

  /// The tags with a twentieth of a word's occurrences or more, the most frequent first; rare words apart.
  static std::vector<Tag> class_key(const WordCount& word) {
    std::vector<std::pair<std::uint32_t, Tag>> tags;
    for (const auto& [tag, count] : word.tags) {
      if (count * 20 >= word.count) tags.emplace_back(count, tag);
    }
    std::stable_sort(tags.begin(), tags.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<Tag> key;
    if (word.count < kWordCommon) key.push_back(Tag::none);
    for (const auto& entry : tags) key.push_back(entry.second);
    return key;
  }

  void number_classes() {
    Counts<std::vector<Tag>> counts;
    for (const WordCount& word : words_) {
      counts[class_key(word)] += word.count;
    }
    classes_ = rank(counts, kRow, UINT16_MAX - kFirstClass);
    std::map<std::vector<Tag>, std::uint16_t> ids;
    for (const auto& entry : classes_) ids.emplace(entry.first, static_cast<std::uint16_t>(kFirstClass + ids.size()));
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const auto id = ids.find(class_key(words_[i]));
      if (id != ids.end()) out_.classes[i + kFirstId] = id->second;
    }
    out_.classes[kOutside] = kOutside;
  }

  void number_verbs() {
    for (std::size_t i = 0; i < words_.size() && verbs_ < UINT8_MAX; ++i) {
      const Tag tag = main_tag(words_[i].tags);
      const bool verbal = is_verb(tag) || tag == Tag::MD || tag == Tag::TO;
      if (verbal && words_[i].count >= kFrequentVerb) out_.verbs[i + kFirstId] = static_cast<std::uint8_t>(++verbs_);
    }
  }

  void number_families() {
    const FeatureTables tables = out_.tables();
    Counts<std::uint32_t> counts;
    for_each_token(sentences_,
                   [&](const Token& token, std::size_t) { ++counts[family_pattern(tables.words, token.norm)]; });
    families_ = rank(counts, kRow, UINT8_MAX);
    out_.family_kinds.assign(kFamilyPatterns, 0);
    for (std::size_t i = 0; i < families_.size(); ++i)
      out_.family_kinds[families_[i].first] = static_cast<std::uint8_t>(i + 1);
    for (std::size_t i = 0; i < words_.size(); ++i)
      out_.families[i + kFirstId] = out_.family_kinds[family_pattern(tables.words, words_[i].norm)];
  }

  void number_affixes() {
    static constexpr std::array kSeeds{HashSeed::suffix2, HashSeed::suffix3, HashSeed::prefix2, HashSeed::prefix3};
    std::size_t total = 0;
    for (std::size_t k = 0; k < kSeeds.size(); ++k) {
      Counts<std::string_view> counts;
      for_each_token(sentences_, [&](const Token& token, std::size_t) { ++counts[affix(token.norm, kSeeds[k])]; });
      affixes_[k] = rank(counts, kRow, UINT16_MAX - 1);
      total += affixes_[k].size();
    }
    out_.affixes = GrowingTable(total);
    for (std::size_t k = 0; k < kSeeds.size(); ++k) {
      for (std::size_t i = 0; i < affixes_[k].size(); ++i)
        out_.affixes.add(hash_word(affixes_[k][i].first, kSeeds[k]), static_cast<std::uint16_t>(i + 1));
    }
  }

  static std::string_view affix(std::string_view norm, HashSeed seed) {
    if (seed == HashSeed::suffix2) return suffix(norm, 2);
    if (seed == HashSeed::suffix3) return suffix(norm, 3);
    return prefix(norm, seed == HashSeed::prefix2 ? 2 : 3);
  }

  void number_shapes() {
    Counts<std::uint32_t> counts;
    for (const auto* sentences : {&sentences_, &copies_}) {
      for (const GoldTokens& sentence : *sentences) {
        const SentenceCase sentence_case = case_of(sentence.tokens);
        for (std::size_t i = 0; i < sentence.tokens.size(); ++i)
          ++counts[shape_pattern(sentence.tokens[i], i == 0, sentence_case)];
      }
    }
    shapes_ = rank(counts, kRow, UINT8_MAX - kFirstId);
    out_.shapes.assign(kShapePatterns, 0);
    for (std::size_t i = 0; i < shapes_.size(); ++i)
      out_.shapes[shapes_[i].first] = static_cast<std::uint8_t>(i + kFirstId);
  }

  void number_tag_pairs() {
    Counts<std::size_t> counts;
    for (const GoldTokens& sentence : sentences_) {
      std::size_t last = 0, before = 0;
      for (const Tag tag : sentence.tags) {
        ++counts[last * kTagCount + before];
        before = last;
        last = static_cast<std::size_t>(tag);
      }
    }
    tag_pairs_ = rank(counts, kRow, UINT16_MAX - 1);
    out_.tag_pairs.assign(kTagCount * kTagCount, 0);
    for (std::size_t i = 0; i < tag_pairs_.size(); ++i)
      out_.tag_pairs[tag_pairs_[i].first] = static_cast<std::uint16_t>(i + 1);
  }

  /// The numbers of words that have rows of their own, where a row asks for `least` occurrences.
  std::uint32_t word_rows(std::uint32_t least) const {
    std::uint32_t rows = kFirstId;
    for (const WordCount& word : words_) rows += word.count >= least;
    return rows;
  }

  void set_begins() {
    const auto classes = static_cast<std::uint32_t>(kFirstClass + classes_.size());
    const auto families = static_cast<std::uint32_t>(families_.size() + 1);
    const auto shapes = static_cast<std::uint32_t>(shapes_.size() + kFirstId);
    const auto affixes = [&](std::size_t kind, std::uint32_t least) { return count_from(affixes_[kind], least) + 1; };
    const std::uint32_t beside = word_rows(kWordBeside), two_away = word_rows(kWordTwoAway);
    const std::array<std::uint32_t, kTemplates> rows{word_rows(kRow),
                                                     beside,
                                                     beside,
                                                     two_away,
                                                     two_away,
                                                     classes,
                                                     classes,
                                                     classes,
                                                     families,
                                                     families,
                                                     affixes(0, kRow),
                                                     affixes(1, kRow),
                                                     affixes(2, kRow),
                                                     affixes(3, kAffixBeside),
                                                     affixes(1, kAffixBeside),
                                                     affixes(1, kAffixBeside),
                                                     shapes,
                                                     shapes,
                                                     shapes,
                                                     kTagCount,
                                                     kTagCount,
                                                     static_cast<std::uint32_t>(tag_pairs_.size() + 1),
                                                     9 * 8,
                                                     (verbs_ + 1) * 4};
    out_.begins.assign(1, 0);
    for (const std::uint32_t count : rows) out_.begins.push_back(out_.begins.back() + count);
  }

  template <class Visit>
  static void for_each_token(const std::vector<GoldTokens>& sentences, const Visit& visit) {
    for (const GoldTokens& sentence : sentences) {
      for (std::size_t i = 0; i < sentence.tokens.size(); ++i) visit(sentence.tokens[i], i);
    }
  }

  const std::vector<GoldTokens>& sentences_;
  const std::vector<GoldTokens>& copies_;
  Vocabulary out_;
  std::vector<WordCount> words_;
  Ranking<std::vector<Tag>> classes_;
  Ranking<std::uint32_t> families_, shapes_;
  std::array<Ranking<std::string_view>, 4> affixes_;
  Ranking<std::size_t> tag_pairs_;
  std::uint32_t verbs_ = 0;
};

}  // namespace

FeatureTables Vocabulary::tables() const {
  FeatureTables out;
  out.words = {words.view(), affixes.view(), classes, families, senses, verbs, certain, shapes, family_kinds};
  out.begins = begins;
  out.tag_pairs = tag_pairs;
  return out;
}

Vocabulary count_vocabulary(const std::vector<GoldTokens>& sentences, const std::vector<GoldTokens>& copies) {
  return Builder(sentences, copies).build();
}

}  // namespace demarche
