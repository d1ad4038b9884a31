// English inflection, from lemmas to surface forms: rules for regular words, a table (rules/en/inflection.yaml) for
// others.
//   verb_forms("stop") -> stop, stops, stopped, stopping      noun_forms("treaty") -> treaty, treaties
// Multi-word verbs inflect their first word ("call off" -> "called off"), multi-word nouns the word before their first
// preposition, else their last ("cessation of hostilities" -> "cessations of hostilities").
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extractors/rules/lexicon.hpp"

namespace demarche {

struct Inflections {
  /// lemma -> "past participle [gerund]", as the YAML gives them: "begin" -> {"began", "begun", ""}.
  struct Verb {
    std::string past, participle, gerund;
  };
  std::map<std::string, Verb, std::less<>> verbs;
  std::map<std::string, std::string, std::less<>> plurals;  ///< lemma -> plural; "" where it has none
};

using InflectedForm = std::pair<std::string, WordForm>;

/// All forms of a verb lemma; a past form that is also the participle stands once, as `past`.
std::vector<InflectedForm> verb_forms(std::string_view lemma, const Inflections& table);

/// Singular and plural of a noun lemma.
std::vector<InflectedForm> noun_forms(std::string_view lemma, const Inflections& table);

}  // namespace demarche
