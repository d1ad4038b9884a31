// Small sets that grow with a document and are asked far more often than they grow: sorted vectors.
//   DaySet of [3 May, 5 May) and [9 May, 10 May): overlaps [4 May, 8 May), not [6 May, 8 May)
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "core/day_range.hpp"

namespace demarche {

class NumberSet {
 public:
  void insert(std::uint32_t number) {
    const auto at = std::lower_bound(numbers_.begin(), numbers_.end(), number);
    if (at == numbers_.end() || *at != number) numbers_.insert(at, number);
  }
  bool contains(std::uint32_t number) const { return std::binary_search(numbers_.begin(), numbers_.end(), number); }

  bool empty() const { return numbers_.empty(); }
  std::size_t size() const { return numbers_.size(); }
  auto begin() const { return numbers_.begin(); }
  auto end() const { return numbers_.end(); }

 private:
  std::vector<std::uint32_t> numbers_;  ///< ascending, each once
};

class DaySet {
 public:
  void insert(DayRange range) {
    const auto place = std::lower_bound(ranges_.begin(), ranges_.end(), range);
    if (place != ranges_.end() && *place == range) return;
    const auto at = static_cast<std::size_t>(place - ranges_.begin());
    ranges_.insert(place, range);
    ends_.resize(ranges_.size(), range.end);
    for (std::size_t i = at; i < ranges_.size(); ++i)
      ends_[i] = i == 0 ? ranges_[i].end : std::max(ends_[i - 1], ranges_[i].end);
  }
  /// True where some range of the set overlaps `range`.
  bool overlaps(DayRange range) const {
    const auto behind =
        std::partition_point(ranges_.begin(), ranges_.end(), [&](DayRange known) { return known.first < range.end; });
    return behind != ranges_.begin() && range.first < ends_[static_cast<std::size_t>(behind - ranges_.begin()) - 1];
  }
  bool empty() const { return ranges_.empty(); }

 private:
  std::vector<DayRange> ranges_;  ///< by first day, each once
  std::vector<Day> ends_;         ///< of range i: the latest end of ranges [0, i]
};

}  // namespace demarche
