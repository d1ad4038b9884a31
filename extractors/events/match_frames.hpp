// Triggers and typed frames -> bare mentions: which word names which kind of event, and what its slots hold.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "extractors/events/sentence_view.hpp"

namespace demarche {

/// A phrase that fills a slot of the frame that fired.
struct SlotFiller {
  const FrameSlot* slot = nullptr;
  TokenSpan tokens;
};

/// A frame that fired on a trigger.
struct FrameMatch {
  TokenSpan trigger;
  std::uint32_t frame = 0;
  std::uint32_t lemma = 0;
  bool verb = false;  ///< the trigger is a verb form; its `head` is the verb itself
  std::uint32_t head = 0;
  std::vector<SlotFiller> fillers;
};

/// Frames by the class that triggers them, for constant-time look-up.
class FrameIndex {
 public:
  explicit FrameIndex(const RuleTables& rules);
  /// (class, frame) pairs of `cls`.
  std::span<const std::pair<ClassId, std::uint32_t>> frames_of(ClassId cls) const;
  bool triggers(ClassId cls) const { return starts_[cls] != starts_[cls + 1U]; }

 private:
  const EventTables& events_;
  std::vector<std::uint32_t> starts_;
};

/// The frames that fire in a sentence, by trigger; of several on overlapping triggers the longest trigger wins, then
/// the highest priority, then the one with more filled slots. What a slot absorbs triggers nothing itself.
std::vector<FrameMatch> match_frames(const SentenceView& view, const FrameIndex& index);

}  // namespace demarche
