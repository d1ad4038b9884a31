// One sentence as frames and cues see it: tags, word classes, names and times by token, and the phrases around a token.
// Everything here is surface: windows over tokens and tags, no tree.
#pragma once

#include <cstdint>
#include <optional>

#include "extractors/events/document_view.hpp"

namespace demarche {

/// A verb with its auxiliaries, as one reads it from its left context.
///   "had not been expected to meet": verb meet, infinitive, governor expected
struct VerbGroup {
  std::uint32_t verb = 0;
  std::uint32_t begin = 0;  ///< its first token, auxiliaries, negation and "to" included
  bool negated = false;
  bool future = false;      ///< will, shall, going to; "is to", "was to"
  bool modal = false;       ///< may, could, would ...
  bool would = false;       ///< the modal is "would": a plan where it stands in reported speech
  bool infinitive = false;  ///< "to" stands before it
  bool gerund = false;      ///< -ing without an auxiliary
  bool passive = false;
  bool perfect = false;
  bool finite = false;  ///< has a tense of its own or of its auxiliary
  bool past = false;    ///< simple past, or an auxiliary in the past
};

class SentenceView {
 public:
  SentenceView(const DocumentView& document, std::uint32_t sentence);

  const DocumentView& document() const { return document_; }
  std::uint32_t index() const { return index_; }
  std::uint32_t begin() const { return tokens_.begin; }
  std::uint32_t end() const { return tokens_.end; }
  bool is_headline() const { return headline_; }
  const Token& token(std::uint32_t i) const { return document_.token(i); }
  Tag tag(std::uint32_t i) const { return document_.tag(i); }

  /// True where a phrase of `cls` begins at `i`, or, for a class of names, a name of that sort stands there.
  bool is(std::uint32_t i, ClassId cls) const { return phrase_at(i, cls).has_value(); }
  /// The phrase of `cls` that begins at token `i`.
  std::optional<TokenSpan> phrase_at(std::uint32_t i, ClassId cls) const;

  /// True for words that stand inside noun phrases: determiners, adjectives, nouns, numbers, names, hyphens,
  /// possessives.
  bool in_noun_phrase(std::uint32_t i) const;
  /// The first token of the noun phrase that `i` belongs to; phrases of possessors ("Syria's") are part of it.
  std::uint32_t noun_phrase_begin(std::uint32_t i) const;
  /// One past the last token of the noun phrase's head part that begins at or before `i`.
  std::uint32_t noun_phrase_end(std::uint32_t i) const;
  /// The auxiliaries and particles to the left of the verb `i`.
  VerbGroup verb_group(std::uint32_t i) const;
  /// True for "be", "have", "do" in any form where they help another verb or stand alone.
  bool is_auxiliary(std::uint32_t i) const;
  /// True where the verb `i` has an object of its own: a noun phrase or a pronoun follows it.
  bool has_object(std::uint32_t i) const;
  /// The head tokens' stretch that the verb group beginning at `group_begin` has as its subject: [begin, end), may be
  /// empty.
  TokenSpan subject_stretch(std::uint32_t group_begin) const;
  /// True for marks that no window crosses: ; : -- and brackets.
  bool is_barrier(std::uint32_t i) const;

 private:
  const DocumentView& document_;
  std::uint32_t index_;
  TokenSpan tokens_;
  bool headline_;
};

}  // namespace demarche
