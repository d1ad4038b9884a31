// A hash table of words that the trainer fills; the tagger reads its bytes as a WordTable.
#pragma once

#include <cstdint>
#include <vector>

#include "extractors/language/word_table.hpp"

namespace demarche {

/// A WordTable that grows.
class GrowingTable {
 public:
  /// Room for `count` strings.
  explicit GrowingTable(std::size_t count = 0);
  /// Throws std::runtime_error where two strings have one fingerprint in one place: choose other hashes then.
  void add(std::uint64_t hash, std::uint16_t id);
  WordTable view() const { return {keys_, ids_}; }

 private:
  std::vector<std::uint32_t> keys_;
  std::vector<std::uint16_t> ids_;
};

}  // namespace demarche
