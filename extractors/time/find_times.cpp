#include "extractors/time/find_times.hpp"

#include "extractors/time/direction.hpp"
#include "extractors/time/narrative.hpp"
#include "extractors/time/pattern_matcher.hpp"
#include "extractors/time/reckon.hpp"

namespace demarche {
namespace {

/// Finds the readings of the text, sentence by sentence; tokens between sentences (the dateline) count to the next one.
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

/// Dates that say neither year nor "last" or "next": their clause decides.
bool asks_direction(const Reading& reading) {
  const bool open = reading.operation == TimeOperation::date || reading.slots.has(TimeSlot::weekend);
  return open && !reading.slots.has(TimeSlot::year) && !reading.slots.has(TimeSlot::numeric);
}

/// The preposition that ends directly before `token`: "until", "no later than".
TimeRelation relation_before(const TokenSymbols& symbols, std::uint32_t begin, std::uint32_t token) {
  constexpr std::uint32_t kLongest = 3;  // tokens
  for (std::uint32_t size = kLongest; size > 0; --size) {
    if (token < begin + size) continue;
    const TokenSymbol* found = symbols.find(token - size, TimeShape::relation);
    if (found && found->tokens == size) return static_cast<TimeRelation>(found->value);
  }
  return TimeRelation::at;
}

ByteSpan bytes_of(const Segmented& segmented, TokenSpan tokens) {
  return {segmented.tokens[tokens.begin].span.begin, segmented.tokens[tokens.end - 1].span.end};
}

/// Turns readings into mentions, in the order of the text; the last date told is all that it remembers.
class Reckoner {
 public:
  Reckoner(std::string_view text, const Segmented& segmented, const TokenSymbols& symbols, std::optional<Day> published)
      : text_(text), segmented_(segmented), symbols_(symbols) {
    reference_.published = published;
  }

  std::vector<TimeMention> run(const std::vector<PlacedReading>& readings) {
    narrative_ = narrative_paragraphs(readings, segmented_, reference_.published);
    for (const PlacedReading& placed : readings) add(placed);
    return std::move(out_);
  }

 private:
  void add(const PlacedReading& placed) {
    const Reading& reading = placed.reading;
    look_around(placed);
    const Reckoned reckoned = reckon(reading, reference_);
    if (reckoned.value.empty()) return;
    TimeMention mention;
    mention.tokens = reading.tokens;
    mention.span = bytes_of(segmented_, reading.tokens);
    mention.sentence = placed.sentence;
    mention.type = reckoned.type;
    mention.value = reckoned.value;
    mention.mod = name_of(reckoned.mod);
    mention.when = reckoned.when;
    mention.duration = reckoned.duration;
    mention.anchor = reckoned.anchor;
    mention.rule = reading.pattern;
    mention.closes_range = reading.closes_range;
    if (placed.sentence < segmented_.sentences.size()) {
      const std::uint32_t begin = segmented_.sentences[placed.sentence].tokens.begin;
      mention.relation = relation_before(symbols_, begin, reading.tokens.begin);
    }
    out_.push_back(std::move(mention));
    remember(reckoned);
  }

  /// Decades and centuries are no points that a story moves on from.
  void remember(const Reckoned& reckoned) {
    if (reckoned.outside) {
      reference_.previous.reset();
      reference_.detailed.reset();
      reference_.outside = true;
    } else if (reckoned.told && reckoned.told->unit <= PeriodUnit::year) {
      reference_.previous = reckoned.told;
      reference_.outside = false;
      if (reckoned.told->unit < PeriodUnit::year) reference_.detailed = reckoned.told;
    }
  }

  /// Fills in what the reading may depend on besides its words.
  void look_around(const PlacedReading& placed) {
    const Reading& reading = placed.reading;
    reference_.zone = {};
    if (reading.zone) {
      const ByteSpan zone = bytes_of(segmented_, *reading.zone);
      reference_.zone = text_.substr(zone.begin, zone.size());
    }
    reference_.narrative = !reference_.published;
    reference_.clause = {};
    if (placed.sentence >= segmented_.sentences.size()) return;
    const Sentence& sentence = segmented_.sentences[placed.sentence];
    reference_.narrative = reference_.narrative || narrative_[sentence.paragraph];
    if (!reference_.narrative && asks_direction(reading)) {
      reference_.clause = direction_of(segmented_, symbols_, sentence.tokens, reading.tokens);
    }
  }

  std::string_view text_;
  const Segmented& segmented_;
  const TokenSymbols& symbols_;
  Reference reference_;
  std::vector<bool> narrative_;
  std::vector<TimeMention> out_;
};

}  // namespace

std::vector<TimeMention> find_times(std::string_view text, const Segmented& segmented, const RuleTables& rules,
                                    std::optional<Day> published) {
  const TokenSymbols symbols = token_symbols(segmented, rules.time);
  const std::vector<PlacedReading> readings = Reader(segmented, rules.time, symbols).run();
  return Reckoner(text, segmented, symbols, published).run(readings);
}

std::string_view time_rule_id(const RuleTables& rules, const TimeMention& mention) {
  return mention.rule < rules.time.patterns.size() ? std::string_view(rules.time.patterns[mention.rule].id) : "";
}

}  // namespace demarche
