// What is known of one happening while a document is read, and how well a mention fits it.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <vector>

#include "extractors/events/identity.hpp"

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
  std::set<std::uint32_t> actors;
  std::set<std::uint32_t> places;
};
Company company_of(const Mention& mention);

struct HappeningState {
  std::vector<std::uint32_t> members;  ///< indices of mentions, ascending
  std::set<std::uint32_t> lemmas;
  std::set<std::uint32_t> actors;  ///< entities
  std::set<std::uint32_t> places;  ///< entities
  std::set<DayRange> dates;        ///< stated ones
  std::vector<std::uint32_t> modifiers;
  std::set<Status> statuses;  ///< those that words said
  bool only_headline = true;
};

/// What the document's names are to each other, for comparing parties.
class FitReader {
 public:
  explicit FitReader(const DocumentView& document) : document_(document) {}

  /// How `mention` lies to `happening`.
  FitVector read(const HappeningState& happening, const Mention& mention, const Company& company,
                 const IdentityCues& cues) const;
  /// Adds what the mention tells to `happening`.
  void add(std::uint32_t index, const Mention& mention, Company company, const IdentityCues& cues,
           HappeningState& happening) const;

 private:
  bool same_party(std::uint32_t a, std::uint32_t b) const;
  bool same_area(std::uint32_t a, std::uint32_t b) const;
  std::size_t shared(const std::set<std::uint32_t>& a, const std::set<std::uint32_t>& b) const;

  const DocumentView& document_;
};

}  // namespace demarche
