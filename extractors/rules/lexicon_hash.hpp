// The hashes of the lexicon's two tables, shared by the builder that fills them and the reader that probes them.
#pragma once

#include <cstdint>
#include <string_view>

namespace demarche {

/// FNV-1a (Fowler, Noll, Vo), 64 bit: words are short, so a byte at a time is fast enough.
constexpr std::uint64_t hash_of(std::string_view text) {
  std::uint64_t hash = 14695981039346656037ULL;
  for (char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  return hash ^ (hash >> 32);
}

/// The finalizer of MurmurHash3.
constexpr std::uint64_t hash_of(std::uint64_t key) {
  key = (key ^ (key >> 33)) * 0xff51afd7ed558ccdULL;
  key = (key ^ (key >> 33)) * 0xc4ceb9fe1a85ec53ULL;
  return key ^ (key >> 33);
}

constexpr std::uint64_t edge_key(std::uint32_t node, std::uint32_t word) { return std::uint64_t{node} << 32 | word; }

}  // namespace demarche
