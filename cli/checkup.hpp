// What the program finds of what it needs: one line a thing, in words, with what to do where it is missing.
//   check_up("") -> {ok, "Latin: Noto Sans"}, {note, "CJK: no font; …; install fonts-noto-cjk"} …
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/enum_names.hpp"

namespace demarche {

/// note: all outputs are made, some documents or terminals may look wrong · missing: some output cannot be made.
enum class State { ok, note, missing };
template <>
inline constexpr std::array<std::string_view, 3> kEnumNames<State>{"ok", "note", "missing"};

struct Finding {
  State state = State::ok;
  std::string what;
};

/// All findings, in a fixed order. `rules_folder`: that of --rules, or "".
std::vector<Finding> check_up(const std::string& rules_folder);

/// Whether a locale's name says that it is UTF-8: "C.UTF-8", "de_DE.utf8@euro".
bool is_utf8_locale(std::string_view name);

}  // namespace demarche
