// The walls between folders: which project headers, which libraries and which parts of the standard library each may
// include. Reads the #include lines of every source file.
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/rule_files.hpp"

using namespace demarche;

namespace {

namespace fs = std::filesystem;
using Names = std::set<std::string, std::less<>>;

/// Which folders' headers a folder may include.
const std::map<std::string, Names, std::less<>> kFolders{
    {"core", {"core"}},
    {"extractors", {"core", "extractors"}},
    {"render", {"core", "render"}},
    {"cli", {"core", "extractors", "render", "cli"}},
    {"tools", {"core", "extractors", "render", "cli", "tools"}},
    {"bench", {"core", "extractors", "render", "cli", "bench"}},
    {"tests", {"core", "extractors", "render", "cli", "tools", "bench", "tests"}},
};

/// Which folders may include a library. All others that hold a `/` or end in `.h` are refused.
const std::map<std::string, Names, std::less<>> kLibraries{
    {"boost/", {"core"}},
    {"yaml-cpp/", {"extractors"}},
    {"rapidjson/", {"extractors", "render", "tools", "tests"}},
    {"utf8proc.h", {"extractors", "render"}},
    {"libxml/", {"extractors"}},
    {"csv.h", {"extractors"}},
    {"iconv.h", {"extractors"}},
    {"zlib.h", {"cli"}},
    {"nettle/", {"extractors"}},
    {"graphviz/", {"render"}},
    {"fontconfig/", {"render"}},
    {"CLI/", {"cli", "tools"}},
    {"sqlite3.h", {"cli"}},
    {"catch2/", {"tests"}},
    {"benchmark/", {"bench"}},
    {"sanitizer/", {"render", "tests"}},
    {"sys/", {"cli", "tests"}},
    {"fcntl.h", {"cli", "tests"}},
    {"unistd.h", {"cli", "tests"}},
};

/// Parts of the standard library that belong to some folders only: files, streams, clocks, threads, the locale.
const Names kOutside{"cli", "tools", "bench", "tests"};
const Names kNowhere;
const std::map<std::string, Names, std::less<>> kStandard{
    {"filesystem", kOutside}, {"fstream", kOutside}, {"iostream", kOutside}, {"chrono", kOutside},
    {"thread", kOutside},     {"future", kOutside},  {"csignal", kOutside},  {"ctime", kOutside},
    {"locale", kNowhere},     {"clocale", kNowhere}, {"regex", kNowhere},    {"random", {"tests"}},
};

struct Include {
  std::string file;    ///< "core/day.cpp"
  std::string header;  ///< "core/day.hpp", "vector"
  bool angled = false;
};

std::string folder_of(const std::string& path) { return path.substr(0, path.find('/')); }

/// The #include of a line, or nothing.
std::optional<Include> include_of(const std::string& file, std::string_view line) {
  const std::size_t hash = line.find_first_not_of(" \t");
  if (hash == std::string_view::npos || line[hash] != '#') return std::nullopt;
  const std::size_t word = line.find_first_not_of(" \t", hash + 1);
  if (word == std::string_view::npos || !line.substr(word).starts_with("include")) return std::nullopt;
  const std::size_t open = line.find_first_of("<\"", word);
  if (open == std::string_view::npos) return std::nullopt;
  const std::size_t close = line.find_first_of(">\"", open + 1);
  return Include{file, std::string(line.substr(open + 1, close - open - 1)), line[open] == '<'};
}

std::vector<Include> includes_of(const std::string& file, std::string_view bytes) {
  std::vector<Include> out;
  while (!bytes.empty()) {
    const std::size_t feed = bytes.find('\n');
    if (const auto include = include_of(file, bytes.substr(0, feed))) out.push_back(*include);
    bytes = feed == std::string_view::npos ? "" : bytes.substr(feed + 1);
  }
  return out;
}

/// The row of a table whose name is a prefix of `header` (libraries) or the header itself.
const Names* row_of(const std::map<std::string, Names, std::less<>>& table, const std::string& header) {
  for (const auto& [name, folders] : table) {
    if (header == name || (name.ends_with('/') && header.starts_with(name))) return &folders;
  }
  return nullptr;
}

bool is_library(const Include& include) {
  return include.angled &&
         (include.header.find('/') != std::string::npos || include.header.find('.') != std::string::npos);
}

/// Why the include is not allowed; "" where it is.
std::string refusal(const Include& include) {
  const std::string folder = folder_of(include.file);
  const std::string what = include.file + " includes " + include.header;
  if (!include.angled) {
    if (include.header.find('/') == std::string::npos) return "";  // a neighbour
    const auto allowed = kFolders.find(folder);
    if (allowed == kFolders.end()) return what + ": the folder is none of the project's";
    return allowed->second.contains(folder_of(include.header)) ? "" : what + ": that folder is beyond its walls";
  }
  const Names* folders = row_of(is_library(include) ? kLibraries : kStandard, include.header);
  if (!folders && is_library(include)) return what + ": a library that no folder may include";
  return !folders || folders->contains(folder) ? "" : what + ": not in this folder";
}

std::vector<std::string> source_files() {
  const fs::path root = DEMARCHE_SOURCE_DIR;
  std::vector<std::string> files;
  for (const auto& [folder, allowed] : kFolders) {
    if (!fs::is_directory(root / folder)) continue;
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
      const std::string ending = entry.path().extension().string();
      if (ending == ".cpp" || ending == ".hpp") files.push_back(entry.path().lexically_relative(root).generic_string());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::vector<Include> all_includes() {
  std::vector<Include> out;
  for (const std::string& file : source_files()) {
    for (Include& include : includes_of(file, testing::read_file(fs::path(DEMARCHE_SOURCE_DIR) / file))) {
      out.push_back(std::move(include));
    }
  }
  return out;
}

}  // namespace

TEST_CASE("every include stays within the walls of its folder") {
  const std::vector<Include> includes = all_includes();
  REQUIRE(includes.size() > 100);
  for (const Include& include : includes) {
    INFO(refusal(include));
    CHECK(refusal(include).empty());
  }
}

TEST_CASE("headers that know a library stay in their folder, so that its types do") {
  Names knowing;
  const std::vector<Include> includes = all_includes();
  for (const Include& include : includes) {
    const bool inner = is_library(include) && !include.header.starts_with("boost/");
    if (inner && include.file.ends_with(".hpp") && folder_of(include.file) != "tests") knowing.insert(include.file);
  }
  for (const Include& include : includes) {
    const bool leaks = knowing.contains(include.header) && folder_of(include.file) != folder_of(include.header) &&
                       folder_of(include.file) != "tests";
    INFO(include.file << " includes " << include.header);
    CHECK_FALSE(leaks);
  }
}

TEST_CASE("the check of the walls sees what it must not let pass") {
  const auto refused = [](const char* file, const char* line) {
    const auto include = include_of(file, line);
    return include && !refusal(*include).empty();
  };
  CHECK(refused("core/day.cpp", "#include \"extractors/yaml.hpp\""));
  CHECK(refused("render/dot.cpp", "#include \"extractors/yaml.hpp\""));
  CHECK(refused("extractors/read/read.cpp", "#include \"render/scene.hpp\""));
  CHECK(refused("core/day.cpp", "#include <fstream>"));
  CHECK(refused("core/day.cpp", "#  include <rapidjson/document.h>"));
  CHECK(refused("cli/main.cpp", "#include <regex>"));
  CHECK(refused("cli/main.cpp", "#include <curl/curl.h>"));
  CHECK_FALSE(refused("core/day.cpp", "#include <boost/date_time/gregorian/gregorian_types.hpp>"));
  CHECK_FALSE(refused("cli/main.cpp", "#include \"extractors/yaml.hpp\""));
  CHECK_FALSE(refused("core/day.cpp", "// #include <regex>"));
}
