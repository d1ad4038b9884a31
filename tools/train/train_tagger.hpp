// Learns the tagger from treebanks. Input: sentences to learn from and sentences to report on; output: the bytes of the
// model's section.
#pragma once

#include <iosfwd>
#include <vector>

#include "tools/treebank/conllu.hpp"

namespace demarche {

struct TaggerTraining {
  int rounds = 8;
  std::uint64_t seed = 1;
  bool headlines = true;  ///< learn from copies in title case and capitals too
};

/// The section "tagger". The same input gives the same bytes. Writes a line a round to `log`: accuracy on `development`
/// and on what was learned from. Throws std::runtime_error where there is nothing to learn from.
std::vector<std::byte> train_tagger(const std::vector<TreebankSentence>& sentences,
                                    const std::vector<TreebankSentence>& development, const TaggerTraining& options,
                                    std::ostream& log);

}  // namespace demarche
