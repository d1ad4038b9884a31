// Text -> tokens, for tests of what works on tokens.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extractors/language/tokenizer.hpp"

namespace demarche::testing {

/// Tokens with the arena that their normal forms live in; the text must outlive them.
struct Cut {
  TextArena arena;
  std::vector<Token> tokens;
};

inline Cut cut(std::string_view text, const Abbreviations& abbreviations = {"gen.", "dec.", "mr.", "st."}) {
  Cut out;
  tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, abbreviations, out.arena, out.tokens);
  return out;
}

inline std::string_view bytes_of(std::string_view text, const Token& token) {
  return text.substr(token.span.begin, token.span.size());
}

/// The tokens as they stand in the text, joined by single spaces.
inline std::string cut_text(std::string_view text) {
  std::string out;
  for (const Token& token : cut(text).tokens) out += (out.empty() ? "" : " ") + std::string(bytes_of(text, token));
  return out;
}

/// Their normal forms, joined by single spaces.
inline std::string norms(std::string_view text) {
  const Cut cut_up = cut(text);
  std::string out;
  for (const Token& token : cut_up.tokens) out += (out.empty() ? "" : " ") + std::string(token.norm);
  return out;
}

}  // namespace demarche::testing
