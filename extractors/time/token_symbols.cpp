#include "extractors/time/token_symbols.hpp"

#include "extractors/time/number_shapes.hpp"
#include "extractors/time/number_words.hpp"

namespace demarche {

const TokenSymbol* TokenSymbols::find(std::uint32_t i, TimeShape shape) const {
  for (const TokenSymbol& symbol : at(i)) {
    if (symbol.symbol == static_cast<TimeSymbol>(shape)) return &symbol;
  }
  return nullptr;
}

TokenSymbols token_symbols(const Segmented& segmented, const TimeTables& tables) {
  TokenSymbols out;
  const std::span<const Token> tokens(segmented.tokens);
  out.starts.reserve(tokens.size() + 1);
  out.symbols.reserve(tokens.size());
  const WordValue word_value = [&](std::uint32_t i, TimeShape shape) -> std::optional<std::int32_t> {
    for (const LexMatch& match : segmented.matches_at(i)) {
      const bool same = tables.symbol_of(match.entry.cls) == static_cast<TimeSymbol>(shape);
      if (same && match.tokens.end == i + 1) return match.entry.value;
    }
    return std::nullopt;
  };
  for (std::uint32_t i = 0; i < tokens.size(); ++i) {
    out.starts.push_back(static_cast<std::uint32_t>(out.symbols.size()));
    bool number = false;
    for (const LexMatch& match : segmented.matches_at(i)) {
      const TimeSymbol symbol = tables.symbol_of(match.entry.cls);
      if (symbol == 0) continue;
      out.symbols.emplace_back(symbol, match.entry.value, match.tokens.end - match.tokens.begin);
      number = number || symbol == static_cast<TimeSymbol>(TimeShape::number);
    }
    if (number) append_composed_numbers(tokens, i, word_value, out.symbols);
    if (tokens[i].norm == "'s") out.symbols.emplace_back(TimeShape::possessive, 0);
    if (tokens[i].has(Token::kNumber)) append_number_shapes(tokens[i].norm, out.symbols);
  }
  out.starts.push_back(static_cast<std::uint32_t>(out.symbols.size()));
  return out;
}

}  // namespace demarche
