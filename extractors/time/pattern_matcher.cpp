#include "extractors/time/pattern_matcher.hpp"

#include <algorithm>

namespace demarche {

PatternMatcher::PatternMatcher(const TimeTables& tables, const TokenSymbols& symbols)
    : tables_(tables), symbols_(symbols) {
  if (tables.edge_starts.empty()) return;
  for (const TimeTables::Edge& edge : tables.edges_of(0)) {
    if (roots_.size() <= edge.symbol) roots_.resize(edge.symbol + 1);
    roots_[edge.symbol] = edge.to;
  }
}

std::optional<TimeMatch> PatternMatcher::longest_at(std::uint32_t first, std::uint32_t end) {
  best_.variant = nullptr;
  for (const TokenSymbol& symbol : symbols_.at(first)) {
    const std::uint32_t to = symbol.symbol < roots_.size() ? roots_[symbol.symbol] : 0;
    if (to != 0) step(to, symbol, first, end, 0);
  }
  return best_.variant ? std::optional(best_) : std::nullopt;
}

void PatternMatcher::step(std::uint32_t to, const TokenSymbol& symbol, std::uint32_t at, std::uint32_t end,
                          std::size_t depth) {
  const std::uint32_t next = at + symbol.tokens;
  if (next > end || depth >= kLongestTimePattern) return;
  path_[depth] = {{at, next}, symbol.value};
  for (const TimeVariant& variant : tables_.variants_of(to)) offer(variant);
  if (next < end) walk(to, next, end, depth + 1);
}

void PatternMatcher::walk(std::uint32_t node, std::uint32_t at, std::uint32_t end, std::size_t depth) {
  const auto edges = tables_.edges_of(node);
  for (const TokenSymbol& symbol : symbols_.at(at)) {
    const auto edge = std::lower_bound(edges.begin(), edges.end(), symbol.symbol,
                                       [](const TimeTables::Edge& e, TimeSymbol s) { return e.symbol < s; });
    if (edge != edges.end() && edge->symbol == symbol.symbol) step(edge->to, symbol, at, end, depth);
  }
}

void PatternMatcher::offer(const TimeVariant& variant) {
  const auto elements = tables_.elements_of(variant);
  std::size_t first = 0;
  std::size_t last = elements.size();
  while (first < last && elements[first].context) ++first;
  while (last > first && elements[last - 1].context) --last;
  if (first == last) return;
  const TokenSpan core{path_[first].tokens.begin, path_[last - 1].tokens.end};
  if (best_.variant) {
    if (core.end != best_.core.end) {
      if (core.end < best_.core.end) return;
    } else {
      const auto rank = [&](const TimeVariant& v, std::uint32_t begin) {
        return std::pair(-tables_.patterns[v.pattern].priority, begin);
      };
      if (rank(variant, core.begin) >= rank(*best_.variant, best_.core.begin)) return;
    }
  }
  best_.variant = &variant;
  best_.core = core;
  std::copy_n(path_.begin(), elements.size(), best_.elements.begin());
}

}  // namespace demarche
