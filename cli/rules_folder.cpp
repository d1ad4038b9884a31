#include "cli/rules_folder.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "cli/errors.hpp"
#include "cli/input.hpp"

namespace demarche {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> yaml_files(const fs::path& root) {
  std::vector<fs::path> files;
  std::error_code error;
  for (fs::recursive_directory_iterator entry(root, error), end; !error && entry != end; entry.increment(error)) {
    if (entry->path().extension() == ".yaml") files.push_back(entry->path());
  }
  if (error) throw IoError("cannot read the rules folder " + root.string() + ": " + error.message());
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

Rules rules_from(const std::string& folder) {
  if (folder.empty()) return builtin_rules();
  std::vector<RuleSource> sources;
  for (const fs::path& file : yaml_files(folder)) {
    sources.push_back({file.lexically_relative(folder).generic_string(), read_bytes(file.string())});
  }
  if (sources.empty()) throw IoError("there is no .yaml file in the rules folder " + folder);
  return rules_with(sources);
}

}  // namespace demarche
