// Part-of-speech tags of the Penn Treebank, as the Universal Dependencies English treebanks use them (XPOS).
//   "Envoys met in Oslo." -> NNS VBD IN NNP .
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/enum_names.hpp"

namespace demarche {

/// Words first, then marks; verbs and nouns stand together. `none` is what an untagged token has.
enum class Tag : std::uint8_t {
  none,
  CC,
  CD,
  DT,
  EX,
  FW,
  IN,
  JJ,
  JJR,
  JJS,
  LS,
  MD,
  NN,
  NNP,
  NNPS,
  NNS,
  PDT,
  POS,
  PRP,
  PRPS,  ///< PRP$
  RB,
  RBR,
  RBS,
  RP,
  SYM,
  TO,
  UH,
  VB,
  VBD,
  VBG,
  VBN,
  VBP,
  VBZ,
  WDT,
  WP,
  WPS,  ///< WP$
  WRB,
  ADD,     ///< e-mail and web addresses
  AFX,     ///< a prefix that stands alone: "pre - war"
  GW,      ///< a part of a word that was written apart
  NFP,     ///< marks that are no punctuation: "***", smileys
  dollar,  ///< $ and other currencies
  comma,
  stop,   ///< . ? !
  colon,  ///< : ; -- ...
  open_quote,
  close_quote,
  open_bracket,
  close_bracket,
  HYPH
};

template <>
inline constexpr std::array<std::string_view, 50> kEnumNames<Tag>{
    "",    "CC",   "CD",  "DT",  "EX",  "FW",  "IN",   "JJ",  "JJR",   "JJS",   "LS",  "MD",  "NN",
    "NNP", "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$", "RB",  "RBR",   "RBS",   "RP",  "SYM", "TO",
    "UH",  "VB",   "VBD", "VBG", "VBN", "VBP", "VBZ",  "WDT", "WP",    "WP$",   "WRB", "ADD", "AFX",
    "GW",  "NFP",  "$",   ",",   ".",   ":",   "``",   "''",  "-LRB-", "-RRB-", "HYPH"};

/// How many tags there are, `none` included.
inline constexpr std::size_t kTagCount = kEnumNames<Tag>.size();

/// VB, VBD, VBG, VBN, VBP, VBZ; modals are not among them.
constexpr bool is_verb(Tag tag) { return tag >= Tag::VB && tag <= Tag::VBZ; }
/// Verb forms that carry a tense of their own, and modals.
constexpr bool is_finite(Tag tag) { return tag == Tag::VBD || tag == Tag::VBP || tag == Tag::VBZ || tag == Tag::MD; }
/// VBG and VBN.
constexpr bool is_participle(Tag tag) { return tag == Tag::VBG || tag == Tag::VBN; }
/// Common and proper nouns.
constexpr bool is_noun(Tag tag) { return tag >= Tag::NN && tag <= Tag::NNS; }
constexpr bool is_proper_noun(Tag tag) { return tag == Tag::NNP || tag == Tag::NNPS; }
constexpr bool is_adjective(Tag tag) { return tag >= Tag::JJ && tag <= Tag::JJS; }
constexpr bool is_adverb(Tag tag) { return (tag >= Tag::RB && tag <= Tag::RBS) || tag == Tag::WRB; }
/// Personal and possessive, relative and interrogative pronouns.
constexpr bool is_pronoun(Tag tag) {
  return tag == Tag::PRP || tag == Tag::PRPS || tag == Tag::WP || tag == Tag::WPS || tag == Tag::EX;
}
/// Marks: stops, commas, quotation marks, brackets, hyphens, "***"; not currencies and symbols.
constexpr bool is_punctuation(Tag tag) { return tag >= Tag::comma || tag == Tag::NFP; }

}  // namespace demarche
