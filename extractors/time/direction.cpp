#include "extractors/time/direction.hpp"

#include <algorithm>

namespace demarche {
namespace {

constexpr std::uint32_t kReach = 12;  // tokens to either side

class Clause {
 public:
  Clause(const Segmented& segmented, const TokenSymbols& symbols, TokenSpan sentence)
      : tokens_(segmented.tokens), symbols_(symbols), sentence_(sentence) {}

  Direction left_of(std::uint32_t token) const {
    const std::uint32_t end = std::max(sentence_.begin, token > kReach ? token - kReach : 0);
    bool near = true;  // only prepositions and the like between
    for (std::uint32_t i = token; i-- > end;) {
      if (ends_clause(i)) return Direction::open;
      const TimeCue cue = cue_at(i);
      if (cue == TimeCue::deadline && near) return Direction::future;
      if (cue == TimeCue::future) return Direction::future;
      if (cue == TimeCue::past) return Direction::past;
      if (cue == TimeCue::stop) return Direction::open;
      if (is_past_form(i)) return Direction::past;
      near = near && tokens_[i].norm.size() <= 4;
    }
    return Direction::open;
  }

  Direction right_of(std::uint32_t token) const {
    const std::uint32_t end = std::min(sentence_.end, token + kReach);
    for (std::uint32_t i = token; i < end; ++i) {
      const TimeCue cue = cue_at(i);
      if (cue == TimeCue::future) return Direction::future;
      if (cue == TimeCue::past || is_past_form(i)) return Direction::past;
      if (cue == TimeCue::stop || (ends_clause(i) && i > token)) return Direction::open;
    }
    return Direction::open;
  }

 private:
  bool ends_clause(std::uint32_t i) const {
    const std::string_view norm = tokens_[i].norm;
    return norm == ";" || norm == ":" || norm == "--" || norm == "\u2014" || norm == "\"" || norm == "(" || norm == ",";
  }

  TimeCue cue_at(std::uint32_t i) const {
    const TokenSymbol* cue = symbols_.find(i, TimeShape::cue);
    return cue ? static_cast<TimeCue>(cue->value) : TimeCue::none;
  }

  /// "arrived", "was held": a word in -ed with no form of "to be" that is to come before it.
  bool is_past_form(std::uint32_t i) const {
    const std::string_view norm = tokens_[i].norm;
    if (norm.size() < 5 || !norm.ends_with("ed") || tokens_[i].has(Token::kCapital)) return false;
    return i == sentence_.begin || (tokens_[i - 1].norm != "be" && tokens_[i - 1].norm != "to");
  }

  std::span<const Token> tokens_;
  const TokenSymbols& symbols_;
  TokenSpan sentence_;
};

}  // namespace

Direction direction_of(const Segmented& segmented, const TokenSymbols& symbols, TokenSpan sentence, TokenSpan tokens) {
  const auto& all = segmented.tokens;
  const bool possessive = tokens.end < sentence.end && all[tokens.end].norm == "'s";
  if (possessive) return Direction::past;
  const Clause clause(segmented, symbols, sentence);
  const Direction left = clause.left_of(tokens.begin);
  return left != Direction::open ? left : clause.right_of(tokens.end);
}

}  // namespace demarche
