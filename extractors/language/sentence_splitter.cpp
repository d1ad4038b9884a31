#include "extractors/language/sentence_splitter.hpp"

namespace demarche {
namespace {

bool is_terminator(const Token& token) {
  return token.norm == "." || token.norm == "!" || token.norm == "?" || token.norm == "..." || token.norm == "\u2026";
}

/// "u.s.", "dec.", "j.": the full stop may end the sentence too.
bool ends_with_stop(const Token& token) {
  return token.norm.size() > 1 && token.norm.back() == '.' && !is_terminator(token);
}

bool can_start(const Token& token) {
  return token.has(Token::kCapital) || token.has(Token::kNumber) || token.norm == "\"" || token.norm == "'" ||
         token.norm == "(" || token.norm == "[";
}

}  // namespace

std::vector<std::uint32_t> sentence_starts(std::span<const Token> tokens, IsStarter is_starter, const void* context) {
  std::vector<std::uint32_t> starts;
  for (std::uint32_t i = 0; i + 1 < tokens.size(); ++i) {
    const bool abbreviation = ends_with_stop(tokens[i]);
    if (!is_terminator(tokens[i]) && !abbreviation) continue;
    std::uint32_t next = i + 1;
    while (next < tokens.size() && tokens[next].has(Token::kClosing)) ++next;
    if (next >= tokens.size() || !tokens[next].has(Token::kSpaceBefore) || !can_start(tokens[next])) continue;
    if (abbreviation && next == i + 1 && !is_starter(context, tokens[next])) continue;
    starts.push_back(next);
    i = next - 1;
  }
  return starts;
}

}  // namespace demarche
