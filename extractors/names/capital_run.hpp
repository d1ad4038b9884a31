// Capitalised words that make one name no list knows: "Staffan de Mistura", "Ban Ki-moon", "Omar al-Farouk",
// "Joseph R. Holm, Jr.", "General People's Congress", "Ruritanian Council for Trade and Peace".
#pragma once

#include "extractors/names/name_text.hpp"

namespace demarche {

struct CapitalRun {
  TokenSpan tokens;
  std::uint32_t words = 0;    ///< without particles, initials and suffixes
  bool organization = false;  ///< holds a word like "Council"
  bool press = false;         ///< holds a word like "Herald"
  bool site = false;          ///< holds a word like "River"
  bool given = false;         ///< begins with a given name
  bool shouted = false;       ///< an acronym
  bool of_title = false;      ///< belongs to the title of a treaty or plan: names nobody

  bool empty() const { return tokens.begin == tokens.end; }
};

/// The run that begins at token `i` of a sentence that ends at `end`; empty where none does.
CapitalRun capital_run(const NameText& text, std::uint32_t i, std::uint32_t end);

}  // namespace demarche
