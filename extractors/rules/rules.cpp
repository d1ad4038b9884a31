#include "extractors/rules/rules.hpp"

#include <algorithm>

#include "extractors/rules/archive.hpp"
#include "extractors/rules/compiled.hpp"

namespace demarche {

Rules builtin_rules() {
  static const Rules rules = [] {
    auto tables = std::make_shared<RuleTables>();
    ArchiveReader{compiled_tables()}(*tables);
    return tables;
  }();
  return rules;
}

std::vector<RuleSource> builtin_sources() {
  std::vector<RuleSource> sources;
  for (const auto& [name, bytes] : compiled_sources()) sources.push_back({std::string(name), std::string(bytes)});
  return sources;
}

Rules rules_with(const std::vector<RuleSource>& added) {
  std::vector<RuleSource> sources = builtin_sources();
  for (const RuleSource& source : added) {
    const auto old =
        std::find_if(sources.begin(), sources.end(), [&](const RuleSource& s) { return s.name == source.name; });
    if (old == sources.end()) {
      sources.push_back(source);
    } else {
      *old = source;
    }
  }
  return std::make_shared<const RuleTables>(load_rules(sources).tables);
}

}  // namespace demarche
