#include "tools/train/train_tagger.hpp"

#include <iomanip>
#include <numeric>
#include <ostream>
#include <stdexcept>

#include "extractors/language/section.hpp"
#include "extractors/language/tagger.hpp"
#include "tools/train/augment.hpp"
#include "tools/train/teacher.hpp"
#include "tools/train/vocabulary.hpp"

namespace demarche {
namespace {

/// A row is left out of a training step this often, so that none is relied on alone; the tags before never are.
constexpr float kRowDropout = 0.1F;
constexpr float kRate = 0.05F;

struct Example {
  std::vector<WordCode> codes;  ///< with two places outside the sentence on either side
  const GoldTokens* gold = nullptr;
};

class Trainer {
 public:
  Trainer(const FeatureTables& tables, const std::vector<GoldTokens>& sentences, const std::vector<GoldTokens>& copies,
          const TaggerTraining& options)
      : tables_(tables),
        options_(options),
        random_(options.seed),
        teacher_(tables.begins.back(), kTagCount, options.seed) {
    for (const auto* list : {&sentences, &copies}) {
      for (const GoldTokens& gold : *list) examples_.push_back(example_of(gold));
    }
  }

  /// One walk over all examples in a new order; the share of tokens that were right before their step.
  double round(int index) {
    random_.shuffle(examples_);
    const float late = static_cast<float>(index) / static_cast<float>(options_.rounds);
    const float rate = kRate * (late < 0.5F ? 1.0F : 1.9F - 1.8F * late);
    std::size_t right = 0, all = 0;
    for (const Example& example : examples_) {
      right += learn(example, rate);
      all += example.gold->tags.size();
    }
    return static_cast<double>(right) / static_cast<double>(all);
  }

  Teacher::Quantised quantised() const { return teacher_.quantised(); }

 private:
  Example example_of(const GoldTokens& gold) const {
    Example example{{kOutsideCode, kOutsideCode}, &gold};
    const SentenceCase sentence_case = case_of(gold.tokens);
    for (std::size_t i = 0; i < gold.tokens.size(); ++i)
      example.codes.push_back(code_of(tables_.words, gold.tokens[i], i == 0, sentence_case));
    example.codes.insert(example.codes.end(), 2, kOutsideCode);
    return example;
  }

  /// Walks one sentence with the tags that the network itself gives, as it will have to.
  std::size_t learn(const Example& example, float rate) {
    TagHistory history;
    std::size_t right = 0;
    for (std::size_t i = 0; i < example.gold->tags.size(); ++i) {
      const WordCode* c = example.codes.data() + i;
      const Tag gold = example.gold->tags[i];
      Tag tag = c[2].certain;
      if (tag == Tag::none) tag = step({c[0], c[1], c[2], c[3], c[4]}, history, gold, rate);
      right += tag == gold;
      history.push(tag, c[2], example.gold->tokens[i].norm);
    }
    return right;
  }

  /// Learns nothing where the treebank's tag is none of ours.
  Tag step(const TokenWindow& window, const TagHistory& history, Tag gold, float rate) {
    FeatureRows rows = tables_.rows(window, history);
    if (gold == Tag::none) return static_cast<Tag>(teacher_.best(rows));
    std::size_t kept = 0;
    for (std::size_t t = 0; t < kTemplates; ++t) {
      const bool always = t >= static_cast<std::size_t>(Template::tag_1);
      if (always || random_.uniform() >= kRowDropout) rows[kept++] = rows[t];
    }
    return static_cast<Tag>(teacher_.learn(std::span(rows).first(kept), static_cast<std::size_t>(gold), rate, random_));
  }

  const FeatureTables& tables_;
  const TaggerTraining& options_;
  Random random_;
  Teacher teacher_;
  std::vector<Example> examples_;
};

std::vector<std::byte> section_of(const FeatureTables& tables, const Teacher::Quantised& weights) {
  FeatureTables features = tables;
  Network network = weights.view();
  SectionWriter writer;
  writer(features, network);
  return writer.take();
}

double accuracy(std::span<const std::byte> section, const std::vector<GoldTokens>& sentences) {
  const Tagger tagger(section);
  std::size_t right = 0, all = 0;
  for (const GoldTokens& gold : sentences) {
    std::vector<Tag> tags(gold.tokens.size());
    tagger.tag(gold.tokens, tags);
    for (std::size_t i = 0; i < tags.size(); ++i) right += tags[i] == gold.tags[i];
    all += tags.size();
  }
  return all == 0 ? 0 : static_cast<double>(right) / static_cast<double>(all);
}

std::vector<GoldTokens> all_gold(const std::vector<TreebankSentence>& sentences, TextArena& arena) {
  std::vector<GoldTokens> out;
  out.reserve(sentences.size());
  for (const TreebankSentence& sentence : sentences) out.push_back(gold_tokens(sentence, arena));
  return out;
}

}  // namespace

std::vector<std::byte> train_tagger(const std::vector<TreebankSentence>& sentences,
                                    const std::vector<TreebankSentence>& development, const TaggerTraining& options,
                                    std::ostream& log) {
  if (sentences.empty()) throw std::runtime_error("the treebanks have no sentences to learn from");
  TextArena arena;
  const std::vector<TreebankSentence> headlines =
      options.headlines ? headline_copies(sentences) : std::vector<TreebankSentence>{};
  const std::vector<GoldTokens> gold = all_gold(sentences, arena), copies = all_gold(headlines, arena),
                                held_out = all_gold(development, arena);
  const Vocabulary vocabulary = count_vocabulary(gold, copies);
  const FeatureTables tables = vocabulary.tables();
  Trainer trainer(tables, gold, copies, options);
  std::vector<std::byte> section;
  log << std::fixed << std::setprecision(2);
  for (int i = 1; i <= options.rounds; ++i) {
    const double seen = trainer.round(i);
    section = section_of(tables, trainer.quantised());
    log << "round " << i << ": right while learning " << seen * 100;
    if (!held_out.empty()) log << ", on development sentences " << accuracy(section, held_out) * 100;
    log << " %" << std::endl;
  }
  log << "tagger: " << tables.begins.back() << " rows, " << section.size() << " bytes, right on training sentences "
      << accuracy(section, gold) * 100 << " %\n";
  return section;
}

}  // namespace demarche
