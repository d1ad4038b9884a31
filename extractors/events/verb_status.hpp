// What a verb's own group, what governs it and what conditions it say of its event: the first half of status.
//   "will meet" planned · "refused to meet" denied · "could meet" possible
#pragma once

#include <cstdint>
#include <optional>

#include "core/status.hpp"
#include "extractors/events/sentence_view.hpp"

namespace demarche {

/// A status and whether words said so; unsaid ones ("the truce", a bare noun) take that of their happening.
struct StatusReading {
  Status status = Status::happened;
  bool said = false;
};

inline constexpr int kDeepestGovernor = 4;  ///< governors of governors are followed so far

/// What a governor makes of what it governs, when it is itself told as fact.
Status governed(Status own, Status by);

class VerbStatus {
 public:
  explicit VerbStatus(const SentenceView& view) : view_(view), c_(view.document().classes()) {}

  /// The status of what the verb at `i` tells; `depth` counts the governors on the way to it.
  StatusReading verb(std::uint32_t i, int depth = 0) const;
  /// The class of the word at `i`: a plan, wish or refusal; nothing for ordinary words.
  std::optional<Status> governor_class(std::uint32_t i) const;
  /// Cues of several words ("rule out", "called for") end at `last`: the first token of the one that does.
  std::uint32_t phrase_start(std::uint32_t last) const;

 private:
  bool is(std::uint32_t i, ClassId cls) const { return view_.is(i, cls); }
  bool is_reported(std::uint32_t before) const;
  /// What stands behind "if", "unless", "until" in the same clause is possible at most, behind "denied that" denied.
  StatusReading conditional(std::uint32_t before, StatusReading otherwise) const;
  /// "will not attend unless ...", "cannot begin until ...": possible, not denied.
  bool has_condition_behind(std::uint32_t verb) const;
  StatusReading of_word(std::uint32_t i, int depth) const;
  /// "decided not to attend", "have yet to sign": what was not to be did not happen, where otherwise it would have.
  StatusReading infinitive(std::uint32_t to, int depth) const;
  /// The first token of the time expression that ends at `i`, with its preposition; `i` where none does or where it
  /// begins the sentence.
  std::uint32_t before_time(std::uint32_t i) const;
  /// What the word at `i` makes of the infinitive that begins at `to`.
  StatusReading infinitive_of(std::uint32_t to, std::uint32_t i, int depth) const;
  StatusReading gerund(std::uint32_t begin, int depth) const;

  const SentenceView& view_;
  const EventClasses& c_;
};

}  // namespace demarche
