#include "tools/train/growing_table.hpp"

#include <bit>
#include <stdexcept>

namespace demarche {

GrowingTable::GrowingTable(std::size_t count) : keys_(std::bit_ceil(count * 4 / 3 + 2)), ids_(keys_.size()) {}

void GrowingTable::add(std::uint64_t hash, std::uint16_t id) {
  const std::uint32_t key = WordTable::fingerprint(hash);
  std::size_t at = WordTable::place(hash, keys_.size());
  for (; keys_[at] != 0; at = (at + 1) & (keys_.size() - 1)) {
    if (keys_[at] == key) throw std::runtime_error("two words of the treebank have one fingerprint");
  }
  keys_[at] = key;
  ids_[at] = id;
}

}  // namespace demarche
