// Whether an event took place, as its documents tell it.
#pragma once

#include <array>
#include <string_view>

#include "core/enum_names.hpp"

namespace demarche {

/// happened: took place or is going on · planned: announced, scheduled, agreed to take place · possible: hoped for,
/// proposed, demanded, considered, threatened · denied: did not or will not take place.
enum class Status { happened, planned, possible, denied };
template <>
inline constexpr std::array<std::string_view, 4> kEnumNames<Status>{"happened", "planned", "possible", "denied"};

}  // namespace demarche
