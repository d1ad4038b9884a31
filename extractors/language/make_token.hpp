// One stretch of text -> one token: its flags and its normal form. The tokenizer decides where tokens end; readers of
// treebanks, whose words are cut already, come here directly.
//   "U.N." behind a space -> norm "u.n.", flags space-before, word, capital, all-caps
#pragma once

#include <string_view>

#include "extractors/language/text_arena.hpp"
#include "extractors/language/token.hpp"

namespace demarche {

/// The token of the bytes `span` of `text`, which are not empty. The normal form lives in `text` where it stands there
/// already, else in `arena`. The word id is left 0.
Token make_token(std::string_view text, ByteSpan span, bool space_before, TextArena& arena);

/// The same, sooner, for letters of ASCII alone, of which `upper` are capitals.
Token make_plain_word(std::string_view text, ByteSpan span, std::uint32_t upper, bool space_before, TextArena& arena);

}  // namespace demarche
