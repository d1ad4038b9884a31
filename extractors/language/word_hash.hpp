// The hash by which the model finds words and affixes. It is part of the model's format: changing it asks for a new
// model version. FNV-1a (Fowler, Noll, Vo), 64 bit, because it can go on where it stopped: hash("met") then "s".
#pragma once

#include <cstdint>
#include <string_view>

namespace demarche {

/// What a hash begins with; words and each sort of affix have their own, so that "ed" the suffix is not "ed" the word.
enum class HashSeed : std::uint64_t { word, suffix2, suffix3, prefix2, prefix3 };

/// The hash of what `hash` stands for, with `text` behind it.
constexpr std::uint64_t extend_hash(std::uint64_t hash, std::string_view text) {
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  return hash;
}

constexpr std::uint64_t start_hash(HashSeed seed) {
  return (14695981039346656037ULL ^ static_cast<std::uint64_t>(seed)) * 1099511628211ULL;
}

constexpr std::uint64_t hash_word(std::string_view text, HashSeed seed = HashSeed::word) {
  return extend_hash(start_hash(seed), text);
}

}  // namespace demarche
