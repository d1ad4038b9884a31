// The command line: which commands there are, and the one that a call asks for.
#pragma once

#include "cli/errors.hpp"

namespace demarche {

/// Runs the command that `argv` names. Throws UsageError, IoError, InputError, RuleError.
Exit run_program(int argc, const char* const* argv);

}  // namespace demarche
