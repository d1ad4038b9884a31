// What passes 3-6 found, by token, for pass 7: tags, names, times, and the ids of the classes that code speaks of.
#pragma once

#include <cstdint>
#include <vector>

#include "extractors/analyse.hpp"
#include "extractors/events/find_events.hpp"

namespace demarche {

/// The word classes of rules/en that pass 7's code names.
struct EventClasses {
  explicit EventClasses(const RuleTables& rules);

  ClassId be, have, do_, future, modal, would, negation, plans, wishes, refuses, schedules, makes, concludes, first,
      goes_on, planned_noun, possible_noun, denied_noun, condition, reports, says, announces, announcement, deadline,
      presupposes, afterwards, denies, binds, until, indefinite, duration_preposition, since, by, sequel, alleges,
      definite, generic, place_preposition, area_preposition, party_preposition, setting_preposition, he, they;
};

/// True for who takes part, as against the place and other mentions.
inline bool is_party(const MentionRole& role) { return role.role == "party"; }

class DocumentView {
 public:
  explicit DocumentView(const Analysed& analysed, const Analysis& analysis);

  const Analysed& in() const { return in_; }
  const Segmented& segmented() const { return in_.segmented; }
  const EventClasses& classes() const { return classes_; }
  const Token& token(std::uint32_t i) const { return in_.segmented.tokens[i]; }
  Tag tag(std::uint32_t i) const { return analysis_.tags[i]; }
  /// The name that covers token `i`, or nullptr.
  const NameMention* name_at(std::uint32_t i) const {
    return name_by_token_[i] < 0 ? nullptr : &in_.names.mentions[static_cast<std::size_t>(name_by_token_[i])];
  }
  /// The time expression that covers token `i`, or nullptr.
  const TimeMention* time_at(std::uint32_t i) const {
    return time_by_token_[i] < 0 ? nullptr : &in_.times[static_cast<std::size_t>(time_by_token_[i])];
  }
  /// The time expressions of a sentence: indices [begin, end) into the document's times.
  TokenSpan times_of(std::uint32_t sentence) const { return {times_begin_[sentence], times_begin_[sentence + 1]}; }
  /// The first person named in the sentence before token `i`, else in the nearer of the two sentences before that names
  /// one, else nullptr.
  const NameMention* person_before(std::uint32_t i, std::uint32_t sentence) const;
  /// True for a class that stands for a sort of names (kNameClasses).
  bool is_name_class(ClassId cls) const { return sort_of_class_[cls] != kNoSort; }
  /// True where a name of the sort that the class stands for begins at token `i`.
  bool is_name_of(std::uint32_t i, ClassId cls) const;
  /// True where a phrase of `cls` stands anywhere in the document.
  bool mentions_class(ClassId cls) const;

 private:
  const Analysed& in_;
  const Analysis& analysis_;
  EventClasses classes_;
  std::vector<std::int32_t> name_by_token_;
  std::vector<std::int32_t> time_by_token_;
  std::vector<std::uint32_t> times_begin_;  ///< of sentence i: [i], [i + 1]
  std::vector<bool> class_seen_;
  static constexpr std::uint8_t kNoSort = kNameClasses.size();
  std::vector<std::uint8_t> sort_of_class_;  ///< index into kNameClasses; kNoSort for classes of words
};

}  // namespace demarche
