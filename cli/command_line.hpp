// The command line: which commands and options there are, and the one that a call asks for.
#pragma once

#include "cli/errors.hpp"

namespace demarche {

/// Runs the command that `argv` names. Throws UsageError, IoError, InputError, RuleError.
Exit run_command_line(int argc, const char* const* argv);

}  // namespace demarche
