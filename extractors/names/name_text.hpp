// A document's tokens as pass 6 sees them: word classes, listed names, hyphens and possessives around a token.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extractors/rules/tables.hpp"
#include "extractors/segment.hpp"

namespace demarche {

/// How a name that a list knows is written.
enum class NameForm : std::uint8_t { full, brief, people, adjective };

/// The longest listed name that begins at a token. One phrase may name an actor and a place.
struct Listed {
  std::uint32_t end = 0;  ///< one past its last token; 0 where no list has a name there
  NameIndex actor = kNoName;
  NameIndex place = kNoName;
  NameForm form = NameForm::full;

  explicit operator bool() const { return end != 0; }
};

/// How a sentence uses capitals: in titles and all-caps lines they tell nothing.
enum class Casing : std::uint8_t { sentence, title };

class NameText {
 public:
  NameText(std::string_view text, const Segmented& segmented, const RuleTables& rules);

  const Segmented& segmented() const { return segmented_; }
  const NameTables& names() const { return names_; }
  const NameClasses& classes() const { return names_.classes; }
  const ListedActor& actor(NameIndex i) const { return names_.actors[static_cast<std::size_t>(i)]; }
  const ListedPlace& place(NameIndex i) const { return names_.places[static_cast<std::size_t>(i)]; }
  const TitleRule& title(NameIndex i) const { return names_.titles[static_cast<std::size_t>(i)]; }
  const Token& token(std::uint32_t i) const { return segmented_.tokens[i]; }

  /// One past the longest phrase of `cls` that begins at token `i`; `i` for none.
  std::uint32_t end_of(std::uint32_t i, ClassId cls) const;
  /// True where token `i` alone is a word of `cls`.
  bool is(std::uint32_t i, ClassId cls) const;
  /// True where a phrase of pass 6 begins at token `i` that a lower-case word may begin: a title, a body, a particle.
  bool may_begin(std::uint32_t i) const;
  Listed listed_at(std::uint32_t i, std::uint32_t end) const;

  /// A capitalised word.
  bool is_capital(std::uint32_t i) const { return token(i).has(Token::kWord) && token(i).has(Token::kCapital); }
  /// "'s" or the apostrophe of a plural.
  bool is_possessive(std::uint32_t i) const;
  /// A hyphen that stands between two words without spaces.
  bool is_hyphen(std::uint32_t i, std::uint32_t end) const;
  /// True where the words before token `i` ("in", "the town of", "northern") make the name there that of a place.
  bool is_locative(std::uint32_t i, std::uint32_t begin) const;
  Casing casing(const Sentence& sentence) const;
  std::string_view lemma(std::uint32_t index) const { return lexicon_.lemma(index); }

  /// The text of the tokens as it is written, white space as single spaces.
  std::string written(TokenSpan tokens) const;
  /// The normal forms of the tokens' words, joined by "-": "Hadja al-Nour" -> "hadja-al-nour".
  std::string slug(TokenSpan tokens) const;

 private:
  std::string_view text_;
  const Segmented& segmented_;
  const NameTables& names_;
  const Lexicon& lexicon_;
  std::vector<bool> begins_;  ///< by class
};

}  // namespace demarche
