// What pass 5 sees of the text: for each token the symbols that can begin there, from words of the rules, shapes of
// digits and composed numbers.
//   "the last twenty-four hours" -> (the) (relative -1) (number 24, three tokens; number 20) - (number 4) (unit hour)
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "extractors/rules/tables.hpp"
#include "extractors/segment.hpp"

namespace demarche {

/// A symbol that stands on `tokens` tokens, with its value.
struct TokenSymbol {
  TimeSymbol symbol = 0;
  std::uint16_t tokens = 1;
  std::int32_t value = 0;

  TokenSymbol() = default;
  TokenSymbol(TimeSymbol symbol_, std::int32_t value_, std::uint32_t tokens_ = 1)
      : symbol(symbol_), tokens(static_cast<std::uint16_t>(tokens_)), value(value_) {}
  TokenSymbol(TimeShape shape, std::int32_t value_, std::uint32_t tokens_ = 1)
      : TokenSymbol(static_cast<TimeSymbol>(shape), value_, tokens_) {}
};

/// The symbols of all tokens of a text.
struct TokenSymbols {
  std::vector<std::uint32_t> starts;  ///< of token i: [i], [i + 1] in `symbols`
  std::vector<TokenSymbol> symbols;

  /// The symbols that begin at token `i`.
  std::span<const TokenSymbol> at(std::uint32_t i) const {
    return std::span(symbols).subspan(starts[i], starts[i + 1] - starts[i]);
  }
  /// The first symbol of `shape` that begins at token `i`, or nullptr.
  const TokenSymbol* find(std::uint32_t i, TimeShape shape) const;
};

/// One linear walk over the tokens.
TokenSymbols token_symbols(const Segmented& segmented, const TimeTables& tables);

}  // namespace demarche
