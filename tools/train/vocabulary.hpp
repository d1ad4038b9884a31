// Counts what stands in the training sentences and numbers it by falling frequency: words, affixes, classes, shapes,
// families, tag pairs. Input: tokens with their tags; output: the tables that the tagger looks its features up in.
#pragma once

#include <vector>

#include "extractors/language/tagger_features.hpp"
#include "tools/treebank/gold_tokens.hpp"

namespace demarche {

/// A WordTable that grows.
class GrowingTable {
 public:
  /// Room for `count` strings.
  explicit GrowingTable(std::size_t count = 0);
  /// Throws std::runtime_error where two strings have one fingerprint in one place: choose other hashes then.
  void add(std::uint64_t hash, std::uint16_t id);
  WordTable view() const { return {keys_, ids_}; }

 private:
  std::vector<std::uint32_t> keys_;
  std::vector<std::uint16_t> ids_;
};

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
