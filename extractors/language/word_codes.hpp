// What the tagger knows of a token by itself, as small numbers: which word it is, what that word was seen as, its ends,
// its shape, what its other forms were seen as. Input: a token and the model's word tables; output: a WordCode.
//   "envoys" -> word 5120, class of {NNS}, suffixes "ys" "oys", shape of a lower-case word, family of "s" on a noun
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "extractors/language/tags.hpp"
#include "extractors/language/token.hpp"
#include "extractors/language/word_table.hpp"

namespace demarche {

/// How a sentence uses capitals; where all words have them, a capital tells nothing of a word.
enum class SentenceCase : std::uint8_t { normal, title, capitals, lower };

/// `normal` for sentences of one word; title from six capitals in ten words, capitals from eight words in ten.
SentenceCase case_of(std::span<const Token> sentence);

/// Numbers that are 0 for what the model does not know; places outside the sentence have kOutside as word, class and
/// shape.
struct WordCode {
  std::uint16_t word = 0;  ///< by falling frequency in training
  std::uint16_t cls = 0;   ///< which tags the word was seen with; for unknown words what their look suggests
  std::uint16_t family = 0;
  std::uint16_t suffix2 = 0, suffix3 = 0, prefix2 = 0, prefix3 = 0;
  std::uint16_t shape = 0;
  std::uint8_t verb = 0;    ///< one of the most frequent verbs ("is", "said", "to"), else 0
  Tag certain = Tag::none;  ///< the only tag that a frequent word was seen with
};
inline constexpr std::uint16_t kOutside = 1;
inline constexpr WordCode kOutsideCode{kOutside, kOutside, 0, 0, 0, 0, 0, kOutside, 0, Tag::none};

/// Bits of what a word was seen as, the index to what tells families apart.
enum Sense : std::uint8_t {
  kSenseNoun = 1,
  kSenseName = 2,
  kSenseVerb = 4,
  kSenseAdjective = 8,
  kSenseAdverb = 16,
  kSenseOther = 32
};

/// Sizes of the tables that a bit pattern indexes.
inline constexpr std::size_t kShapePatterns = 4096;
inline constexpr std::size_t kFamilyPatterns = 2048;
/// Classes of unknown words, behind 0 and kOutside.
inline constexpr std::uint16_t kFirstUnknownClass = 2;
inline constexpr std::uint16_t kUnknownClasses = 20;

struct WordTables {
  WordTable words;                         ///< normal forms
  WordTable affixes;                       ///< the first and last two and three bytes of normal forms
  std::span<const std::uint16_t> classes;  ///< these five by word
  std::span<const std::uint8_t> families;
  std::span<const std::uint8_t> senses;
  std::span<const std::uint8_t> verbs;
  std::span<const std::uint8_t> certain;
  std::span<const std::uint8_t> shapes;        ///< by pattern
  std::span<const std::uint8_t> family_kinds;  ///< by pattern

  template <class A>
  void fields(A& a) {
    a(words, affixes, classes, families, senses, verbs, certain, shapes, family_kinds);
  }
  /// Throws ModelError where sizes do not fit each other.
  void check() const;
};

/// The code of one token; `first` where it begins its sentence.
WordCode code_of(const WordTables& tables, const Token& token, bool first, SentenceCase sentence_case);

/// The bits that index `shapes`.
std::uint32_t shape_pattern(const Token& token, bool first, SentenceCase sentence_case);

/// The bits that index `family_kinds`: which ending `norm` has and what its base was seen as ("extended": -ed on a
/// verb), or, where it is no inflected form, with which endings it was seen. Needs `words` and `senses` alone.
std::uint32_t family_pattern(const WordTables& tables, std::string_view norm);

/// The last, the first `size` bytes; all of a shorter text.
constexpr std::string_view suffix(std::string_view text, std::size_t size) {
  return text.size() > size ? text.substr(text.size() - size) : text;
}
constexpr std::string_view prefix(std::string_view text, std::size_t size) { return text.substr(0, size); }

}  // namespace demarche
