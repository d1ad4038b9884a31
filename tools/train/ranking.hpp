// Counts of things -> the frequent ones, most frequent first: what becomes part of a vocabulary, and in which order.
//   rank({{"the", 9}, {"a", 9}, {"truce", 3}}, 4, 100) -> a 9, the 9
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace demarche {

/// How often each thing was counted, and the same by rank.
template <class Key>
using Counts = std::map<Key, std::uint32_t>;
template <class Key>
using Ranking = std::vector<std::pair<Key, std::uint32_t>>;

/// The keys that were counted `least` times or more, the most frequent first, equals in their order; `most` at most.
template <class Key>
Ranking<Key> rank(const Counts<Key>& counts, std::uint32_t least, std::size_t most) {
  Ranking<Key> out;
  for (const auto& entry : counts) {
    if (entry.second >= least) out.push_back(entry);
  }
  std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  if (out.size() > most) out.resize(most);
  return out;
}

/// How many of a ranking were counted `least` times or more.
template <class Key>
std::uint32_t count_from(const Ranking<Key>& ranking, std::uint32_t least) {
  std::uint32_t count = 0;
  for (const auto& entry : ranking) count += entry.second >= least;
  return count;
}

}  // namespace demarche
