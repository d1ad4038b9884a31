// What standard output is: a terminal of some width, with colour or without, or a file.
#pragma once

#include "render/plain_writer.hpp"

namespace demarche {

/// Default Terminal (no breaks, no colour) where standard output is none. Else its width, 80 where it doesn't tell, at
/// least 20; colour unless NO_COLOR is set (no-color.org) or TERM is "dumb".
Terminal standard_output_terminal();

/// True where the environment allows colour on a terminal: NO_COLOR unset or empty, TERM not "dumb".
bool colour_allowed();

}  // namespace demarche
