#include "extractors/language/network.hpp"

#include <algorithm>
#include <cstring>

#include "extractors/language/model.hpp"

namespace demarche {
namespace {

// Compiled twice, for registers of 16 bytes, which every x86-64 has, and of 32, which most have today; the program
// chooses at its start. Clang names such functions in its own way, which other sources then do not find.
#if defined(__x86_64__) && defined(__GLIBC__) && !defined(__clang__)
#define DEMARCHE_WIDE __attribute__((target_clones("avx2", "default")))
#else
#define DEMARCHE_WIDE
#endif

/// Bytes that are added up at once; compilers cut it in two where registers are smaller.
constexpr std::size_t kRegister = 32;
constexpr std::size_t kRegisters = kHidden / kRegister;  ///< that one row of weights takes
constexpr std::int64_t kOutcomes = 1 << 16;              ///< more than any network has; a power of two
using Words = std::uint16_t __attribute__((vector_size(kRegister)));
using SignedWords = std::int16_t __attribute__((vector_size(kRegister)));

}  // namespace

// Sums of signed bytes without widening each: two neighbours a (low) and b (high) are one word; with 128 added to a,
// which makes it unsigned, the word's value is 256 b + a + 128. `high` sums b, `both` that value modulo 2^16; the sum
// of a alone follows from the two.
DEMARCHE_WIDE Network::Hidden Network::hidden(std::span<const std::uint32_t> features) const {
  for (const std::uint32_t feature : features) {
    __builtin_prefetch(rows.data() + std::size_t{feature} * kHidden);
    __builtin_prefetch(rows.data() + std::size_t{feature} * kHidden + kHidden - 1);
  }
  constexpr std::uint16_t kFlip = 0x80;  // adds 128 to the low byte's signed value
  std::array<Words, kRegisters> both{};
  std::array<SignedWords, kRegisters> high{};
  for (const std::uint32_t feature : features) {
    for (std::size_t i = 0; i < kRegisters; ++i) {
      Words words;
      std::memcpy(&words, rows.data() + std::size_t{feature} * kHidden + i * kRegister, sizeof words);
      words ^= kFlip;
      both[i] += words;
      high[i] += reinterpret_cast<SignedWords>(words) >> 8;
    }
  }
  std::array<Words, 2 * kRegisters> sums;
  std::memcpy(sums.data(), bias.data(), sizeof sums);
  for (std::size_t i = 0; i < kRegisters; ++i) {
    const auto added = static_cast<std::uint16_t>(128 * features.size());
    const auto second = reinterpret_cast<Words>(high[i]);
    const Words first = both[i] - (second << 8) - added;
    sums[2 * i] += __builtin_shufflevector(first, second, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
    sums[2 * i + 1] +=
        __builtin_shufflevector(first, second, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
  }
  for (Words& sum : sums) sum = reinterpret_cast<SignedWords>(sum) > 0 ? sum : Words{};
  Hidden out;
  std::memcpy(out.data(), sums.data(), sizeof out);
  return out;
}

DEMARCHE_WIDE std::size_t Network::best(const Hidden& hidden) const {
  std::int64_t best = INT64_MIN;  // score and outcome in one, so that no branch has to be guessed
  for (std::size_t outcome = 0; outcome < outcome_bias.size(); ++outcome) {
    const std::int16_t* weights = outcomes.data() + outcome * kHidden;
    std::int32_t score = outcome_bias[outcome];
    for (std::size_t i = 0; i < kHidden; ++i) score += std::int32_t{hidden[i]} * weights[i];
    best = std::max(best, std::int64_t{score} * kOutcomes - static_cast<std::int64_t>(outcome));
  }
  return static_cast<std::size_t>(-best & (kOutcomes - 1));
}

void Network::check(std::size_t outcome_count) const {
  if (rows.size() % kHidden != 0 || bias.size() != kHidden || outcome_bias.size() != outcome_count ||
      outcomes.size() != outcome_count * kHidden) {
    throw ModelError("language model: corrupted: its layers do not fit each other");
  }
}

}  // namespace demarche
