// White space as HTML shows it: a run of it, newlines and no-break spaces too, is one space.
#pragma once

#include <string>
#include <string_view>

namespace demarche {

/// Appends `text` to `out` so that no run of white space in `out` is longer than one space and none begins it. What
/// shows nothing (soft hyphens, zero-width spaces, byte order marks) is left out.
void append_collapsed(std::string& out, std::string_view text);

/// True where `text` is white space and what shows nothing.
bool shows_nothing(std::string_view text);

}  // namespace demarche
