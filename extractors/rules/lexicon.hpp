// The one automaton over all words that any rule knows: a trie over token normal forms, walked once over the text.
// Entries say what a phrase means: a word class with a value, a trigger of a frame, an actor, a place ...
//   "cease - fire" -> {class truce, form singular, lemma cease-fire}
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "extractors/language/token.hpp"

namespace demarche {

using ClassId = std::uint16_t;
using NodeId = std::uint32_t;  ///< 0 is the root, which never is a result

/// Which form of its lemma a phrase is. A regular past form is also the participle: it carries `past`.
enum class WordForm : std::uint8_t { fixed, base, third, past, participle, gerund, singular, plural };

/// What a phrase means. `value` is read by the class that the entry belongs to.
struct LexEntry {
  std::int32_t value = 0;
  std::uint32_t lemma = 0;  ///< index for Lexicon::lemma
  ClassId cls = 0;
  WordForm form = WordForm::fixed;
  std::uint8_t casing = 0;  ///< 0 any, 1 the phrase's first letter must be upper case, 2 its first token all upper case
};

class Lexicon {
 public:
  /// The word with this normal form, 0 where no rule knows it.
  WordId word(std::string_view norm) const;
  /// The node that `word` leads to from `node`, 0 for none.
  NodeId step(NodeId node, WordId word) const {
    if (word == 0) return 0;
    return node == 0 ? root_[word] : step_on(node, word);
  }
  /// What the phrase that ends at `node` means; empty where it is only the beginning of longer ones.
  std::span<const LexEntry> entries(NodeId node) const {
    return {entries_.data() + node_entries_[node], node_entries_[node + 1] - node_entries_[node]};
  }
  std::string_view lemma(std::uint32_t index) const { return lemmas_[index]; }

  template <class A>
  void fields(A& a) {
    a(word_offsets_, word_chars_, word_table_, root_, edges_, node_entries_, entries_, lemmas_);
  }

 private:
  friend class LexiconBuilder;
  struct Edge {
    std::uint64_t key = 0;  ///< node << 32 | word; 0 for a free place
    NodeId to = 0;
    std::uint32_t unused = 0;
  };
  std::string_view word_text(WordId word) const;
  NodeId step_on(NodeId node, WordId word) const;

  std::vector<std::uint32_t> word_offsets_;  ///< of word i: [i], [i + 1] in word_chars_; word 0 is empty
  std::string word_chars_;
  std::vector<WordId> word_table_;           ///< open addressing, size a power of two
  std::vector<NodeId> root_;                 ///< by word: the node that begins with it
  std::vector<Edge> edges_;                  ///< open addressing, size a power of two
  std::vector<std::uint32_t> node_entries_;  ///< of node i: [i], [i + 1] in entries_
  std::vector<LexEntry> entries_;
  std::vector<std::string> lemmas_;
};

}  // namespace demarche
