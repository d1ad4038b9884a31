// Whose + what: the words that name a body, a party or an office by pattern, up to but without a person's name.
//   "Syria's transitional government" · "U.N. special envoy" · "U.S.-led coalition" · "rebel leader" · "Arab foreign
//   ministers"
#pragma once

#include "core/actor.hpp"
#include "extractors/names/name_text.hpp"

namespace demarche {

struct Phrase {
  std::uint32_t end = 0;            ///< one past its last word; 0 where there is no phrase
  TokenSpan root;                   ///< whose: the listed or unknown name, without "'s"; empty where none stands there
  Listed listed;                    ///< the root, where a list knows it
  NameIndex actor = kNoName;        ///< whom a body or bearer acts for
  TokenSpan what;                   ///< the words from behind the root to the end
  const LexMatch* title = nullptr;  ///< where the phrase ends with a title
  std::uint32_t head = 0;           ///< lemma of its last noun
  bool is_head = false;             ///< its last noun may name a body or party
  ActorKind kind = ActorKind::body;
  bool fighters = false;  ///< behind a group's name the last noun means the group itself ("Houthi fighters")
  bool side = false;      ///< a word before the last noun says whose without a name: "opposition", "rebel"
  bool plural = false;    ///< of the title

  explicit operator bool() const { return end != 0; }
};

/// The phrase whose root, listed or none, begins at token `i`.
Phrase read_phrase(const NameText& text, std::uint32_t i, std::uint32_t end);

/// The phrase behind `root`, an unknown name with or without "'s".
Phrase read_phrase_of(const NameText& text, TokenSpan root, std::uint32_t end);

}  // namespace demarche
