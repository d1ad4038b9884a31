#include "extractors/analyse.hpp"

#include "extractors/language/tagger.hpp"

namespace demarche {

Analysis analyse(const Segmented& segmented, const RuleTables& rules) {
  Analysis out;
  out.tags.assign(segmented.tokens.size(), Tag::none);
  out.has_trigger.assign(segmented.sentences.size(), false);
  const Tagger& tagger = builtin_tagger();
  std::vector<bool> triggers(rules.class_names.size(), false);
  for (const auto& [cls, frame] : rules.events.by_class) triggers[cls] = true;
  for (std::size_t s = 0; s < segmented.sentences.size(); ++s) {
    const TokenSpan tokens = segmented.sentences[s].tokens;
    for (std::uint32_t m = segmented.match_starts[tokens.begin]; m < segmented.match_starts[tokens.end]; ++m) {
      if (triggers[segmented.matches[m].entry.cls]) out.has_trigger[s] = true;
    }
    if (!out.has_trigger[s]) continue;
    const std::uint32_t size = tokens.end - tokens.begin;
    tagger.tag(std::span(segmented.tokens).subspan(tokens.begin, size),
               std::span(out.tags).subspan(tokens.begin, size));
  }
  return out;
}

}  // namespace demarche
