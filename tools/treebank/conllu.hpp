// Reads CoNLL-U, the format of the Universal Dependencies treebanks (https://universaldependencies.org/format.html).
// Input: the bytes of a file; output: its sentences, with the text that they were cut from and where each word stands.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "core/span.hpp"

namespace demarche {

/// A line that is no CoNLL-U; the message begins with the file's name and the line's number.
class ConlluError : public std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// A syntactic word. Empty nodes ("8.1") are left out.
struct TreebankWord {
  std::string form, lemma, upos, xpos, relation;
  int head = 0;   ///< from 1; 0 for the root
  ByteSpan span;  ///< in the sentence's text; empty for a word that does not stand there by itself ("wanna" = want to)
  bool space_before = true;
};

struct TreebankSentence {
  std::string id;
  std::string text;            ///< as the words and their spaces give it
  bool new_paragraph = false;  ///< or a new document
  bool space_after = true;
  std::vector<TreebankWord> words;
};

/// The sentences of a file's `bytes`; `name` is for messages. Throws ConlluError.
std::vector<TreebankSentence> read_conllu(std::string_view bytes, std::string_view name);

/// The part of a treebank that a sentence belongs to: "news" of GUM's "GUM_news_...", "newsgroup" of EWT's
/// "newsgroup-...".
std::string genre_of(std::string_view sentence_id);

}  // namespace demarche
