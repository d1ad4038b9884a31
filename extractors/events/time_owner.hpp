// Whose time an expression is: the noun's that it modifies ("Monday's talks"), else the verb's that governs it, else
// that of the noun which stands between the two ("held talks in Oslo on Monday").
#pragma once

#include <cstdint>
#include <optional>

#include "extractors/events/match_frames.hpp"

namespace demarche {

inline constexpr int kForeign = 1000;  ///< cost of a time that belongs to something else

/// How the words before an expression tie it to the event: on that day, by then, since then.
enum class TimeLink { on, by, since };

/// The tie of `time`, from the preposition before it.
TimeLink time_link(const SentenceView& view, const TimeMention& time);

class TimeOwner {
 public:
  TimeOwner(const SentenceView& view, const FrameMatch& match);

  /// How far the time stands from the trigger; kForeign and more where it belongs to something else.
  int cost(const TimeMention& time) const;

 private:
  bool is_main_verb(std::uint32_t i) const;
  std::optional<std::uint32_t> head_of_modified(TokenSpan time) const;
  std::optional<std::uint32_t> verb_before(TokenSpan time) const;
  std::optional<std::uint32_t> verb_behind(TokenSpan time) const;
  int verb_cost(std::uint32_t verb, TokenSpan time) const;
  int noun_cost(std::uint32_t verb, TokenSpan time) const;
  int distance(TokenSpan time) const;
  bool announces_trigger(std::uint32_t noun) const;
  bool acts_on_noun(std::uint32_t verb) const;
  bool crosses_sequel(std::uint32_t from, std::uint32_t to) const;

  const SentenceView& view_;
  const FrameMatch& match_;
  std::uint32_t phrase_begin_;
  std::uint32_t phrase_end_;
};

}  // namespace demarche
