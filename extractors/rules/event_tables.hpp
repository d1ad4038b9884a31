// Frames of events in the form that pass 7 uses: a trigger and what must stand around it.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extractors/rules/lexicon.hpp"

namespace demarche {

/// Where a slot looks, seen from its trigger, inside the sentence and at most `reach` tokens away:
/// left, right: anywhere on that side · near: on either side · next, previous: beside it, only words of noun phrases
/// between · of: behind an "of", "to", "in" or "for" that follows the trigger, or directly before it ("truce
/// extension") · object: what the verb acts upon (to its right; to the left of a passive) · subject: what an
/// intransitive verb tells of · theme: object or subject, whichever the verb has · at: the trigger itself is part of
/// such a phrase · document: anywhere in the document.
enum class SlotSide : std::uint8_t { left, right, near, next, previous, of, object, subject, theme, at, document };

struct FrameSlot {
  SlotSide side = SlotSide::theme;
  std::uint8_t reach = 8;
  bool forbidden = false;        ///< the frame fires only where the slot stays empty
  bool absorbs = false;          ///< the filler's own event is this one: no mention of its own
  std::string role;              ///< of the filler, where it is a mention: "truce", "talks"
  std::vector<ClassId> classes;  ///< one of them must stand there

  template <class A>
  void fields(A& a) {
    a(side, reach, forbidden, absorbs, role, classes);
  }
};

struct Frame {
  std::string id;
  std::string kind;
  std::string status;         ///< forced status ("denied" for "cancelled"), "" where cues decide
  bool needs_detail = false;  ///< rule 1 of the guide: fires only with a determiner, name, place, time or number near
  std::int32_t priority = 0;  ///< of two frames on one trigger the higher wins
  std::vector<FrameSlot> slots;

  template <class A>
  void fields(A& a) {
    a(id, kind, status, needs_detail, priority, slots);
  }
};

/// Classes that no word list fills: what pass 6 found. Every rule file may name them.
inline constexpr std::array<std::string_view, 5> kNameClasses{"any-actor", "any-person", "any-body", "any-place",
                                                              "state-place"};

struct EventTables {
  std::vector<Frame> frames;
  /// Frames that a word class triggers: (class, frame), sorted.
  std::vector<std::pair<ClassId, std::uint32_t>> by_class;

  template <class A>
  void fields(A& a) {
    a(frames);
    auto count = static_cast<std::uint32_t>(by_class.size());
    a(count);
    by_class.resize(count);
    for (auto& [cls, frame] : by_class) a(cls, frame);
  }
};

}  // namespace demarche
