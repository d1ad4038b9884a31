// --rules DIR: the YAML files of a folder, in an order that the file system does not decide.
#pragma once

#include <string>

#include "extractors/rules/rules.hpp"

namespace demarche {

/// The built-in rules, with those of `folder` unless it is "". Throws IoError, RuleError.
Rules rules_from(const std::string& folder);

}  // namespace demarche
