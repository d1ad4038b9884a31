// Pass 4, first half: a part-of-speech tag for each token of a sentence, greedily from left to right.
//   Tagger(builtin_model()).tag(tokens, tags): "Envoys met in Oslo ." -> NNS VBD IN NNP .
#pragma once

#include <span>

#include "extractors/language/model.hpp"
#include "extractors/language/network.hpp"
#include "extractors/language/tagger_features.hpp"
#include "extractors/language/tags.hpp"
#include "extractors/language/token.hpp"

namespace demarche {

/// A view of a model, which must outlive it; cheap to copy, safe from many threads.
class Tagger {
 public:
  /// Throws ModelError where the model's tagger is damaged.
  explicit Tagger(const Model& model) : Tagger(model.section(kSection)) {}
  explicit Tagger(std::span<const std::byte> section);

  /// Writes the tags of one sentence's tokens; `tags` is as long as `sentence`. Linear, allocates nothing.
  void tag(std::span<const Token> sentence, std::span<Tag> tags) const;

  static constexpr const char* kSection = "tagger";

 private:
  FeatureTables features_;
  Network network_;
};

/// The tagger of the built-in model.
const Tagger& builtin_tagger();

}  // namespace demarche
