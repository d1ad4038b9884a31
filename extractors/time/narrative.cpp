#include "extractors/time/narrative.hpp"

namespace demarche {
namespace {

struct Counts {
  int years = 0;     ///< written out, at least two before the published one
  int deictics = 0;  ///< "yesterday", "last week", "Friday"
};

bool is_year(const Reading& reading, std::optional<Day> published) {
  if (reading.operation != TimeOperation::date) return false;
  const auto year = reading.slots.get(TimeSlot::year);
  return year && (!published || *year + 2 <= published->date().year);
}

bool is_deictic(const Reading& reading) {
  if (reading.operation == TimeOperation::relative) return reading.slots.has(TimeSlot::shift);
  if (reading.operation == TimeOperation::offset) return true;
  const bool dated = reading.slots.has(TimeSlot::month) || reading.slots.has(TimeSlot::year);
  return reading.operation == TimeOperation::date && reading.slots.has(TimeSlot::weekday) && !dated;
}

bool outnumber(const Counts& counts, int least) { return counts.years >= least && counts.years > 2 * counts.deictics; }

}  // namespace

std::vector<bool> narrative_paragraphs(const std::vector<PlacedReading>& readings, const Segmented& segmented,
                                       std::optional<Day> published) {
  constexpr int kLeastYears = 4;
  const std::size_t count = segmented.sentences.empty() ? 0 : segmented.sentences.back().paragraph + std::size_t{1};
  std::vector<Counts> counts(count);
  Counts all;
  for (const PlacedReading& placed : readings) {
    if (placed.sentence >= segmented.sentences.size()) continue;
    Counts& here = counts[segmented.sentences[placed.sentence].paragraph];
    const int year = is_year(placed.reading, published) ? 1 : 0;
    const int deictic = is_deictic(placed.reading) ? 1 : 0;
    here.years += year;
    all.years += year;
    here.deictics += deictic;
    all.deictics += deictic;
  }
  std::vector<bool> out(count);
  const bool story = outnumber(all, kLeastYears);
  for (std::size_t i = 0; i < count; ++i) out[i] = story && counts[i].deictics <= counts[i].years;
  return out;
}

}  // namespace demarche
