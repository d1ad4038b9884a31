// Input that nobody here wrote, through the readers: nothing crashes, and what the suites expect holds.
#include <algorithm>
#include <catch2/catch.hpp>
#include <sstream>

#include "extractors/clean.hpp"
#include "extractors/language/characters.hpp"
#include "extractors/read/encoding.hpp"
#include "extractors/read/json_document.hpp"
#include "extractors/read/read.hpp"
#include "extractors/rules/rules.hpp"
#include "tests/support/rule_files.hpp"
#include "tests/support/shared_files.hpp"

using namespace demarche;
using demarche::testing::read_file;
using demarche::testing::shared_folder;

namespace {

/// What the JSON parser makes of `bytes`: "parsed", "refused", or "no document" where they are JSON of another shape.
std::string parsed(const std::string& bytes) {
  try {
    parse_json_document(bytes, "a.json");
    return "parsed";
  } catch (const JsonSyntaxError&) {
    return "refused";
  } catch (const InputError& error) {
    return std::string(error.what()).find("nested deeper") != std::string::npos ? "refused" : "no document";
  }
}

/// Reads and cleans; true where the result is a document by its laws, or the bytes were refused.
bool survives(const std::string& bytes, const std::string& uri) {
  try {
    const RawDocument document = read_document(bytes, uri);
    const auto paragraphs = clean(document.text, *builtin_rules(), document.marks);
    const bool inside = paragraphs.empty() || paragraphs.back().span.end <= document.text.size();
    const bool plain = document.text.find('\0') == std::string::npos && document.text.find('\r') == std::string::npos;
    return inside && plain && valid_prefix(document.text) == document.text.size();
  } catch (const InputError&) {
    return true;
  }
}

/// Bytes that hexadecimal digits write.
std::string from_hex(std::string hex) {
  hex.erase(std::remove(hex.begin(), hex.end(), ' '), hex.end());
  std::string out;
  for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
    out += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
  return out;
}

std::vector<std::string> lines_of_file(const std::filesystem::path& path) {
  std::vector<std::string> lines;
  std::istringstream in(read_file(path));
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

}  // namespace

TEST_CASE("JSONTestSuite: y_ files parse, n_ files are refused") {
  const auto folder = shared_folder("badinput/JSONTestSuite/test_parsing");
  if (!folder) return;
  int files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(*folder)) {
    const std::string name = entry.path().filename().string();
    INFO(name);
    ++files;
    const std::string result = parsed(read_file(entry.path()));
    if (name[0] == 'y') CHECK(result != "refused");
    if (name[0] == 'n') CHECK(result == "refused");
  }
  CHECK(files > 300);
}

TEST_CASE("every naughty string is survived as a text") {
  const auto folder = shared_folder("badinput/big-list-of-naughty-strings");
  if (!folder) return;
  for (const std::string& line : lines_of_file(*folder / "blns.txt")) {
    INFO(line);
    CHECK(survives(line, ""));
    CHECK(survives("Truce holds\n\n" + line + "\n\nThe truce held.", line));
  }
}

TEST_CASE("utf8tests: valid sequences stay, invalid ones are told") {
  const auto folder = shared_folder("badinput/utf8tests");
  if (!folder) return;
  int checked = 0;
  for (const std::string& line : lines_of_file(*folder / "utf8tests.txt")) {
    std::istringstream fields(line);
    std::string number, kind, hex;
    std::getline(fields, number, ':');
    std::getline(fields, kind, ':');
    std::getline(fields, hex, ':');
    if (number.starts_with("#") || (kind != "valid hex" && kind != "invalid hex")) continue;
    const std::string bytes = "x" + from_hex(hex);  // an x, so that U+FEFF is no byte order mark
    INFO(line);
    std::vector<Issue> issues;
    const std::string text = to_utf8(bytes, issues);
    CHECK(issues.empty() == (kind == "valid hex"));
    CHECK(valid_prefix(text) == text.size());
    if (kind == "valid hex") CHECK(text == bytes);
    ++checked;
  }
  CHECK(checked > 100);
}
