#include "extractors/rules/time_trie.hpp"

namespace demarche {

void TimeTrie::add(const PatternSequence& sequence, std::uint32_t pattern) {
  std::uint32_t node = 0;
  for (const PatternElement& element : sequence) {
    const auto [at, added] = nodes_[node].next.try_emplace(element.symbol, static_cast<std::uint32_t>(nodes_.size()));
    node = at->second;
    if (added) nodes_.emplace_back();
  }
  nodes_[node].variants.push_back(
      {pattern, static_cast<std::uint32_t>(elements_.size()), static_cast<std::uint32_t>(sequence.size())});
  for (const PatternElement& element : sequence) {
    elements_.push_back({element.slot, static_cast<std::uint8_t>(element.context)});
  }
}

void TimeTrie::write(TimeTables& tables) const {
  for (const Node& node : nodes_) {
    tables.edge_starts.push_back(static_cast<std::uint32_t>(tables.edges.size()));
    for (const auto& [symbol, to] : node.next) tables.edges.push_back({symbol, to});
    tables.variant_starts.push_back(static_cast<std::uint32_t>(tables.variants.size()));
    tables.variants.insert(tables.variants.end(), node.variants.begin(), node.variants.end());
  }
  tables.edge_starts.push_back(static_cast<std::uint32_t>(tables.edges.size()));
  tables.variant_starts.push_back(static_cast<std::uint32_t>(tables.variants.size()));
  tables.elements = elements_;
}

}  // namespace demarche
