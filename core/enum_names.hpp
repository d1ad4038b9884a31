// The one place where an enum's names in JSON, YAML and on the command line are looked up: value <-> text.
// An enum takes part by specialising kEnumNames with its names in the order of its values.
//   name_of(Status::planned) -> "planned"      parse_name<Status>("planned") -> Status::planned
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace demarche {

/// The names of E's values, in their order from 0. Specialised beside each enum.
template <class E>
inline constexpr std::array<std::string_view, 0> kEnumNames{};

/// The name of `value`, as it stands in every format.
template <class E>
constexpr std::string_view name_of(E value) {
  return kEnumNames<E>[static_cast<std::size_t>(value)];
}

/// The value called `name`, or nothing where there is no such name.
template <class E>
constexpr std::optional<E> parse_name(std::string_view name) {
  for (std::size_t i = 0; i < kEnumNames<E>.size(); ++i) {
    if (kEnumNames<E>[i] == name) return static_cast<E>(i);
  }
  return std::nullopt;
}

}  // namespace demarche
