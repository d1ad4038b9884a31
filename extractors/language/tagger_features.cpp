#include "extractors/language/tagger_features.hpp"

#include <algorithm>

#include "extractors/language/model.hpp"

namespace demarche {
namespace {

bool is_verbal(Tag tag) { return is_verb(tag) || tag == Tag::MD || tag == Tag::TO; }

bool is_nominal(Tag tag) {
  return is_noun(tag) || tag == Tag::PRP || tag == Tag::EX || tag == Tag::WDT || tag == Tag::WP;
}

/// 0-8: none, MD, TO, VB ... VBZ.
std::uint32_t verbal_number(Tag tag) {
  if (is_verb(tag)) return 3U + static_cast<std::uint32_t>(tag) - static_cast<std::uint32_t>(Tag::VB);
  return tag == Tag::MD ? 1 : tag == Tag::TO ? 2 : 0;
}

std::uint32_t number(Tag tag) { return static_cast<std::uint32_t>(tag); }

}  // namespace

void TagHistory::push(Tag tag, const WordCode& code, std::string_view norm) {
  before = last;
  last = tag;
  ++distance;
  if (is_verbal(tag) || norm == ";" || norm == ":") {
    verb = is_verbal(tag) ? tag : Tag::none;
    verb_word = is_verbal(tag) ? code.verb : std::uint8_t{0};
    noun_since = false;
    distance = 0;
  } else if (is_nominal(tag)) {
    noun_since = true;
  }
}

FeatureRows feature_numbers(const TokenWindow& w, const TagHistory& history, std::span<const std::uint16_t> tag_pairs) {
  const std::uint32_t last = number(history.last), before = number(history.before);
  const std::uint32_t noun = history.noun_since ? 1 : 0;
  const std::uint32_t far = history.distance < 2 ? 0 : history.distance < 4 ? 1 : history.distance < 8 ? 2 : 3;
  const std::uint32_t verb_tag = verbal_number(history.verb) * 8 + noun * 4 + far;
  const std::uint32_t verb_word = history.verb_word == 0 ? 0 : history.verb_word * 4U + noun * 2 + (far > 1 ? 1 : 0);
  return {w.here.word,     w.back1.word,
          w.ahead1.word,   w.back2.word,
          w.ahead2.word,   w.here.cls,
          w.ahead1.cls,    w.ahead2.cls,
          w.here.family,   w.ahead1.family,
          w.here.suffix2,  w.here.suffix3,
          w.here.prefix2,  w.here.prefix3,
          w.back1.suffix3, w.ahead1.suffix3,
          w.here.shape,    w.back1.shape,
          w.ahead1.shape,  last,
          before,          tag_pairs[last * kTagCount + before],
          verb_tag,        verb_word};
}

FeatureRows FeatureTables::rows(const TokenWindow& window, const TagHistory& history) const {
  FeatureRows rows = feature_numbers(window, history, tag_pairs);
  for (std::size_t t = 0; t < kTemplates; ++t) {
    const std::uint32_t own = begins[t] + rows[t];
    rows[t] = own < begins[t + 1] ? own : begins[t];
  }
  return rows;
}

void FeatureTables::check() const {
  words.check();
  const bool fits = begins.size() == kTemplates + 1 && tag_pairs.size() == kTagCount * kTagCount && begins[0] == 0 &&
                    std::adjacent_find(begins.begin(), begins.end(), std::greater_equal<>()) == begins.end();
  if (!fits) throw ModelError("language model: corrupted: its features do not fit each other");
}

}  // namespace demarche
