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
      if (cue == TimeCue::stop) return Direction::open;
      if (cue == TimeCue::future || (cue == TimeCue::deadline && near)) return Direction::future;
      if (tells_past(i, cue)) return Direction::past;
      near = near && tokens_[i].norm.size() <= 4;
    }
    return Direction::open;
  }

  Direction right_of(std::uint32_t token) const {
    const std::uint32_t end = std::min(sentence_.end, token + kReach);
    for (std::uint32_t i = token; i < end; ++i) {
      const TimeCue cue = cue_at(i);
      if (cue == TimeCue::stop || ends_clause(i)) return Direction::open;
      if (cue == TimeCue::future) return Direction::future;
      if (tells_past(i, cue)) return Direction::past;
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

  /// "said", "arrived"; not behind "be" and "to", where the form is a participle or infinitive of what is to come.
  bool tells_past(std::uint32_t i, TimeCue cue) const {
    const Token& token = tokens_[i];
    const bool regular = token.norm.size() >= 5 && token.norm.ends_with("ed") && !token.has(Token::kCapital);
    if (cue != TimeCue::past && !regular) return false;
    return i == sentence_.begin || (tokens_[i - 1].norm != "be" && tokens_[i - 1].norm != "to");
  }

  std::span<const Token> tokens_;
  const TokenSymbols& symbols_;
  TokenSpan sentence_;
};

}  // namespace

ClauseDirection direction_of(const Segmented& segmented, const TokenSymbols& symbols, TokenSpan sentence,
                             TokenSpan tokens) {
  const bool possessive = tokens.end < sentence.end && symbols.find(tokens.end, TimeShape::possessive);
  if (possessive) return {Direction::past, false};
  const Clause clause(segmented, symbols, sentence);
  const Direction left = clause.left_of(tokens.begin);
  if (left == Direction::open) {
    const bool comma = tokens.end < sentence.end && segmented.tokens[tokens.end].norm == ",";
    return {clause.right_of(tokens.end + (comma ? 1 : 0)), false};  // "On Friday, the council will vote"
  }
  const Direction right = clause.right_of(tokens.end);
  return {left, right != Direction::open && right != left};
}

}  // namespace demarche
