// Of many happenings those that a new one may be: they share a party or a place with it and lie near in time. Keeps
// merging linear in the number of documents.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/happening.hpp"

namespace demarche {

class HappeningIndex {
 public:
  /// Adds the happening at `position` of some list; again where its parties, places or days have changed. One without
  /// days is never near.
  void add(const Happening& happening, std::size_t position);

  /// The positions of all that share a name with `happening` and whose days, a day wider, may touch its own; rising.
  std::vector<std::size_t> near(const Happening& happening) const;

 private:
  struct Named {
    std::multimap<Day, std::size_t> narrow;  ///< by the first day of a window of at most kNarrow days
    std::vector<std::size_t> wide;
  };

  std::unordered_map<std::string, Named> by_name_;
};

}  // namespace demarche
