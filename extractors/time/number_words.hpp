// Numbers that are written in several words: one symbol for all of them.
//   "twenty-four" -> number 24      "two hundred and ten" -> 210      "nineteen ninety-six" -> year 1996
//   "twenty-first" -> ordinal 21
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "extractors/time/token_symbols.hpp"

namespace demarche {

/// The value of token `i` as a number word or ordinal word of the rules, or nothing.
using WordValue = std::function<std::optional<std::int32_t>(std::uint32_t i, TimeShape shape)>;

/// Appends the composed numbers that begin at token `first`, a number word; nothing where it stands alone. Looks at no
/// more than twelve tokens.
void append_composed_numbers(std::span<const Token> tokens, std::uint32_t first, const WordValue& value,
                             std::vector<TokenSymbol>& out);

}  // namespace demarche
