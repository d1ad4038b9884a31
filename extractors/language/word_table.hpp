// Strings -> small numbers, by open addressing over the model's own bytes; the strings themselves are not kept, a
// 32-bit fingerprint stands for each. A string that is not in the table is found in it once in some hundred million
// times.
#pragma once

#include <cstdint>
#include <span>

namespace demarche {

/// A view; valid tables have a power of two of places, at least one of them free.
struct WordTable {
  std::span<const std::uint32_t> keys;  ///< fingerprints; 0 is a free place
  std::span<const std::uint16_t> ids;   ///< of the same place

  static constexpr std::uint32_t fingerprint(std::uint64_t hash) { return static_cast<std::uint32_t>(hash >> 32) | 1U; }
  /// Where probing for `hash` begins in a table of `size` places.
  static constexpr std::size_t place(std::uint64_t hash, std::size_t size) { return (hash ^ hash >> 29) & (size - 1); }

  /// The number of the string with this hash, 0 for none.
  std::uint16_t find(std::uint64_t hash) const {
    const std::uint32_t key = fingerprint(hash);
    for (std::size_t at = place(hash, keys.size());; at = (at + 1) & (keys.size() - 1)) {
      if (keys[at] == key) return ids[at];
      if (keys[at] == 0) return 0;
    }
  }

  template <class A>
  void fields(A& a) {
    a(keys, ids);
  }
};

}  // namespace demarche
