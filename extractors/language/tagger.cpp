#include "extractors/language/tagger.hpp"

#include <array>
#include <cassert>

#include "extractors/language/section.hpp"

namespace demarche {

Tagger::Tagger(std::span<const std::byte> section) {
  SectionReader read(section);
  read(features_, network_);
  features_.check();
  network_.check(kTagCount);
  if (network_.row_count() != features_.begins.back())
    throw ModelError("language model: corrupted: the tagger's features and weights do not fit each other");
}

void Tagger::tag(std::span<const Token> sentence, std::span<Tag> tags) const {
  assert(sentence.size() == tags.size());
  const SentenceCase sentence_case = case_of(sentence);
  std::array<WordCode, 8> ring;  // of token i: (i + 2) % 8; two places outside the sentence stand on either side
  const auto code = [&](std::size_t place) -> WordCode& { return ring[place % ring.size()]; };
  const auto load = [&](std::size_t i) {
    code(i + 2) = i < sentence.size() ? code_of(features_.words, sentence[i], i == 0, sentence_case) : kOutsideCode;
  };
  code(0) = code(1) = kOutsideCode;
  load(0);
  load(1);
  TagHistory history;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    load(i + 2);
    const WordCode& here = code(i + 2);
    tags[i] = here.certain;
    if (here.certain == Tag::none) {
      const FeatureRows rows = features_.rows({code(i), code(i + 1), here, code(i + 3), code(i + 4)}, history);
      tags[i] = static_cast<Tag>(network_.best(network_.hidden(rows)));
    }
    history.push(tags[i], here, sentence[i].norm);
  }
}

const Tagger& builtin_tagger() {
  static const Tagger tagger(builtin_model());
  return tagger;
}

}  // namespace demarche
