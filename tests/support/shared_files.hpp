// Input that nobody here wrote: test suites of others, which the project doesn't carry. Tests that use them say so
// where they are missing.
#pragma once

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>

namespace demarche::testing {

/// The folder `name` of $DEMARCHE_SHARED, or of "shared" beside the source tree. Where there is no such folder:
/// nothing, and a warning that the test was skipped.
inline std::optional<std::filesystem::path> shared_folder(const std::string& name) {
  const char* set = std::getenv("DEMARCHE_SHARED");
  const std::filesystem::path root = set ? set : std::string(DEMARCHE_SOURCE_DIR) + "/../shared";
  std::error_code error;
  if (std::filesystem::is_directory(root / name, error)) return root / name;
  WARN("skipped: no folder " << (root / name));
  return std::nullopt;
}

}  // namespace demarche::testing
