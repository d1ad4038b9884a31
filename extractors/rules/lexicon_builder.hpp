// Collects phrases and their meanings and makes the Lexicon of them.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extractors/language/tokenizer.hpp"
#include "extractors/rules/lexicon.hpp"

namespace demarche {

class LexiconBuilder {
 public:
  /// Words that end with a full stop but no sentence; to be set before the first `add`.
  void set_abbreviations(const Abbreviations* abbreviations) { abbreviations_ = abbreviations; }

  /// Adds a phrase as it is written: a capital first letter asks for one in the text, an acronym of up to five capitals
  /// for capitals. The same meaning added twice counts once. False where the phrase has no token.
  bool add(std::string_view phrase, LexEntry entry, std::string_view lemma);

  /// The finished lexicon.
  Lexicon build() const;

 private:
  struct Node {
    std::map<WordId, NodeId> next;
    std::vector<LexEntry> entries;
  };
  WordId word_id(std::string_view norm);
  std::uint32_t lemma_id(std::string_view lemma);

  const Abbreviations* abbreviations_ = nullptr;
  std::vector<std::string> words_{""};
  std::unordered_map<std::string, WordId> word_ids_;
  std::vector<std::string> lemmas_{""};
  std::unordered_map<std::string, std::uint32_t> lemma_ids_;
  std::vector<Node> nodes_{Node{}};
};

}  // namespace demarche
