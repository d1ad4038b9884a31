// Pass 3: cleaned text -> headline, dateline, sentences, tokens, and every word that a rule knows, found in one scan.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/span.hpp"
#include "extractors/clean.hpp"
#include "extractors/language/text_arena.hpp"
#include "extractors/language/token.hpp"
#include "extractors/rules/tables.hpp"

namespace demarche {

/// Tokens [begin, end).
struct TokenSpan {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  bool contains(std::uint32_t token) const { return begin <= token && token < end; }
  friend bool operator==(const TokenSpan&, const TokenSpan&) = default;
};

struct Sentence {
  TokenSpan tokens;
  ByteSpan span;
  std::uint32_t paragraph = 0;  ///< index into the paragraphs of pass 2
  ParagraphRole role = ParagraphRole::body;
};

/// A phrase of the lexicon that stands in the text, with one of its meanings.
struct LexMatch {
  TokenSpan tokens;
  LexEntry entry;
};

/// Not copyable: tokens are views into `arena` and into the document's text, which must outlive it.
struct Segmented {
  TextArena arena;
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;          ///< in the order of the text
  std::vector<LexMatch> matches;            ///< by first token, then by length; never across sentences
  std::vector<std::uint32_t> match_starts;  ///< of token i: [i], [i + 1] in `matches`
  std::optional<TokenSpan> dateline;        ///< "GENEVA, May 1 (Agency) —"; belongs to no sentence

  /// The matches that begin at token `i`.
  std::span<const LexMatch> matches_at(std::uint32_t i) const {
    return std::span(matches).subspan(match_starts[i], match_starts[i + 1] - match_starts[i]);
  }
  /// The longest match of class `cls` that begins at token `i`, or nullptr.
  const LexMatch* match_at(std::uint32_t i, ClassId cls) const {
    const LexMatch* longest = nullptr;
    for (const LexMatch& match : matches_at(i)) longest = match.entry.cls == cls ? &match : longest;
    return longest;
  }
  /// True where a match of class `cls` begins at token `i`.
  bool is(std::uint32_t i, ClassId cls) const { return match_at(i, cls) != nullptr; }
};

/// Cuts the paragraphs that may hold events (not clutter, teasers, bylines or credits) and scans them.
Segmented segment(std::string_view text, const std::vector<Paragraph>& paragraphs, const RuleTables& rules);

}  // namespace demarche
