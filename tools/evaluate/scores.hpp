// How well the language passes do on a treebank: words and sentences found, tags right, by genre and by tag. Input: the
// treebank's sentences; output: counts, from which the report makes percentages.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "extractors/language/tagger.hpp"
#include "extractors/rules/tables.hpp"
#include "tools/treebank/conllu.hpp"

namespace demarche {

/// What the treebank has, what we found, what is the same in both.
struct Overlap {
  std::size_t gold = 0, found = 0, same = 0;
  double precision() const;
  double recall() const;
  /// Their harmonic mean; all three in percent, 0 where nothing was found.
  double f() const;
};

/// Right of all.
struct Share {
  std::size_t right = 0, all = 0;
  double percent() const;
};

struct Scores {
  Overlap tokens, sentences;  ///< all alike where the treebank's own words were used
  Share xpos;                 ///< of the treebank's words; words that were cut otherwise count as wrong
  std::map<std::string, Share> genres;
  std::array<Overlap, kTagCount> tags{};
  std::map<std::pair<Tag, Tag>, std::size_t> confusions;  ///< {treebank's, ours}
};

/// Tags the treebank's own words.
Scores score_gold(const std::vector<TreebankSentence>& treebank, const Tagger& tagger);

/// Cuts the treebank's text with our tokenizer and sentence splitter and tags what comes out. Words are the same where
/// their bytes are; sentences where their first and last bytes are.
Scores score_raw(const std::vector<TreebankSentence>& treebank, const Tagger& tagger, const RuleTables& rules);

}  // namespace demarche
