// Patterns of time expressions in the form that pass 5 walks: one trie over token symbols, and what its ends mean.
//   "the last two weeks" -> symbols (the) (relative) (number) (unit) -> a node that accepts the pattern "window.count"
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "extractors/rules/lexicon.hpp"
#include "extractors/rules/time_vocabulary.hpp"

namespace demarche {

/// A value that a pattern gives of itself ("tonight" gives part: night).
struct TimeSetting {
  TimeSlot slot = TimeSlot::none;
  std::int32_t value = 0;

  template <class A>
  void fields(A& a) {
    a(slot, value);
  }
};

struct TimePattern {
  std::string id;
  TimeOperation operation = TimeOperation::date;
  std::int32_t priority = 0;  ///< of two patterns that match the same tokens the higher wins
  std::vector<TimeSetting> settings;

  template <class A>
  void fields(A& a) {
    a(id, operation, priority, settings);
  }
};

/// One element of a pattern written out: where its value goes, and whether it only stands around the expression.
struct TimeElement {
  TimeSlot slot = TimeSlot::none;
  std::uint8_t context = 0;
};

/// One way to write a pattern: what an accepting node of the trie stands for. Its elements lie in TimeTables::elements.
struct TimeVariant {
  std::uint32_t pattern = 0;
  std::uint32_t elements = 0;
  std::uint32_t size = 0;
};

/// The trie. Node 0 is the root; the edges of node i are [edge_starts[i], edge_starts[i + 1]), sorted by symbol.
struct TimeTables {
  struct Edge {
    std::uint32_t symbol = 0;
    std::uint32_t to = 0;
  };

  std::vector<TimePattern> patterns;
  std::vector<TimeSymbol> symbols;  ///< by ClassId: the symbol of a word class, 0 for classes of other passes
  std::vector<std::uint32_t> edge_starts;
  std::vector<Edge> edges;
  std::vector<std::uint32_t> variant_starts;  ///< of node i: [i], [i + 1] in `variants`
  std::vector<TimeVariant> variants;
  std::vector<TimeElement> elements;

  std::span<const Edge> edges_of(std::uint32_t node) const {
    return std::span(edges).subspan(edge_starts[node], edge_starts[node + 1] - edge_starts[node]);
  }
  std::span<const TimeVariant> variants_of(std::uint32_t node) const {
    return std::span(variants).subspan(variant_starts[node], variant_starts[node + 1] - variant_starts[node]);
  }
  std::span<const TimeElement> elements_of(const TimeVariant& variant) const {
    return std::span(elements).subspan(variant.elements, variant.size);
  }
  /// The symbol of a word class; 0 where pass 5 does not ask for it.
  TimeSymbol symbol_of(ClassId cls) const { return cls < symbols.size() ? symbols[cls] : TimeSymbol{0}; }

  template <class A>
  void fields(A& a) {
    a(patterns, symbols, edge_starts, edges, variant_starts, variants, elements);
  }
};

}  // namespace demarche
