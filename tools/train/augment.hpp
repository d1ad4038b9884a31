// Sentences written anew as headlines are: news has them, treebanks hardly. Tags stay.
//   "Envoys met in the capital." -> "Envoys Met in the Capital." / "ENVOYS MET IN THE CAPITAL."
#pragma once

#include <vector>

#include "tools/treebank/conllu.hpp"

namespace demarche {

/// `sentence` with a capital on every word that follows a space, but short prepositions, articles and conjunctions.
TreebankSentence in_title_case(const TreebankSentence& sentence);

/// `sentence` in capitals (ASCII letters only).
TreebankSentence in_capitals(const TreebankSentence& sentence);

/// Copies to train on beside `sentences`: every tenth in title case, every twentieth in capitals.
std::vector<TreebankSentence> headline_copies(const std::vector<TreebankSentence>& sentences);

}  // namespace demarche
