#include "tools/train/teacher.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

namespace demarche {
namespace {

/// Of the hidden units this many are left out of a step.
constexpr float kDropout = 0.25F;
/// Gradients below this change nothing worth the time.
constexpr float kSmall = 1e-4F;

/// e^x for x <= 0, within 1e-7; of our own because libraries differ in the last bit. 2^n times a Taylor series of 2^f.
float exponential(float x) {
  if (x < -80.0F) return 0.0F;
  const double y = static_cast<double>(x) * 1.4426950408889634;
  const double n = std::floor(y);
  const double f = (y - n) * 0.6931471805599453;
  double sum = 1.0, term = 1.0;
  for (int i = 1; i < 12; ++i) {
    term *= f / i;
    sum += term;
  }
  return static_cast<float>(std::ldexp(sum, static_cast<int>(n)));
}

/// Eight sums side by side: what a compiler can vectorise without changing the result.
float dot(const float* a, const float* b) {
  std::array<float, 8> lanes{};
  for (std::size_t i = 0; i < kHidden; i += 8) {
    for (std::size_t lane = 0; lane < 8; ++lane) lanes[lane] += a[i + lane] * b[i + lane];
  }
  return ((lanes[0] + lanes[4]) + (lanes[2] + lanes[6])) + ((lanes[1] + lanes[5]) + (lanes[3] + lanes[7]));
}

}  // namespace

void Teacher::Weights::resize(std::size_t size) {
  value.assign(size, 0.0F);
  squares.assign(size, 1e-6F);
}

void Teacher::Weights::step(std::size_t at, float gradient, float rate) {
  squares[at] += gradient * gradient;
  value[at] -= rate * gradient / std::sqrt(squares[at]);
}

Teacher::Teacher(std::size_t rows, std::size_t outcomes, std::uint64_t seed) : scores_(outcomes) {
  Random random(seed);
  rows_.resize(rows * kHidden);
  bias_.resize(kHidden);
  outcomes_.resize(outcomes * kHidden);
  outcome_bias_.resize(outcomes);
  for (float& weight : rows_.value) weight = (random.uniform() - 0.5F) * 0.1F;
  const float range = 2.0F * std::sqrt(3.0F / static_cast<float>(kHidden));
  for (float& weight : outcomes_.value) weight = (random.uniform() - 0.5F) * range;
}

void Teacher::add_up(std::span<const std::uint32_t> features) {
  std::copy(bias_.value.begin(), bias_.value.end(), hidden_.begin());
  for (const std::uint32_t feature : features) {
    const float* row = rows_.value.data() + std::size_t{feature} * kHidden;
    for (std::size_t i = 0; i < kHidden; ++i) hidden_[i] += row[i];
  }
}

std::size_t Teacher::score() {
  for (std::size_t o = 0; o < scores_.size(); ++o)
    scores_[o] = outcome_bias_.value[o] + dot(hidden_.data(), outcomes_.value.data() + o * kHidden);
  return static_cast<std::size_t>(std::max_element(scores_.begin(), scores_.end()) - scores_.begin());
}

std::size_t Teacher::best(std::span<const std::uint32_t> features) {
  add_up(features);
  for (float& unit : hidden_) unit = std::max(unit, 0.0F);
  return score();
}

void Teacher::drop(Random& random) {
  for (std::size_t i = 0; i < kHidden; ++i) {
    active_[i] = hidden_[i] > 0 && random.uniform() >= kDropout;
    hidden_[i] = active_[i] ? hidden_[i] / (1 - kDropout) : 0.0F;
  }
}

/// Turns scores into gradients (probability minus truth) and steps the second layer; leaves the first's in gradient_.
void Teacher::learn_outcomes(std::size_t right, float rate) {
  const float highest = *std::max_element(scores_.begin(), scores_.end());
  float sum = 0;
  for (float& score : scores_) sum += score = exponential(score - highest);
  gradient_.fill(0);
  for (std::size_t o = 0; o < scores_.size(); ++o) {
    const float delta = scores_[o] / sum - (o == right ? 1.0F : 0.0F);
    if (std::abs(delta) < kSmall) continue;
    float* weights = outcomes_.value.data() + o * kHidden;
    float* squares = outcomes_.squares.data() + o * kHidden;
    for (std::size_t i = 0; i < kHidden; ++i) {
      const float step = delta * hidden_[i];
      gradient_[i] += delta * weights[i];
      squares[i] += step * step;
      weights[i] -= rate * step / std::sqrt(squares[i]);
    }
    outcome_bias_.step(o, delta, rate);
  }
}

std::size_t Teacher::learn(std::span<const std::uint32_t> features, std::size_t right, float rate, Random& random) {
  add_up(features);
  drop(random);
  const std::size_t best = score();
  learn_outcomes(right, rate);
  float size = 0;
  for (std::size_t i = 0; i < kHidden; ++i) {
    gradient_[i] = active_[i] ? gradient_[i] / (1 - kDropout) : 0.0F;
    size += gradient_[i] * gradient_[i];
  }
  if (size < 1e-10F) return best;
  for (std::size_t i = 0; i < kHidden; ++i) bias_.step(i, gradient_[i], rate);
  for (const std::uint32_t feature : features) {
    float* weights = rows_.value.data() + std::size_t{feature} * kHidden;
    float* squares = rows_.squares.data() + std::size_t{feature} * kHidden;
    for (std::size_t i = 0; i < kHidden; ++i) {
      squares[i] += gradient_[i] * gradient_[i];
      weights[i] -= rate * gradient_[i] / std::sqrt(squares[i]);
    }
  }
  return best;
}

Teacher::Quantised Teacher::quantised() const {
  // Each hidden unit has its own scale: its largest weight becomes 127. The second layer takes the scale back.
  std::array<float, kHidden> scale;
  scale.fill(1e-6F);
  for (std::size_t i = 0; i < rows_.value.size(); ++i)
    scale[i % kHidden] = std::max(scale[i % kHidden], std::abs(rows_.value[i]));
  Quantised out;
  for (std::size_t i = 0; i < rows_.value.size(); ++i)
    out.rows.push_back(static_cast<std::int8_t>(std::lround(rows_.value[i] * 127.0F / scale[i % kHidden])));
  for (std::size_t i = 0; i < kHidden; ++i)
    out.bias.push_back(static_cast<std::int16_t>(std::lround(bias_.value[i] * 127.0F / scale[i])));
  float largest = 1e-6F;
  for (std::size_t i = 0; i < outcomes_.value.size(); ++i)
    largest = std::max(largest, std::abs(outcomes_.value[i]) * scale[i % kHidden] / 127.0F);
  const float unit = 4095.0F / largest;
  for (std::size_t i = 0; i < outcomes_.value.size(); ++i)
    out.outcomes.push_back(
        static_cast<std::int16_t>(std::lround(outcomes_.value[i] * scale[i % kHidden] / 127.0F * unit)));
  for (const float bias : outcome_bias_.value)
    out.outcome_bias.push_back(static_cast<std::int32_t>(std::lround(bias * unit)));
  return out;
}

}  // namespace demarche
