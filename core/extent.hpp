// How long a state (a truce) lasts. Not the same as uncertainty: When says in which days a happening lies, Extent that
// it went on from one day to another.
#pragma once

#include <optional>
#include <string>

#include "core/day.hpp"

namespace demarche {

/// [from, to], both inclusive; a day is unset where the documents don't tell it. `open`: still in force when last told.
struct Extent {
  std::optional<Day> from;
  std::optional<Day> to;
  bool open = false;
  std::string duration;  ///< ISO 8601, as planned ("PT48H", "P2W"); "" where none was told

  friend bool operator==(const Extent&, const Extent&) = default;
};

}  // namespace demarche
