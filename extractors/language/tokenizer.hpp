// Text -> tokens, in one linear walk.
//   "Syria's cease-fire didn't hold until 10:30 a.m." -> Syria 's cease - fire did n't hold until 10:30 a.m.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "extractors/language/text_arena.hpp"
#include "extractors/language/token.hpp"

namespace demarche {

struct StringHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

/// Normal forms of words that keep their full stop: "gen.", "dec.", "mr.". Acronyms ("u.s.") need no entry.
using Abbreviations = std::unordered_set<std::string, StringHash, std::equal_to<>>;

/// Appends the tokens of the bytes `span` of `text` to `out`. Spans count in `text`; normal forms live in `text` or in
/// `arena`. Word ids are left 0.
void tokenize(std::string_view text, ByteSpan span, const Abbreviations& abbreviations, TextArena& arena,
              std::vector<Token>& out);

}  // namespace demarche
