// Every file of test suites that others wrote, through every reader: a result or the error that is meant for it, never
// another exception. A new reader is one line of the table.
#include <catch2/catch.hpp>

#include "extractors/language/characters.hpp"
#include "extractors/pipeline.hpp"
#include "extractors/read/metadata.hpp"
#include "extractors/read/stamp.hpp"
#include "extractors/rules/rules.hpp"
#include "extractors/timeline_json.hpp"
#include "extractors/yaml.hpp"
#include "tests/support/rule_files.hpp"
#include "tests/support/shared_files.hpp"

using namespace demarche;
using demarche::testing::read_file;
using demarche::testing::shared_folder;

namespace {

void check_document(const RawDocument& document) {
  CHECK(valid_prefix(document.text) == document.text.size());
  CHECK(document.text.find('\0') == std::string::npos);
  CHECK(document.text.find('\r') == std::string::npos);
  extract(document, *builtin_rules());
}

void read_as(const std::string& bytes, const char* uri) { check_document(read_document(bytes, uri)); }

void read_lines(const std::string& bytes) {
  std::size_t number = 1;
  for (std::size_t at = 0; at < bytes.size(); ++number) {
    const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
    try {
      check_document(read_json_line(std::string_view(bytes).substr(at, end - at), "a.jsonl", number));
    } catch (const InputError&) {  // the other lines go on
    }
    at = end + 1;
  }
}

struct Reader {
  const char* name;
  void (*read)(const std::string& bytes);
};

constexpr Reader kReaders[] = {
    {"text", [](const std::string& bytes) { read_as(bytes, "a.txt"); }},
    {"JSON", [](const std::string& bytes) { read_as(bytes, "a.json"); }},
    {"HTML", [](const std::string& bytes) { read_as("<!doctype html>" + bytes, "a.html"); }},
    {"feed", [](const std::string& bytes) { read_feed(bytes, "a.xml"); }},
    {"feed entry",
     [](const std::string& bytes) {
       read_feed("<rss><channel><item><description>" + bytes + "</description></item></channel></rss>", "a.xml");
     }},
    {"metadata", [](const std::string& bytes) { parse_metadata("path,title\n" + bytes, "a.csv"); }},
    {"unnamed", [](const std::string& bytes) { read_as(bytes, ""); }},
    {"JSON Lines", read_lines},
    {"timeline", [](const std::string& bytes) { read_timeline_json(bytes, "t.json"); }},
    {"YAML", [](const std::string& bytes) { parse_yaml(bytes, "a.yaml"); }},
    {"rules",
     [](const std::string& bytes) {
       load_rules({{"a.yaml", bytes}});
     }},
    {"stamp", [](const std::string& bytes) { day_of_stamp(bytes); }},
};

/// "" where the reader gave a result or refused the bytes in words, else the exception.
std::string fault_of(const Reader& reader, const std::string& bytes) {
  try {
    reader.read(bytes);
  } catch (const InputError& error) {
    return *error.what() != 0 ? "" : "an InputError without words";
  } catch (const RuleError& error) {
    return *error.what() != 0 ? "" : "a RuleError without words";
  } catch (const std::exception& error) {
    return std::string(error.what()) + " from " + reader.name;
  }
  return "";
}

}  // namespace

TEST_CASE("every file of the bad input gives every reader a result or an error in words") {
  const auto folder = shared_folder("badinput");
  if (!folder) return;
  int files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(*folder)) {
    if (!entry.is_regular_file()) continue;
    INFO(entry.path());
    ++files;
    const std::string bytes = read_file(entry.path());
    for (const Reader& reader : kReaders) CHECK(fault_of(reader, bytes).empty());
  }
  CHECK(files > 800);
}
