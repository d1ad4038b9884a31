#include "core/happening_index.hpp"

#include <algorithm>

namespace demarche {
namespace {

constexpr std::int64_t kNarrow = 62;

bool is_narrow(const DayRange& range) {
  return range.first.is_finite() && range.end.is_finite() && days_between(range.first, range.end) <= kNarrow;
}

template <class Visit>
void for_each_name(const Happening& happening, Visit visit) {
  for (const std::string& name : happening.parties) visit(name);
  for (const std::string& name : happening.places) visit(name);
}

}  // namespace

void HappeningIndex::add(const Happening& happening, std::size_t position) {
  if (!happening.when) return;
  const DayRange& days = happening.when->range;
  for_each_name(happening, [&](const std::string& name) {
    Named& named = by_name_[name];
    is_narrow(days) ? void(named.narrow.emplace(days.first, position)) : named.wide.push_back(position);
  });
}

std::vector<std::size_t> HappeningIndex::near(const Happening& happening) const {
  std::vector<std::size_t> out;
  if (!happening.when) return out;
  const DayRange& days = happening.when->range;
  for_each_name(happening, [&](const std::string& name) {
    const auto named = by_name_.find(name);
    if (named == by_name_.end()) return;
    // What begins earlier has ended, what begins later has not begun.
    const auto end = named->second.narrow.upper_bound(days.end.plus(1));
    for (auto at = named->second.narrow.lower_bound(days.first.plus(-kNarrow - 1)); at != end; ++at) {
      out.push_back(at->second);
    }
    out.insert(out.end(), named->second.wide.begin(), named->second.wide.end());
  });
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace demarche
