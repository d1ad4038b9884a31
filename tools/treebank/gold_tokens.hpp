// A treebank's sentence -> tokens as our tokenizer would have made them, had it cut where the treebank cuts, and the
// treebank's tags.
#pragma once

#include <vector>

#include "extractors/language/tags.hpp"
#include "extractors/language/text_arena.hpp"
#include "extractors/language/token.hpp"
#include "tools/treebank/conllu.hpp"

namespace demarche {

/// `tags` has Tag::none where the treebank's tag is none of ours. Tokens are views into `arena` and into the sentence.
struct GoldTokens {
  std::vector<Token> tokens;
  std::vector<Tag> tags;
};

/// `sentence` and `arena` must outlive the result.
GoldTokens gold_tokens(const TreebankSentence& sentence, TextArena& arena);

}  // namespace demarche
