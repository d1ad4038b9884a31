// A small neural network over sparse features: rows of 8-bit weights are added up, one for each feature that holds;
// what is negative becomes 0; a second layer gives each outcome its score. Integers throughout: the same scores
// everywhere.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace demarche {

/// The size of the hidden layer.
inline constexpr std::size_t kHidden = 96;

/// Views of a model's bytes.
struct Network {
  using Hidden = std::array<std::int16_t, kHidden>;

  std::span<const std::int8_t> rows;       ///< kHidden weights a feature
  std::span<const std::int16_t> bias;      ///< kHidden
  std::span<const std::int16_t> outcomes;  ///< kHidden weights an outcome
  std::span<const std::int32_t> outcome_bias;

  /// The hidden layer for the features that hold; at most 250, each below row_count().
  Hidden hidden(std::span<const std::uint32_t> features) const;
  /// The outcome with the highest score, the first of equal ones.
  std::size_t best(const Hidden& hidden) const;

  std::size_t row_count() const { return rows.size() / kHidden; }
  /// Throws ModelError where sizes do not fit each other or `outcome_count`.
  void check(std::size_t outcome_count) const;

  template <class A>
  void fields(A& a) {
    a(rows, bias, outcomes, outcome_bias);
  }
};

}  // namespace demarche
