// What the scan of one sentence yields before the document is looked at as a whole: a name, its title, and whom the
// words around it say it acts for.
#pragma once

#include "extractors/names/name_text.hpp"

namespace demarche {

enum class FoundKind : std::uint8_t {
  listed,   ///< a name that a list knows
  body,     ///< whose + what: "Syrian army", "Kabila's rebels", "opposition groups"
  party,    ///< a party without a name: "rebels", "the warring parties"
  person,   ///< a name with a title, or one that is a person's for other reasons
  title,    ///< a title without a name: "the U.N. envoy"
  unknown,  ///< a name that no list knows
  head      ///< "the army", "the government": means a body named elsewhere, or nothing
};

struct Found {
  FoundKind kind = FoundKind::unknown;
  TokenSpan tokens;  ///< with titles
  TokenSpan name;    ///< the name alone
  std::uint32_t sentence = 0;
  NameIndex actor = kNoName;  ///< the actor that is named, or that the person or body acts for
  NameIndex place = kNoName;  ///< the place that is named
  NameIndex title = kNoName;
  std::uint32_t head = 0;  ///< lemma of the title or of what a body is ("army")
  TokenSpan root;          ///< of a body: whose it is, where no list knows the name; empty otherwise
  TokenSpan what;          ///< of a body: what it is, "transitional government"
  NameForm form = NameForm::full;
  ActorKind what_kind = ActorKind::body;
  bool locative = false;  ///< "in X", "northern X"
  bool adjective = false;
  bool people = false;
  bool plural = false;    ///< of titles
  bool definite = false;  ///< "the" stands before it
  bool organization = false, site = false, given = false, shouted = false;
  bool regnal = false;
  bool reporter = false;
  bool weak = false;  ///< one word at a sentence's start, or in a title: a name only if others say so
  std::uint32_t words = 0;
};

}  // namespace demarche
