#include "extractors/events/slots.hpp"

#include <algorithm>

namespace demarche {

std::optional<TokenSpan> SlotFinder::at(const FrameSlot& slot, std::uint32_t i) const {
  for (const ClassId cls : slot.classes) {
    if (auto phrase = view_.phrase_at(i, cls)) return phrase;
  }
  return std::nullopt;
}

std::optional<TokenSpan> SlotFinder::right(const FrameSlot& slot, TokenSpan trigger) const {
  const std::uint32_t stop = std::min<std::uint32_t>(view_.end(), trigger.end + slot.reach);
  for (std::uint32_t i = trigger.end; i < stop && !view_.is_barrier(i); ++i) {
    if (auto phrase = at(slot, i)) return phrase;
  }
  return std::nullopt;
}

std::optional<TokenSpan> SlotFinder::left(const FrameSlot& slot, TokenSpan trigger) const {
  for (std::uint32_t i = trigger.begin; i > view_.begin() && trigger.begin - i < slot.reach;) {
    if (view_.is_barrier(--i)) break;
    const auto phrase = at(slot, i);
    if (phrase && phrase->end <= trigger.begin) return phrase;
  }
  return std::nullopt;
}

std::optional<TokenSpan> SlotFinder::next(const FrameSlot& slot, TokenSpan trigger) const {
  const std::uint32_t stop = std::min<std::uint32_t>(view_.end(), trigger.end + slot.reach);
  for (std::uint32_t i = trigger.end; i < stop; ++i) {
    if (auto phrase = at(slot, i)) return phrase;
    const Tag tag = view_.tag(i);
    const bool filler = view_.in_noun_phrase(i) || tag == Tag::RB || tag == Tag::RP || tag == Tag::IN ||
                        tag == Tag::TO || tag == Tag::VBN;
    if (!filler) break;
  }
  return std::nullopt;
}

/// A phrase counts where its last word lies within reach: "cessation of hostilities agreement".
std::optional<TokenSpan> SlotFinder::previous(const FrameSlot& slot, TokenSpan trigger) const {
  constexpr std::uint32_t kLongest = 4;
  bool open = true;  // only words of noun phrases so far
  for (std::uint32_t i = trigger.begin; i > view_.begin() && trigger.begin - i < slot.reach + kLongest;) {
    if (view_.is_barrier(--i)) break;
    const auto phrase = at(slot, i);
    const bool near = phrase && phrase->end <= trigger.begin && trigger.begin - phrase->end < slot.reach;
    if (near && (open || phrase->end == trigger.begin)) return phrase;
    const Tag tag = view_.tag(i);
    open = open && (view_.in_noun_phrase(i) || tag == Tag::RB || tag == Tag::TO || tag == Tag::IN);
  }
  return std::nullopt;
}

std::optional<TokenSpan> SlotFinder::of(const FrameSlot& slot, TokenSpan trigger) const {
  const std::uint32_t first = view_.noun_phrase_begin(trigger.begin);
  for (std::uint32_t i = trigger.begin; i > first;) {  // "truce extension", "the truce's extension"
    const auto phrase = at(slot, --i);
    if (phrase && phrase->end <= trigger.begin) return phrase;
  }
  std::uint32_t link = trigger.end;
  while (link < view_.end() && (view_.document().time_at(link) || view_.tag(link) == Tag::RB))
    ++link;  // "renewal this month of"
  if (link >= view_.end() || (view_.tag(link) != Tag::IN && view_.tag(link) != Tag::TO)) return std::nullopt;
  const std::uint32_t stop = std::min<std::uint32_t>(view_.end(), link + 1 + slot.reach);
  for (std::uint32_t i = link + 1; i < stop && !view_.is_barrier(i); ++i) {
    if (auto phrase = at(slot, i)) return phrase;
    if (is_verb(view_.tag(i)) && !view_.in_noun_phrase(i)) break;
  }
  return std::nullopt;
}

/// The verb of the trigger has an object of its own.
bool SlotFinder::acts(TokenSpan trigger) const {
  const VerbGroup group = view_.verb_group(trigger.begin);
  return !group.passive && view_.has_object(trigger.end - 1);
}

std::optional<TokenSpan> SlotFinder::object(const FrameSlot& slot, TokenSpan trigger) const {
  const VerbGroup group = view_.verb_group(trigger.begin);
  const Tag tag = view_.tag(trigger.begin);
  if (acts(trigger)) {
    const std::uint32_t stop = std::min<std::uint32_t>(view_.end(), trigger.end + slot.reach);
    for (std::uint32_t i = trigger.end; i < stop && !view_.is_barrier(i); ++i) {
      if (auto phrase = at(slot, i)) return phrase;
      const bool over =
          view_.token(i).norm == "," || (is_verb(view_.tag(i)) && !view_.in_noun_phrase(i)) || view_.tag(i) == Tag::MD;
      if (over) break;
    }
    return std::nullopt;
  }
  if (group.passive) return subject(slot, trigger);
  if (tag == Tag::VBN ||
      tag == Tag::VBD) {  // "the truce extended on Monday": a participle behind its noun, or no object
    return subject(slot, trigger);
  }
  return std::nullopt;
}

std::optional<TokenSpan> SlotFinder::in_stretch(const FrameSlot& slot, TokenSpan stretch) const {
  for (std::uint32_t i = stretch.begin; i < stretch.end; ++i) {
    const auto phrase = at(slot, i);
    if (phrase && stretch.end - i <= slot.reach) return phrase;
  }
  return std::nullopt;
}

std::optional<TokenSpan> SlotFinder::subject(const FrameSlot& slot, TokenSpan trigger) const {
  const VerbGroup group = view_.verb_group(trigger.begin);
  if (acts(trigger)) return std::nullopt;
  if (const auto own = in_stretch(slot, view_.subject_stretch(group.begin))) return own;
  if (!group.infinitive || group.begin == view_.begin()) return std::nullopt;
  // "talks are due to begin": what the governing verb tells of
  std::uint32_t governor = group.begin - 1;
  while (governor > view_.begin() && !is_verb(view_.tag(governor))) --governor;
  return in_stretch(slot, view_.subject_stretch(view_.verb_group(governor).begin));
}

std::optional<TokenSpan> SlotFinder::around_trigger(const FrameSlot& slot, TokenSpan trigger) const {
  constexpr std::uint32_t kLongest = 4;
  const std::uint32_t first = trigger.begin > view_.begin() + kLongest ? trigger.begin - kLongest : view_.begin();
  for (std::uint32_t i = first; i <= trigger.begin; ++i) {
    const auto phrase = at(slot, i);
    if (phrase && phrase->end > trigger.begin) return phrase;
  }
  return std::nullopt;
}

std::optional<TokenSpan> SlotFinder::find(const FrameSlot& slot, TokenSpan trigger, bool verb) const {
  switch (slot.side) {
    case SlotSide::left: return left(slot, trigger);
    case SlotSide::right: return right(slot, trigger);
    case SlotSide::near: {
      const auto behind = right(slot, trigger);
      return behind ? behind : left(slot, trigger);
    }
    case SlotSide::next: return next(slot, trigger);
    case SlotSide::previous: return previous(slot, trigger);
    case SlotSide::of: return of(slot, trigger);
    case SlotSide::object: return verb ? object(slot, trigger) : of(slot, trigger);
    case SlotSide::subject: return verb ? subject(slot, trigger) : of(slot, trigger);
    case SlotSide::theme: {
      if (!verb) return of(slot, trigger);
      const auto acted_upon = object(slot, trigger);
      return acted_upon ? acted_upon : subject(slot, trigger);
    }
    case SlotSide::at: return around_trigger(slot, trigger);
    case SlotSide::document:
      for (const ClassId cls : slot.classes) {
        if (view_.document().mentions_class(cls)) return TokenSpan{};
      }
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace demarche
