// What is known of one happening while a document is read, and how well a mention fits it.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <vector>

#include "extractors/events/identity.hpp"
#include "extractors/events/sorted_sets.hpp"

namespace demarche {

/// What speaks for and against a mention being of a happening.
enum class Fit : std::uint8_t {
  same_lemma,
  share_many,
  share_one,
  strangers,
  other_company,
  same_place,
  place_clash,
  same_date,
  date_clash,
  status_clash,
  denial_clash,
  same_status,
  modifier_clash,
  only_headline,
  count
};
inline constexpr std::size_t kFitCount = static_cast<std::size_t>(Fit::count);
using FitVector = std::array<bool, kFitCount>;

/// Who and where a mention tells of: entities.
struct Company {
  NumberSet actors;
  NumberSet places;
};
Company company_of(const Mention& mention);

struct HappeningState {
  std::vector<std::uint32_t> members;  ///< indices of mentions, ascending
  NumberSet lemmas;
  NumberSet actors;                    ///< entities
  NumberSet names, acts_for;           ///< of the actors, as FitReader numbers them
  NumberSet places;                    ///< entities
  NumberSet place_codes, state_codes;  ///< of the places, and of those that are states
  bool somewhere = false;              ///< of a place it is unknown where it lies
  DaySet dates;                        ///< stated ones
  std::vector<std::uint32_t> modifiers;
  std::set<Status> statuses;  ///< those that words said
  bool only_headline = true;
};

/// What the document's names are to each other, for comparing parties. Work a mention does not grow with happenings.
class FitReader {
 public:
  explicit FitReader(const DocumentView& document);

  /// How `mention` lies to `happening`.
  FitVector read(const HappeningState& happening, const Mention& mention, const Company& company,
                 const IdentityCues& cues) const;
  /// Adds what the mention tells to `happening`.
  void add(std::uint32_t index, const Mention& mention, const Company& company, const IdentityCues& cues,
           HappeningState& happening) const;

 private:
  /// An entity's texts as numbers; the same number for the same text, 0 for none.
  struct Texts {
    std::uint32_t name = 0, acts_for = 0, code = 0;
  };
  bool takes_part(std::uint32_t actor, const HappeningState& happening) const;
  bool lies_near(std::uint32_t place, const HappeningState& happening) const;
  bool is_state(std::uint32_t entity) const;

  const DocumentView& document_;
  std::vector<Texts> texts_;  ///< by entity
};

}  // namespace demarche
