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

/// What the characters of a token are, all together.
struct Look {
  std::uint32_t letters = 0;
  std::uint32_t upper = 0;
  bool plain = true;  ///< it is its own normal form
};

Look look_of(std::string_view raw) {
  Look look;
  for (std::size_t at = 0; at < raw.size();) {
    const Character c = character_at(raw, at);
    look.letters += c.cls == CharClass::letter;
    look.upper += c.upper;
    look.plain = look.plain && c.code < 128 && !c.upper && c.code != '`';
    at += c.bytes;
  }
  return look;
}

void set(Token& token, Token::Flag flag, bool on) {
  if (on) token.flags = static_cast<std::uint8_t>(token.flags | flag);
}

void set_flags(const Character& first, const Look& look, Token& token) {
  set(token, Token::kWord, first.cls == CharClass::letter);
  set(token, Token::kNumber, first.cls == CharClass::digit);
  set(token, Token::kCapital, first.upper);
  set(token, Token::kAllCaps, look.letters >= 2 && look.upper == look.letters);
  set(token, Token::kClosing, is_closing(token, first));
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
  const Look look = look_of(raw);
  set_flags(character_at(raw, 0), look, token);
  if (look.plain) {
    token.norm = raw;
  } else if (raw == kEnDash && joins_words(text, token)) {
    token.norm = "-";
  } else {
    token.norm = arena.keep(normal(raw));
  }
  return token;
}

Token make_plain_word(std::string_view text, ByteSpan span, std::uint32_t upper, bool space_before, TextArena& arena) {
  const std::string_view raw = text.substr(span.begin, span.size());
  Token token;
  token.span = span;
  token.norm = raw;
  set(token, Token::kWord, true);
  set(token, Token::kSpaceBefore, space_before);
  if (upper > 0) {
    set(token, Token::kCapital, raw[0] < 'a');
    set(token, Token::kAllCaps, upper >= 2 && upper == raw.size());
    char* const lower = arena.take(raw.size());
    for (std::size_t i = 0; i < raw.size(); ++i) lower[i] = static_cast<char>(raw[i] | 0x20);
    token.norm = {lower, raw.size()};
  }
  return token;
}

}  // namespace demarche
