// Values of slots as the rules write them: by name where they have names, else as numbers.
//   (unit, "week") -> 4      (holiday, "12-25") -> its code      (shift, "-1") -> -1
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "extractors/rules/time_vocabulary.hpp"

namespace demarche {

/// The value that `text` names in `slot`, or nothing.
std::optional<std::int32_t> slot_value(TimeSlot slot, std::string_view text);

/// The slot that a shape fills where the pattern names none.
TimeSlot shape_slot(TimeShape shape);

}  // namespace demarche
