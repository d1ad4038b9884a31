#include "extractors/time/find_readings.hpp"

#include "extractors/time/pattern_matcher.hpp"

namespace demarche {
namespace {

class Reader {
 public:
  Reader(const Segmented& segmented, const TimeTables& tables, const TokenSymbols& symbols)
      : segmented_(segmented), tables_(tables), symbols_(symbols), matcher_(tables, symbols) {}

  std::vector<PlacedReading> run() {
    std::uint32_t done = 0;
    const auto sentences = static_cast<std::uint32_t>(segmented_.sentences.size());
    for (std::uint32_t i = 0; i < sentences; ++i) {
      const TokenSpan tokens = segmented_.sentences[i].tokens;
      if (done < tokens.begin) read({done, tokens.begin}, i);
      read(tokens, i);
      done = tokens.end;
    }
    const auto all = static_cast<std::uint32_t>(segmented_.tokens.size());
    if (done < all) read({done, all}, sentences == 0 ? 0 : sentences - 1);
    return std::move(out_);
  }

 private:
  void read(TokenSpan stretch, std::uint32_t sentence) {
    for (std::uint32_t i = stretch.begin; i < stretch.end;) {
      const auto match = symbols_.at(i).empty() ? std::nullopt : best_from(i, stretch.end);
      i = match ? keep(*match, sentence) : i + 1;
    }
  }

  /// The match at `first`, or where its core begins later and a longer one begins with the core, that one.
  std::optional<TimeMatch> best_from(std::uint32_t first, std::uint32_t end) {
    auto match = matcher_.longest_at(first, end);
    if (!match || match->core.begin == first) return match;
    auto inner = matcher_.longest_at(match->core.begin, end);
    return inner && inner->core.end > match->core.end ? inner : match;
  }

  /// Keeps the match's readings; returns the token behind it.
  std::uint32_t keep(const TimeMatch& match, std::uint32_t sentence) {
    if (tables_.patterns[match.variant->pattern].operation != TimeOperation::nothing) {
      readings_.clear();
      append_readings(match, tables_, readings_);
      for (const Reading& reading : readings_) out_.push_back({reading, sentence});
    }
    return match.core.end;
  }

  const Segmented& segmented_;
  const TimeTables& tables_;
  const TokenSymbols& symbols_;
  PatternMatcher matcher_;
  std::vector<Reading> readings_;
  std::vector<PlacedReading> out_;
};

}  // namespace

std::vector<PlacedReading> find_readings(const Segmented& segmented, const TimeTables& tables,
                                         const TokenSymbols& symbols) {
  return Reader(segmented, tables, symbols).run();
}

}  // namespace demarche
