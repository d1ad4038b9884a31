#include "extractors/analyse.hpp"

#include <algorithm>

#include "extractors/language/tagger.hpp"

namespace demarche {
namespace {

/// Tells the sentences in which some frame may fire by the words alone: tags, which cost most, are for those.
class TriggerFinder {
 public:
  TriggerFinder(const Segmented& segmented, const RuleTables& rules)
      : segmented_(segmented), events_(rules.events), seen_in_(rules.class_names.size(), kNowhere) {
    for (const std::string_view name : kNameClasses) {
      if (const ClassId cls = rules.class_id(name); cls != 0) names_.push_back(cls);
    }
    frames_begin_.assign(rules.class_names.size() + 1, 0);
    for (const auto& [cls, frame] : events_.by_class) ++frames_begin_[cls + 1U];
    for (std::size_t i = 1; i < frames_begin_.size(); ++i) frames_begin_[i] += frames_begin_[i - 1];
  }

  bool has_trigger(std::uint32_t sentence) {
    const auto matches = matches_of(segmented_.sentences[sentence].tokens);
    for (const LexMatch& match : matches) seen_in_[match.entry.cls] = sentence;
    for (const ClassId cls : names_) seen_in_[cls] = sentence;  // which names there are, pass 6 tells
    return std::any_of(matches.begin(), matches.end(), [&](const LexMatch& match) {
      const std::uint32_t begin = frames_begin_[match.entry.cls], end = frames_begin_[match.entry.cls + 1U];
      const auto frames = std::span(events_.by_class).subspan(begin, end - begin);
      return std::any_of(frames.begin(), frames.end(),
                         [&](const auto& entry) { return may_fire(events_.frames[entry.second], sentence); });
    });
  }

 private:
  static constexpr std::uint32_t kNowhere = UINT32_MAX;

  std::span<const LexMatch> matches_of(TokenSpan tokens) const {
    const std::uint32_t begin = segmented_.match_starts[tokens.begin], end = segmented_.match_starts[tokens.end];
    return std::span(segmented_.matches).subspan(begin, end - begin);
  }

  /// Words for all slots that must be filled stand in the sentence.
  bool may_fire(const Frame& frame, std::uint32_t sentence) const {
    return std::all_of(frame.slots.begin(), frame.slots.end(), [&](const FrameSlot& slot) {
      if (slot.forbidden || slot.side == SlotSide::document) return true;
      return std::any_of(slot.classes.begin(), slot.classes.end(),
                         [&](ClassId cls) { return seen_in_[cls] == sentence; });
    });
  }

  const Segmented& segmented_;
  const EventTables& events_;
  std::vector<ClassId> names_;
  std::vector<std::uint32_t> frames_begin_;  ///< of class i: [i], [i + 1] in EventTables::by_class
  std::vector<std::uint32_t> seen_in_;       ///< by class: the last sentence that has one of its phrases
};

}  // namespace

Analysis analyse(const Segmented& segmented, const RuleTables& rules) {
  Analysis out;
  out.tags.assign(segmented.tokens.size(), Tag::none);
  out.has_trigger.assign(segmented.sentences.size(), false);
  const Tagger& tagger = builtin_tagger();
  TriggerFinder finder(segmented, rules);
  for (std::uint32_t s = 0; s < segmented.sentences.size(); ++s) {
    out.has_trigger[s] = finder.has_trigger(s);
    if (!out.has_trigger[s]) continue;
    const TokenSpan tokens = segmented.sentences[s].tokens;
    const std::uint32_t size = tokens.end - tokens.begin;
    tagger.tag(std::span(segmented.tokens).subspan(tokens.begin, size),
               std::span(out.tags).subspan(tokens.begin, size));
  }
  return out;
}

}  // namespace demarche
