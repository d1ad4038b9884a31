// Walks the trie of time patterns from a token and gives the longest match.
//   at "last" of "the last two weeks of talks" -> "last two weeks"
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "extractors/time/token_symbols.hpp"

namespace demarche {

/// A matched element: the tokens that it stands on and its value.
struct MatchedElement {
  TokenSpan tokens;
  std::int32_t value = 0;
};

/// A match. `core` is the expression without the context around it.
struct TimeMatch {
  const TimeVariant* variant = nullptr;
  TokenSpan core;
  std::array<MatchedElement, kLongestTimePattern> elements{};
};

class PatternMatcher {
 public:
  /// Both must outlive the matcher.
  PatternMatcher(const TimeTables& tables, const TokenSymbols& symbols);

  /// The match that begins at token `first` (with its context) and ends before `end`: the one whose core ends last; of
  /// several the one with the higher priority, then the one whose core begins first, then the earlier pattern.
  std::optional<TimeMatch> longest_at(std::uint32_t first, std::uint32_t end);

 private:
  void walk(std::uint32_t node, std::uint32_t at, std::uint32_t end, std::size_t depth);
  void step(std::uint32_t to, const TokenSymbol& symbol, std::uint32_t at, std::uint32_t end, std::size_t depth);
  void offer(const TimeVariant& variant);

  const TimeTables& tables_;
  const TokenSymbols& symbols_;
  std::vector<std::uint32_t> roots_;  ///< by symbol: the node that begins with it
  std::array<MatchedElement, kLongestTimePattern> path_{};
  TimeMatch best_;
};

}  // namespace demarche
