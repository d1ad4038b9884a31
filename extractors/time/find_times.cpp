#include "extractors/time/find_times.hpp"

#include "extractors/time/direction.hpp"
#include "extractors/time/narrative.hpp"
#include "extractors/time/reckon.hpp"

namespace demarche {
namespace {

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
    look_around(placed);
    const Reckoned reckoned = reckon(placed.reading, reference_);
    if (reckoned.value.empty()) return;
    out_.push_back(mention_of(placed, reckoned));
    remember(reckoned);
  }

  TimeMention mention_of(const PlacedReading& placed, const Reckoned& reckoned) const {
    TimeMention out;
    out.tokens = placed.reading.tokens;
    out.span = bytes_of(segmented_, out.tokens);
    out.sentence = placed.sentence;
    out.type = reckoned.type;
    out.value = reckoned.value;
    out.mod = name_of(reckoned.mod);
    out.when = reckoned.when;
    out.duration = reckoned.duration;
    out.anchor = reckoned.anchor;
    out.relation = relation_of(placed);
    out.closes_range = placed.reading.closes_range;
    out.rule = placed.reading.pattern;
    return out;
  }

  TimeRelation relation_of(const PlacedReading& placed) const {
    if (placed.sentence >= segmented_.sentences.size()) return TimeRelation::at;
    return relation_before(symbols_, segmented_.sentences[placed.sentence].tokens.begin, placed.reading.tokens.begin);
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
  const std::vector<PlacedReading> readings = find_readings(segmented, rules.time, symbols);
  return Reckoner(text, segmented, symbols, published).run(readings);
}

std::string_view time_rule_id(const RuleTables& rules, const TimeMention& mention) {
  return mention.rule < rules.time.patterns.size() ? std::string_view(rules.time.patterns[mention.rule].id) : "";
}

}  // namespace demarche
