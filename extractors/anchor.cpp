#include "extractors/anchor.hpp"

#include <algorithm>
#include <set>

#include "extractors/code_points.hpp"
#include "extractors/hash.hpp"

namespace demarche {
namespace {

constexpr std::uint32_t kLongestQuote = 1000;  // code points

ByteSpan byte_span(const Segmented& segmented, TokenSpan tokens) {
  return {segmented.tokens[tokens.begin].span.begin, segmented.tokens[tokens.end - 1].span.end};
}

std::string slice(std::string_view text, ByteSpan span) { return std::string(text.substr(span.begin, span.size())); }

TimeExpression expression(std::string_view text, const TimeMention& time, const CodePoints& points,
                          const RuleTables& rules) {
  TimeExpression out;
  out.range = points.range(time.span);
  out.text = slice(text, time.span);
  out.type = time.type;
  out.value = time.value;
  out.mod = time.mod;
  out.when = time.when;
  out.anchor = time.anchor;
  out.rule = time_rule_id(rules, time);
  return out;
}

/// Moves `byte` down to a character's first byte.
std::uint32_t to_character(std::string_view text, std::uint32_t byte) {
  while (byte > 0 && byte < text.size() && (static_cast<unsigned char>(text[byte]) & 0xC0) == 0x80) --byte;
  return byte;
}

/// The sentence, or where it is very long the stretch around the trigger, with an ellipsis on each side that was cut.
std::string quote_of(std::string_view text, ByteSpan sentence, ByteSpan trigger) {
  if (sentence.size() <= kLongestQuote) return slice(text, sentence);
  const std::uint32_t half = kLongestQuote / 2;
  const std::uint32_t begin =
      trigger.begin > sentence.begin + half ? to_character(text, trigger.begin - half) : sentence.begin;
  const std::uint32_t end =
      begin + kLongestQuote < sentence.end ? to_character(text, begin + kLongestQuote) : sentence.end;
  return (begin > sentence.begin ? "\u2026" : "") + slice(text, {begin, end}) + (end < sentence.end ? "\u2026" : "");
}

class Anchor {
 public:
  Anchor(const Document& document, const Analysed& in, const std::vector<Mention>& mentions)
      : document_(document), in_(in), mentions_(mentions), points_(in.text) {
    for (const Mention& mention : mentions) ids_.push_back(mention_id(mention));
  }

  Extracted run() {
    Extracted out;
    out.document = document_;
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) out.mentions.push_back(convert(i));
    for (const std::uint32_t entity : used_) keep_entity(in_.names.entities[entity], out);
    auto by_id = [](const auto& a, const auto& b) { return a.id < b.id; };
    std::sort(out.actors.begin(), out.actors.end(), by_id);
    std::sort(out.places.begin(), out.places.end(), by_id);
    auto same_id = [](const auto& a, const auto& b) { return a.id == b.id; };
    out.actors.erase(std::unique(out.actors.begin(), out.actors.end(), same_id), out.actors.end());
    out.places.erase(std::unique(out.places.begin(), out.places.end(), same_id), out.places.end());
    return out;
  }

 private:
  const Frame& frame_of(const Mention& mention) const { return in_.rules.events.frames[mention.frame]; }

  std::string mention_id(const Mention& mention) const {
    const TextRange at = points_.range(byte_span(in_.segmented, mention.trigger));
    std::string key = document_.id + '\n' + std::to_string(at.begin) + '\n' + frame_of(mention).kind;
    for (const MentionRole& role : mention.roles) {
      if (role.role == "only") key += '\n' + std::to_string(role.tokens.begin);
    }
    return "m" + short_hash(key);
  }

  EventMention convert(std::uint32_t index) {
    const Mention& mention = mentions_[index];
    const Sentence& sentence = in_.segmented.sentences[mention.sentence];
    const ByteSpan trigger = byte_span(in_.segmented, mention.trigger);
    EventMention out;
    out.id = ids_[index];
    out.document = document_.id;
    out.happening = ids_[mention.happening];
    out.kind = frame_of(mention).kind;
    out.rule = frame_of(mention).id;
    out.lemma = in_.rules.lexicon.lemma(mention.lemma);
    out.sentence = points_.range(sentence.span);
    out.quote = quote_of(in_.text, sentence.span, trigger);
    out.trigger = points_.range(trigger);
    out.trigger_text = slice(in_.text, trigger);
    for (const MentionRole& role : mention.roles) out.fillers.push_back(filler(role));
    if (mention.time) out.time = expression(in_.text, in_.times[*mention.time], points_, in_.rules);
    out.when = mention.when;
    if (mention.duration) out.lasts = Extent{std::nullopt, std::nullopt, false, mention.duration->iso()};
    out.status = mention.status;
    out.happening_status = mention.happening_status;
    out.headline = sentence.role == ParagraphRole::headline;
    out.attributes = mention.attributes;
    return out;
  }

  Filler filler(const MentionRole& role) {
    Filler out;
    out.role = role.role;
    if (role.tokens.begin < role.tokens.end) {
      const ByteSpan span = byte_span(in_.segmented, role.tokens);
      out.range = points_.range(span);
      out.name = slice(in_.text, span);
    }
    if (role.mention) out.mention = ids_[*role.mention];
    if (role.entity) {
      const Entity& entity = in_.names.entities[*role.entity];
      out.name = entity.name;
      (role.role == "place" ? out.place : out.actor) = role.role == "place" ? entity.place_id : entity.actor_id;
      out.acts_for = role.role == "place" ? "" : entity.acts_for;
      used_.insert(*role.entity);
    }
    return out;
  }

  static void keep_entity(const Entity& entity, Extracted& out) {
    if (!entity.actor_id.empty()) out.actors.push_back({entity.actor_id, entity.name, entity.kind, entity.code, {}});
    if (!entity.place_id.empty()) out.places.push_back({entity.place_id, entity.name, entity.code, {}, {}});
  }

  const Document& document_;
  const Analysed& in_;
  const std::vector<Mention>& mentions_;
  CodePoints points_;
  std::vector<std::string> ids_;
  std::set<std::uint32_t> used_;
};

}  // namespace

Extracted anchor(const Document& document, const Analysed& analysed, const std::vector<Mention>& mentions) {
  return Anchor(document, analysed, mentions).run();
}

std::vector<TimeExpression> anchor_times(std::string_view text, const std::vector<TimeMention>& times,
                                         const RuleTables& rules) {
  const CodePoints points(text);
  std::vector<TimeExpression> out;
  out.reserve(times.size());
  for (const TimeMention& time : times) out.push_back(expression(text, time, points, rules));
  return out;
}

}  // namespace demarche
