#include "extractors/language/network.hpp"

#include <cstring>

#include "extractors/language/model.hpp"

namespace demarche {
namespace {

/// Eight units at a time, as every x86-64 and ARM has registers for: compilers do not find this by themselves.
constexpr std::size_t kLane = 8;
constexpr std::size_t kLanes = kHidden / kLane;
using Weights = std::int8_t __attribute__((vector_size(kLane)));
using Sums = std::int16_t __attribute__((vector_size(kLane * sizeof(std::int16_t))));

template <class Vector, class T>
Vector load(const T* from) {
  Vector out;
  std::memcpy(&out, from, sizeof out);
  return out;
}

}  // namespace

Network::Hidden Network::hidden(std::span<const std::uint32_t> features) const {
  std::array<Sums, kLanes> sums;
  for (std::size_t lane = 0; lane < kLanes; ++lane) sums[lane] = load<Sums>(bias.data() + lane * kLane);
  for (const std::uint32_t feature : features) {
    __builtin_prefetch(rows.data() + std::size_t{feature} * kHidden);
    __builtin_prefetch(rows.data() + std::size_t{feature} * kHidden + kHidden - 1);
  }
  for (const std::uint32_t feature : features) {
    const std::int8_t* row = rows.data() + std::size_t{feature} * kHidden;
    for (std::size_t lane = 0; lane < kLanes; ++lane)
      sums[lane] += __builtin_convertvector(load<Weights>(row + lane * kLane), Sums);
  }
  for (Sums& lane : sums) lane = lane > 0 ? lane : Sums{};
  Hidden out;
  std::memcpy(out.data(), sums.data(), sizeof out);
  return out;
}

std::size_t Network::best(const Hidden& hidden) const {
  std::size_t best = 0;
  std::int32_t highest = INT32_MIN;
  for (std::size_t outcome = 0; outcome < outcome_bias.size(); ++outcome) {
    const std::int16_t* weights = outcomes.data() + outcome * kHidden;
    std::int32_t score = outcome_bias[outcome];
    for (std::size_t i = 0; i < kHidden; ++i) score += std::int32_t{hidden[i]} * weights[i];
    if (score > highest) {
      highest = score;
      best = outcome;
    }
  }
  return best;
}

void Network::check(std::size_t outcome_count) const {
  if (rows.size() % kHidden != 0 || bias.size() != kHidden || outcome_bias.size() != outcome_count ||
      outcomes.size() != outcome_count * kHidden) {
    throw ModelError("language model: corrupted: its layers do not fit each other");
  }
}

}  // namespace demarche
