#include "extractors/language/network.hpp"

#include <cstring>

#include "extractors/language/model.hpp"

namespace demarche {
namespace {

/// Registers of 16 bytes, as every x86-64 and ARM has: compilers do not find this by themselves.
constexpr std::size_t kRegister = 16;
constexpr std::size_t kRegisters = kHidden / kRegister;  ///< that one row of weights takes
using Words = std::uint16_t __attribute__((vector_size(kRegister)));
using SignedWords = std::int16_t __attribute__((vector_size(kRegister)));

template <class Vector, class T>
Vector load(const T* from) {
  Vector out;
  std::memcpy(&out, from, sizeof out);
  return out;
}

/// Sums of rows of signed bytes, without widening each byte. Two neighbours a (low) and b (high) are one word; with
/// 128 added to a, which makes it unsigned, the word's value is 256 b + a + 128. `high` sums b, `both` sums that value
/// modulo 2^16; the sum of a alone follows from the two.
class RowSums {
 public:
  void add(const std::int8_t* row) {
    constexpr std::uint16_t kFlip = 0x80;  // adds 128 to the low byte's signed value
    for (std::size_t i = 0; i < kRegisters; ++i) {
      const Words words = load<Words>(row + i * kRegister) ^ kFlip;
      both_[i] += words;
      high_[i] += reinterpret_cast<SignedWords>(words) >> 8;
    }
    ++rows_;
  }

  /// Adds the sums to `bias` and replaces what is negative by 0.
  void finish(const std::int16_t* bias, std::int16_t* out) const {
    for (std::size_t i = 0; i < kRegisters; ++i) {
      const auto high = reinterpret_cast<Words>(high_[i]);
      const Words low = both_[i] - (high << 8) - static_cast<std::uint16_t>(128 * rows_);
      store(__builtin_shufflevector(low, high, 0, 8, 1, 9, 2, 10, 3, 11), bias, out, 2 * i);
      store(__builtin_shufflevector(low, high, 4, 12, 5, 13, 6, 14, 7, 15), bias, out, 2 * i + 1);
    }
  }

 private:
  static void store(Words sums, const std::int16_t* bias, std::int16_t* out, std::size_t place) {
    constexpr std::size_t kUnits = kRegister / sizeof(std::int16_t);
    const auto units = reinterpret_cast<SignedWords>(sums + load<Words>(bias + place * kUnits));
    const SignedWords positive = units > 0 ? units : SignedWords{};
    std::memcpy(out + place * kUnits, &positive, sizeof positive);
  }

  std::array<Words, kRegisters> both_{};
  std::array<SignedWords, kRegisters> high_{};
  std::uint16_t rows_ = 0;
};

}  // namespace

Network::Hidden Network::hidden(std::span<const std::uint32_t> features) const {
  for (const std::uint32_t feature : features) {
    __builtin_prefetch(rows.data() + std::size_t{feature} * kHidden);
    __builtin_prefetch(rows.data() + std::size_t{feature} * kHidden + kHidden - 1);
  }
  RowSums sums;
  for (const std::uint32_t feature : features) sums.add(rows.data() + std::size_t{feature} * kHidden);
  Hidden out;
  sums.finish(bias.data(), out.data());
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
