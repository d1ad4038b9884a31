#include "extractors/rules/lexicon_builder.hpp"

#include <algorithm>
#include <bit>

#include "extractors/rules/lexicon_hash.hpp"

namespace demarche {
namespace {

/// 2: an acronym that is a word in lower case too ("US", "WHO"); 1: a name; 0: any casing.
std::uint8_t casing_of(const Token& first) {
  if (first.has(Token::kAllCaps) && first.span.size() <= 5 && first.norm.find('.') == std::string_view::npos) return 2;
  return first.has(Token::kCapital) ? 1 : 0;
}

bool same_meaning(const LexEntry& a, const LexEntry& b) {
  return a.cls == b.cls && a.value == b.value && a.form == b.form && a.lemma == b.lemma;
}

/// At most half full, so that probing stays short.
std::size_t table_size(std::size_t count) { return std::bit_ceil(count * 2 + 2); }

}  // namespace

WordId LexiconBuilder::word_id(std::string_view norm) {
  const auto [at, added] = word_ids_.try_emplace(std::string(norm), static_cast<WordId>(words_.size()));
  if (added) words_.emplace_back(norm);
  return at->second;
}

std::uint32_t LexiconBuilder::lemma_id(std::string_view lemma) {
  const auto [at, added] = lemma_ids_.try_emplace(std::string(lemma), static_cast<std::uint32_t>(lemmas_.size()));
  if (added) lemmas_.emplace_back(lemma);
  return at->second;
}

bool LexiconBuilder::add(std::string_view phrase, LexEntry entry, std::string_view lemma) {
  static const Abbreviations none;
  TextArena arena;
  std::vector<Token> tokens;
  const ByteSpan all{0, static_cast<std::uint32_t>(phrase.size())};
  tokenize(phrase, all, abbreviations_ ? *abbreviations_ : none, arena, tokens);
  if (tokens.empty()) return false;
  entry.casing = casing_of(tokens.front());
  entry.lemma = lemma_id(lemma);
  NodeId node = 0;
  for (const Token& token : tokens) {
    const WordId word = word_id(token.norm);
    const auto [at, added] = nodes_[node].next.try_emplace(word, static_cast<NodeId>(nodes_.size()));
    const NodeId next = at->second;
    if (added) nodes_.emplace_back();
    node = next;
  }
  auto& entries = nodes_[node].entries;
  const bool known =
      std::any_of(entries.begin(), entries.end(), [&](const LexEntry& e) { return same_meaning(e, entry); });
  if (!known) entries.push_back(entry);
  return true;
}

Lexicon LexiconBuilder::build() const {
  Lexicon out;
  for (const std::string& word : words_) {
    out.word_offsets_.push_back(static_cast<std::uint32_t>(out.word_chars_.size()));
    out.word_chars_ += word;
  }
  out.word_offsets_.push_back(static_cast<std::uint32_t>(out.word_chars_.size()));
  out.word_table_.assign(table_size(words_.size()), 0);
  for (WordId word = 1; word < words_.size(); ++word) {
    const std::size_t mask = out.word_table_.size() - 1;
    std::size_t at = hash_of(std::string_view(words_[word])) & mask;
    while (out.word_table_[at] != 0) at = (at + 1) & mask;
    out.word_table_[at] = word;
  }
  out.root_.assign(words_.size(), 0);
  for (const auto& [word, to] : nodes_[0].next) out.root_[word] = to;
  out.edges_.assign(table_size(nodes_.size()), Lexicon::Edge{});
  for (NodeId node = 0; node < nodes_.size(); ++node) {
    out.node_entries_.push_back(static_cast<std::uint32_t>(out.entries_.size()));
    out.entries_.insert(out.entries_.end(), nodes_[node].entries.begin(), nodes_[node].entries.end());
    if (node == 0) continue;
    for (const auto& [word, to] : nodes_[node].next) {
      const std::uint64_t key = edge_key(node, word);
      const std::size_t mask = out.edges_.size() - 1;
      std::size_t at = hash_of(key) & mask;
      while (out.edges_[at].key != 0) at = (at + 1) & mask;
      out.edges_[at] = {key, to, 0};
    }
  }
  out.node_entries_.push_back(static_cast<std::uint32_t>(out.entries_.size()));
  out.lemmas_ = lemmas_;
  return out;
}

}  // namespace demarche
