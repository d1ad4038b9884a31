// Collects the sequences of all time patterns in one trie and writes it into TimeTables.
#pragma once

#include <map>
#include <vector>

#include "extractors/rules/time_pattern.hpp"

namespace demarche {

class TimeTrie {
 public:
  /// Adds one way to write the pattern with index `pattern`.
  void add(const PatternSequence& sequence, std::uint32_t pattern);

  /// Fills the trie's members of `tables`.
  void write(TimeTables& tables) const;

 private:
  struct Node {
    std::map<TimeSymbol, std::uint32_t> next;
    std::vector<TimeVariant> variants;
  };

  std::vector<Node> nodes_{Node{}};
  std::vector<TimeElement> elements_;
};

}  // namespace demarche
