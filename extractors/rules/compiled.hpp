// What tools/compile_rules generates in the build tree: the tables' bytes and the files that they were made of.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

namespace demarche {

/// Bytes for ArchiveReader.
std::string_view compiled_tables();

/// Name and bytes of each YAML file, sorted by name.
std::vector<std::pair<std::string_view, std::string_view>> compiled_sources();

}  // namespace demarche
