// Ids of elements: what stands in the timeline where that is safe in every format, else made from its place.
//   Ids ids;  ids.make("event", "e12", 3) -> "event-e12"      ids.make("event", "\"><x", 3) -> "event-n-3"
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

namespace demarche {

/// Hands out ids that are unique within one scene.
class Ids {
 public:
  /// "PREFIX-ID" where `id` is 1-64 of [A-Za-z0-9._] and not used yet, else "PREFIX-n-INDEX": the two never meet.
  std::string make(std::string_view prefix, std::string_view id, std::size_t index);

 private:
  std::set<std::string, std::less<>> used_;
};

}  // namespace demarche
