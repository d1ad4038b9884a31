#include "extractors/time/number_words.hpp"

#include <algorithm>

namespace demarche {
namespace {

constexpr std::uint32_t kLongest = 12;  // tokens
constexpr std::int64_t kLargest = 100'000'000;

bool is_tens(std::int64_t value) { return value >= 20 && value <= 90 && value % 10 == 0; }

/// Reads number words one by one. `at` is the token behind the last word that belongs to the number.
class Composer {
 public:
  Composer(std::span<const Token> tokens, std::uint32_t first, const WordValue& value)
      : tokens_(tokens),
        value_(value),
        end_(static_cast<std::uint32_t>(std::min<std::size_t>(tokens.size(), std::size_t{first} + kLongest))),
        at_(first) {}

  std::uint32_t at() const { return at_; }

  /// "two hundred and ten", "twenty-four thousand".
  std::int64_t cardinal() {
    std::int64_t total = 0;
    std::int64_t current = *value_(at_++, TimeShape::number);
    while (const auto next = next_word(current % 100 == 0 && current > 0)) {
      const bool units = is_tens(current % 100) && next->value < 10 && next->value > 0;
      const bool rest = next->value < 100 && current >= 100 && current % 100 == 0;
      if (units || rest) {
        current += next->value;
      } else if (next->value == 100 && current < 100) {
        current *= 100;
      } else if (next->value >= 1000 && current < 1000) {
        total += current * next->value;
        current = 0;
      } else if (next->value < 1000 && current == 0) {
        current = next->value;
      } else {
        break;
      }
      at_ = next->end;
      if (total + current > kLargest) break;
    }
    return std::min(total + current, kLargest);
  }

  /// "nineteen ninety-six", "nineteen forty"; 0 for anything else.
  std::int32_t year() {
    const std::int32_t century = *value_(at_++, TimeShape::number);
    if (century < 13 || century > 20) return 0;
    const auto tens = next_word(false);
    if (!tens || !(is_tens(tens->value) || (tens->value >= 10 && tens->value < 20))) return 0;
    at_ = tens->end;
    const auto units = is_tens(tens->value) ? next_word(false) : std::nullopt;
    if (!units || units->value > 9) return century * 100 + tens->value;
    at_ = units->end;
    return century * 100 + tens->value + units->value;
  }

 private:
  struct Word {
    std::int32_t value;
    std::uint32_t end;
  };

  /// The number word that follows, behind a hyphen or, where `joined`, behind "and".
  std::optional<Word> next_word(bool joined) const {
    std::uint32_t i = at_;
    if (i < end_ && (tokens_[i].norm == "-" || (joined && tokens_[i].norm == "and"))) ++i;
    if (i >= end_) return std::nullopt;
    const auto value = value_(i, TimeShape::number);
    return value ? std::optional(Word{*value, i + 1}) : std::nullopt;
  }

  std::span<const Token> tokens_;
  const WordValue& value_;
  std::uint32_t end_;
  std::uint32_t at_;
};

/// "twenty-first", "thirty second".
void append_ordinal(std::span<const Token> tokens, std::uint32_t first, const WordValue& value,
                    std::vector<TokenSymbol>& out) {
  const auto tens = value(first, TimeShape::number);
  std::uint32_t i = first + 1;
  if (i < tokens.size() && tokens[i].norm == "-") ++i;
  if (!tens || !is_tens(*tens) || i >= tokens.size()) return;
  const auto units = value(i, TimeShape::ordinal);
  if (units && *units < 10) out.emplace_back(TimeShape::ordinal, *tens + *units, i + 1 - first);
}

}  // namespace

void append_composed_numbers(std::span<const Token> tokens, std::uint32_t first, const WordValue& value,
                             std::vector<TokenSymbol>& out) {
  Composer number(tokens, first, value);
  const auto total = static_cast<std::int32_t>(number.cardinal());
  const std::uint32_t size = number.at() - first;
  if (size > 1) out.emplace_back(TimeShape::number, total, size);
  if (size > 1 && total >= 2000 && total <= 2100) out.emplace_back(TimeShape::year, total, size);
  Composer in_words(tokens, first, value);
  if (const std::int32_t year = in_words.year()) out.emplace_back(TimeShape::year, year, in_words.at() - first);
  append_ordinal(tokens, first, value, out);
}

}  // namespace demarche
