// The rules as they stand in the source tree, with their examples, which the program itself does not carry.
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "extractors/rules/source.hpp"

namespace demarche::testing {

inline std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

/// The YAML files of extractors/rules, sorted by name.
inline std::vector<RuleSource> rule_sources() {
  const std::filesystem::path root = std::string(DEMARCHE_SOURCE_DIR) + "/extractors/rules";
  std::vector<RuleSource> sources;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
    if (entry.path().extension() != ".yaml") continue;
    sources.push_back({entry.path().lexically_relative(root).generic_string(), read_file(entry.path())});
  }
  std::sort(sources.begin(), sources.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  return sources;
}

/// All rules with their examples, loaded once.
inline const RuleSet& rule_set() {
  static const RuleSet set = load_rules(rule_sources());
  return set;
}

/// The examples of one section.
inline std::vector<RuleExample> examples_of(std::string_view section) {
  std::vector<RuleExample> out;
  for (const RuleExample& example : rule_set().examples) {
    if (example.section == section) out.push_back(example);
  }
  return out;
}

}  // namespace demarche::testing
