// Finds what fills a slot of a frame around its trigger. Surface windows for now; a parser's paths go before them.
#pragma once

#include <optional>

#include "extractors/events/sentence_view.hpp"

namespace demarche {

class SlotFinder {
 public:
  explicit SlotFinder(const SentenceView& view) : view_(view) {}

  /// The phrase that fills `slot` for the trigger, or nothing. `verb`: the trigger is a verb form. A slot that looks at
  /// the whole document yields an empty span.
  std::optional<TokenSpan> find(const FrameSlot& slot, TokenSpan trigger, bool verb) const;

 private:
  std::optional<TokenSpan> at(const FrameSlot& slot, std::uint32_t i) const;
  std::optional<TokenSpan> right(const FrameSlot& slot, TokenSpan trigger) const;
  std::optional<TokenSpan> left(const FrameSlot& slot, TokenSpan trigger) const;
  std::optional<TokenSpan> next(const FrameSlot& slot, TokenSpan trigger) const;
  std::optional<TokenSpan> previous(const FrameSlot& slot, TokenSpan trigger) const;
  std::optional<TokenSpan> of(const FrameSlot& slot, TokenSpan trigger) const;
  std::optional<TokenSpan> object(const FrameSlot& slot, TokenSpan trigger) const;
  std::optional<TokenSpan> subject(const FrameSlot& slot, TokenSpan trigger) const;
  std::optional<TokenSpan> in_stretch(const FrameSlot& slot, TokenSpan stretch) const;
  std::optional<TokenSpan> around_trigger(const FrameSlot& slot, TokenSpan trigger) const;
  bool acts(TokenSpan trigger) const;

  const SentenceView& view_;
};

}  // namespace demarche
