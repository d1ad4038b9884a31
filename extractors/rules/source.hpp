// The YAML files that rules are written in, as bytes with names, and the examples that stand in them.
#pragma once

#include <string>
#include <vector>

#include "extractors/rules/tables.hpp"

namespace demarche {

/// One YAML file; `name` stands in error messages and is relative to the rules folder ("en/truce.yaml").
struct RuleSource {
  std::string name;
  std::string bytes;
};

/// An example or counter-example of a rule: a sentence and what the rule makes of it.
struct RuleExample {
  std::string section;  ///< "frames", "time", "classes" ...: the section of the file that the rule stands in
  std::string rule;     ///< the rule's id, or the file's name where examples stand for a whole list
  std::string text;
  std::string expected;  ///< what it gives; "" where being found is enough
  bool positive = true;  ///< false: the rule must not find anything
  std::string where;     ///< "FILE:LINE:COLUMN"
};

struct RuleSet {
  RuleTables tables;
  std::vector<RuleExample> examples;
};

/// Reads and checks all sources. Of two entries with one id the later file's counts. Throws RuleError with
/// "FILE:LINE:COLUMN: message" on unknown members, wrong types, entries without examples, unknown classes or kinds.
RuleSet load_rules(const std::vector<RuleSource>& sources);

}  // namespace demarche
