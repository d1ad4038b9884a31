// Counts what stands in the training sentences and numbers it by falling frequency: words, affixes, classes, shapes,
// families, tag pairs. Input: tokens with their tags; output: the tables that the tagger looks its features up in.
#pragma once

#include <vector>

#include "extractors/language/tagger_features.hpp"
#include "tools/train/growing_table.hpp"
#include "tools/treebank/gold_tokens.hpp"

namespace demarche {

/// Owns what FeatureTables views; docs/MODEL.md tells the thresholds.
struct Vocabulary {
  GrowingTable words, affixes;
  std::vector<std::uint16_t> classes;
  std::vector<std::uint8_t> families, senses, verbs, certain, shapes, family_kinds;
  std::vector<std::uint32_t> begins;
  std::vector<std::uint16_t> tag_pairs;

  /// Valid as long as this lives and stays where it is.
  FeatureTables tables() const;
};

/// Words are counted in `sentences`; shapes in `copies` too, which are some of them written like headlines.
Vocabulary count_vocabulary(const std::vector<GoldTokens>& sentences, const std::vector<GoldTokens>& copies);

}  // namespace demarche
