// Text -> tokens, in one linear walk.
//   "Syria's cease-fire didn't hold until 10:30 a.m." -> Syria 's cease - fire did n't hold until 10:30 a.m.
#pragma once

#include <string_view>
#include <vector>

#include "extractors/language/abbreviations.hpp"
#include "extractors/language/text_arena.hpp"
#include "extractors/language/token.hpp"

namespace demarche {

/// Appends the tokens of the bytes `span` of `text` to `out`. Spans count in `text`; normal forms live in `text` or in
/// `arena`. Word ids are left 0.
void tokenize(std::string_view text, ByteSpan span, const Abbreviations& abbreviations, TextArena& arena,
              std::vector<Token>& out);

}  // namespace demarche
