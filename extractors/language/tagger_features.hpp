// Which features hold for a token in its sentence: words, classes, ends and shapes around it, the tags before it, the
// last verb before it. Trainer and tagger share this code. Output: one row of the network for each template.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "extractors/language/tags.hpp"
#include "extractors/language/word_codes.hpp"

namespace demarche {

/// One row each; `_1` is the token before, `1_` behind.
enum class Template : std::uint8_t {
  word,
  word_1,
  word1_,
  word_2,
  word2_,
  cls,
  cls1_,
  cls2_,
  family,
  family1_,
  suffix2,
  suffix3,
  prefix2,
  prefix3,
  suffix3_1,
  suffix31_,
  shape,
  shape_1,
  shape1_,
  tag_1,
  tag_2,
  tag_pair,
  verb_tag,
  verb_word,
};
inline constexpr std::size_t kTemplates = 24;
using FeatureRows = std::array<std::uint32_t, kTemplates>;

/// What of the tags before a token matters. The last verb decides between past and participle.
struct TagHistory {
  Tag last = Tag::none, before = Tag::none;
  Tag verb = Tag::none;        ///< of the last verb, modal or "to" since a ; or :
  std::uint8_t verb_word = 0;  ///< WordCode::verb of it
  bool noun_since = false;     ///< a noun or pronoun stands between
  std::uint32_t distance = 0;  ///< tokens between

  /// Takes in the token that was just tagged.
  void push(Tag tag, const WordCode& code, std::string_view norm);
};

/// The codes of a token and its neighbours.
struct TokenWindow {
  const WordCode &back2, &back1, &here, &ahead1, &ahead2;
};

/// The rows of each template lie together: of template t from begins[t] to begins[t + 1]; the first is for all numbers
/// that have none of their own.
struct FeatureTables {
  WordTables words;
  std::span<const std::uint32_t> begins;     ///< kTemplates + 1
  std::span<const std::uint16_t> tag_pairs;  ///< by last tag and the one before: number for Template::tag_pair

  /// The rows for the token in the window's middle.
  FeatureRows rows(const TokenWindow& window, const TagHistory& history) const;
  /// Throws ModelError where sizes do not fit each other.
  void check() const;

  template <class A>
  void fields(A& a) {
    a(words, begins, tag_pairs);
  }
};

/// The number that each template has for a token, before rows are looked up: what the trainer counts.
FeatureRows feature_numbers(const TokenWindow& window, const TagHistory& history,
                            std::span<const std::uint16_t> tag_pairs);

}  // namespace demarche
