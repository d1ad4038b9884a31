// What was found wrong or doubtful in a document or a chronology. Bad text is an Issue, never an exception.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/enum_names.hpp"
#include "core/event.hpp"
#include "core/extra.hpp"

namespace demarche {

enum class Severity { note, warning, error };
template <>
inline constexpr std::array<std::string_view, 3> kEnumNames<Severity>{"note", "warning", "error"};

struct Issue {
  Severity severity = Severity::warning;
  std::string code;  ///< "time.no-reference", "read.not-utf8": stable, for programs
  std::string message;
  std::vector<std::string> events;
  std::vector<Evidence> evidence;
  Extra extra;

  friend bool operator==(const Issue&, const Issue&) = default;
};

}  // namespace demarche
