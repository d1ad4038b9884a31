// Part-of-speech tags of the Penn Treebank, as the Universal Dependencies English treebanks use them (XPOS).
#pragma once

#include <cstdint>

namespace demarche {

enum class Tag : std::uint8_t {
  none, CC, CD, DT, EX, FW, IN, JJ, JJR, JJS, LS, MD, NN, NNP, NNPS, NNS, PDT, POS, PRP, PRPS, RB, RBR, RBS, RP, SYM, TO, UH, VB,
  VBD, VBG, VBN, VBP, VBZ, WDT, WP, WPS, WRB, punct
};

constexpr bool is_verb(Tag tag) { return tag >= Tag::VB && tag <= Tag::VBZ; }
constexpr bool is_noun(Tag tag) { return tag >= Tag::NN && tag <= Tag::NNS; }

}  // namespace demarche
