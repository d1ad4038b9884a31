#include "extractors/rules/lexicon.hpp"

#include "extractors/rules/lexicon_hash.hpp"

namespace demarche {

std::string_view Lexicon::word_text(WordId word) const {
  return std::string_view(word_chars_).substr(word_offsets_[word], word_offsets_[word + 1] - word_offsets_[word]);
}

WordId Lexicon::word(std::string_view norm) const {
  if (word_table_.empty()) return 0;
  const std::size_t mask = word_table_.size() - 1;
  for (std::size_t at = hash_of(norm) & mask; word_table_[at] != 0; at = (at + 1) & mask) {
    if (word_text(word_table_[at]) == norm) return word_table_[at];
  }
  return 0;
}

NodeId Lexicon::step_on(NodeId node, WordId word) const {
  const std::uint64_t key = edge_key(node, word);
  const std::size_t mask = edges_.size() - 1;
  for (std::size_t at = hash_of(key) & mask; edges_[at].key != 0; at = (at + 1) & mask) {
    if (edges_[at].key == key) return edges_[at].to;
  }
  return 0;
}

}  // namespace demarche
