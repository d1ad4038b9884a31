// The rules that a run uses: the ones compiled into the program, or those with the files of a folder added.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "extractors/rules/source.hpp"

namespace demarche {

using Rules = std::shared_ptr<const RuleTables>;

/// The tables that the build compiled in; made once a process, safe from many threads.
Rules builtin_rules();

/// The YAML files that the compiled-in tables were made of.
std::vector<RuleSource> builtin_sources();

/// The built-in files and `added`: a file with a built-in name replaces it, entries of other files add to the rules or
/// replace those with the same id. Throws RuleError.
Rules rules_with(const std::vector<RuleSource>& added);

}  // namespace demarche
