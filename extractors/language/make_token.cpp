#include "extractors/language/make_token.hpp"

#include <string>

#include "extractors/language/characters.hpp"

namespace demarche {
namespace {

/// Between two words without spaces it is a hyphen ("1–3 May"), elsewhere a dash.
constexpr std::string_view kEnDash = "\u2013";

bool is_closing(const Token& token, const Character& c) {
  if (c.code == ')' || c.code == ']' || c.code == 0x201D || c.code == 0xBB) return true;
  const bool straight = c.code == '"' || c.code == '\'' || c.code == 0x2019;
  return straight && !token.has(Token::kSpaceBefore) && token.span.size() <= 3;
}

void set_flags(std::string_view raw, Token& token) {
  std::uint32_t letters = 0, upper = 0;
  for (std::size_t at = 0; at < raw.size();) {
    const Character c = character_at(raw, at);
    letters += c.cls == CharClass::letter;
    upper += c.upper;
    at += c.bytes;
  }
  const Character first = character_at(raw, 0);
  const auto set = [&](Token::Flag flag, bool on) {
    if (on) token.flags = static_cast<std::uint8_t>(token.flags | flag);
  };
  set(Token::kWord, first.cls == CharClass::letter);
  set(Token::kNumber, first.cls == CharClass::digit);
  set(Token::kCapital, first.upper);
  set(Token::kAllCaps, letters >= 2 && upper == letters);
  set(Token::kClosing, is_closing(token, first));
}

bool is_plain(std::string_view raw) {
  bool plain = true;
  for (const char c : raw) plain = plain && static_cast<unsigned char>(c) < 128 && !(c >= 'A' && c <= 'Z') && c != '`';
  return plain;
}

bool joins_words(std::string_view text, const Token& token) {
  return !token.has(Token::kSpaceBefore) && token.span.end < text.size() &&
         character_at(text, token.span.end).cls != CharClass::space;
}

}  // namespace

Token make_token(std::string_view text, ByteSpan span, bool space_before, TextArena& arena) {
  const std::string_view raw = text.substr(span.begin, span.size());
  Token token;
  token.span = span;
  token.flags = space_before ? Token::kSpaceBefore : 0;
  set_flags(raw, token);
  if (is_plain(raw)) {
    token.norm = raw;
  } else if (raw == kEnDash && joins_words(text, token)) {
    token.norm = "-";
  } else {
    token.norm = arena.keep(normal(raw));
  }
  return token;
}

}  // namespace demarche
