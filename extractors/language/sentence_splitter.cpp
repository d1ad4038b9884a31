#include "extractors/language/sentence_splitter.hpp"

namespace demarche {
namespace {

bool is_terminator(const Token& token) {
  return token.norm == "\u2026" || token.norm.find_first_not_of(".!?") == std::string_view::npos;
}

/// "u.s.", "dec.", "j.": the full stop may end the sentence too.
bool ends_with_stop(const Token& token) {
  return token.norm.size() > 1 && token.norm.back() == '.' && !is_terminator(token);
}

bool can_start(const Token& token) {
  return token.has(Token::kCapital) || token.has(Token::kNumber) || token.norm == "\"" || token.norm == "'" ||
         token.norm == "(" || token.norm == "[";
}

/// What still belongs to a sentence behind its full stop at `i`: closing marks and notes ("[12]"). Returns the next
/// token.
std::uint32_t behind_closing(std::span<const Token> tokens, std::uint32_t i) {
  std::uint32_t next = i + 1;
  while (next < tokens.size()) {
    const bool note = next + 2 < tokens.size() && tokens[next].norm == "[" && tokens[next + 1].has(Token::kNumber) &&
                      tokens[next + 2].norm == "]";
    if (!note && !tokens[next].has(Token::kClosing)) break;
    next += note ? 3 : 1;
  }
  return next;
}

}  // namespace

std::vector<std::uint32_t> sentence_starts(std::span<const Token> tokens, IsStarter is_starter, const void* context) {
  std::vector<std::uint32_t> starts;
  for (std::uint32_t i = 0; i + 1 < tokens.size(); ++i) {
    const bool abbreviation = ends_with_stop(tokens[i]);
    if (!is_terminator(tokens[i]) && !abbreviation) continue;
    const std::uint32_t next = behind_closing(tokens, i);
    if (next >= tokens.size() || !tokens[next].has(Token::kSpaceBefore) || !can_start(tokens[next])) continue;
    if (abbreviation && next == i + 1 && !is_starter(context, tokens[next])) continue;
    starts.push_back(next);
    i = next - 1;
  }
  return starts;
}

}  // namespace demarche
