// Where sentences end. Input: the tokens of one paragraph; output: the first token of each sentence after the first.
//   Kerry met Gen. Smith on Dec. 1. | "We agreed," he said.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "extractors/language/token.hpp"

namespace demarche {

/// Tells whether a word starts sentences when it is written with a capital letter ("The", "But"): decides what follows
/// an abbreviation.
using IsStarter = bool (*)(const void* context, const Token& token);

/// Indices into `tokens`, ascending, at which a new sentence begins; the first sentence's 0 is not among them.
std::vector<std::uint32_t> sentence_starts(std::span<const Token> tokens, IsStarter is_starter, const void* context);

}  // namespace demarche
