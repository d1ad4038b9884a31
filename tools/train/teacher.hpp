// The network while it learns: the same layers as Network, in floating point. Each training step adds up rows, scores
// outcomes and pushes the weights towards the right one (cross-entropy, AdaGrad, dropout). One thread, own arithmetic:
// the same numbers on every run.
#pragma once

#include <span>
#include <vector>

#include "extractors/language/network.hpp"
#include "tools/train/random.hpp"

namespace demarche {

class Teacher {
 public:
  Teacher(std::size_t rows, std::size_t outcomes, std::uint64_t seed);

  /// The best outcome, as the network stands.
  std::size_t best(std::span<const std::uint32_t> features);
  /// One step towards `right`; returns the best outcome before it. Hidden units are left out at random.
  std::size_t learn(std::span<const std::uint32_t> features, std::size_t right, float rate, Random& random);

  /// The weights as integers, owned here.
  struct Quantised {
    std::vector<std::int8_t> rows;
    std::vector<std::int16_t> bias, outcomes;
    std::vector<std::int32_t> outcome_bias;
    Network view() const { return {rows, bias, outcomes, outcome_bias}; }
  };
  Quantised quantised() const;

 private:
  struct Weights {
    std::vector<float> value, squares;  ///< and the sum of its squared gradients
    void resize(std::size_t size);
    void step(std::size_t at, float gradient, float rate);
  };
  void add_up(std::span<const std::uint32_t> features);
  std::size_t score();
  void drop(Random& random);
  void learn_outcomes(std::size_t right, float rate);

  Weights rows_, bias_, outcomes_, outcome_bias_;
  std::array<float, kHidden> hidden_{}, gradient_{};
  std::array<bool, kHidden> active_{};
  std::vector<float> scores_;
};

}  // namespace demarche
