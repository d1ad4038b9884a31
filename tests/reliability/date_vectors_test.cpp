// The date vectors of JSON Schema's and TOML's test suites. A stamp is right where a day is read from what is valid by
// ISO 8601 and none from anything else; each vector where we differ from its suite stands here with the reason.
#include <catch2/catch.hpp>
#include <set>

#include "extractors/json.hpp"
#include "extractors/read/lines.hpp"
#include "extractors/read/stamp.hpp"
#include "tests/support/rule_files.hpp"
#include "tests/support/shared_files.hpp"

using namespace demarche;
using demarche::testing::read_file;
using demarche::testing::shared_folder;

namespace {

/// A text, and the day that it writes; "" where it is none.
struct Vector {
  std::string text;
  std::string day;
};

/// Vectors where ours and theirs differ: their "no" is our "yes".
const std::set<std::string> kStampsToo{
    "2020-11-28T23:55:45Z",  // no date by JSON Schema because it is a date-time
    "2020-01-01 00:00:00Z",  // the same
    "1987-07-05T17:45Z",     // no seconds: TOML 1.0 refuses it, TOML 1.1 and ISO 8601 don't
};

/// Our calendar begins in 1400: older days are refused, not misread.
bool is_too_old(const std::string& text) { return text < "1400"; }

std::string expected_day(const std::string& text, bool valid) {
  return (valid && !is_too_old(text)) || kStampsToo.count(text) != 0 ? text.substr(0, 10) : "";
}

std::string day_read(const std::string& text) {
  const auto day = day_of_stamp(text);
  return day ? day->iso() : "";
}

/// Checks that each vector gives its day; a vector that doesn't is named.
void check_vectors(const std::vector<Vector>& vectors, std::size_t at_least) {
  std::vector<std::string> misses;
  for (const Vector& vector : vectors) {
    const std::string day = day_read(vector.text);
    if (day != vector.day) misses.push_back("\"" + vector.text + "\" gives \"" + day + "\"");
    // A date alone is the same to both parsers.
    const auto bare = Day::parse(vector.text);
    const std::string bare_day = vector.text.size() == 10 ? vector.day : "";
    if ((bare ? bare->iso() : "") != bare_day) misses.push_back("Day::parse: \"" + vector.text + "\"");
  }
  CHECK(misses == std::vector<std::string>{});
  CHECK(vectors.size() >= at_least);
}

std::vector<Vector> schema_vectors(const std::filesystem::path& file) {
  const std::string bytes = read_file(file);
  const JsonFile json = parse_json(bytes, file.string());
  std::vector<Vector> out;
  for (const JsonNode& group : json.root.items) {
    for (const JsonNode& test : group.find("tests")->items) {
      const JsonNode& data = *test.find("data");
      if (data.kind != JsonNode::Kind::text) continue;  // all string formats ignore other types
      out.push_back({data.text, expected_day(data.text, test.find("valid")->text == "true")});
    }
  }
  return out;
}

/// The value of "key = value # comment" as written, without quotes.
std::string toml_value(std::string_view line) {
  line.remove_prefix(line.find('=') + 1);
  line = trim_blanks(line.substr(0, line.find('#')));
  if (line.size() > 1 && line.front() == '\'') line = line.substr(1, line.size() - 2);
  return std::string(line);
}

/// Lines "key = value" of a TOML file.
std::vector<std::string> toml_lines(const std::string& bytes) {
  std::vector<std::string> out;
  for (const std::string_view line : lines_of(bytes)) {
    if (line.front() != '#' && line.find('=') != std::string_view::npos) out.emplace_back(line);
  }
  return out;
}

bool has_date(const JsonNode& node) {
  const std::string& type = node.find("type")->text;
  return type == "datetime" || type == "datetime-local" || type == "date-local";
}

void add_toml_file(const std::filesystem::path& path, bool valid, std::vector<Vector>& out) {
  const std::string expected = valid ? read_file(std::filesystem::path(path).replace_extension(".json")) : "{}";
  const JsonFile json = parse_json(expected, path.string());
  for (const std::string& line : toml_lines(read_file(path))) {
    const std::string text = toml_value(line);
    const JsonNode* node = json.root.find(trim_blanks(line.substr(0, line.find('='))));
    REQUIRE((node != nullptr) == valid);
    out.push_back({text, expected_day(text, valid && has_date(*node))});
  }
}

std::vector<Vector> toml_vectors(const std::filesystem::path& tests) {
  std::vector<Vector> out;
  for (const bool valid : {true, false}) {
    for (const auto& entry : std::filesystem::directory_iterator(tests / (valid ? "valid" : "invalid") / "datetime")) {
      if (entry.path().extension() == ".toml") add_toml_file(entry.path(), valid, out);
    }
  }
  return out;
}

}  // namespace

TEST_CASE("every date and date-time of JSON Schema's suite gives its day, or none where it is invalid") {
  const auto folder = shared_folder("badinput/json-schema-dates/tests/draft2020-12/optional/format");
  if (!folder) return;
  check_vectors(schema_vectors(*folder / "date.json"), 75);
  check_vectors(schema_vectors(*folder / "date-time.json"), 27);
}

TEST_CASE("every date and date-time of TOML's suite gives its day, or none where it is invalid") {
  const auto folder = shared_folder("badinput/toml-test-dates/tests");
  if (!folder) return;
  check_vectors(toml_vectors(*folder), 60);
}

TEST_CASE("stamps of every form that is often got wrong give their day or none") {
  check_vectors({{"2024-02-29", "2024-02-29"},
                 {"2023-02-29", ""},
                 {"2100-02-29T00:00:00Z", ""},
                 {"2000-02-29 15:15", "2000-02-29"},
                 {"1582-10-10", "1582-10-10"},
                 {"1400-01-01T00:00:00Z", "1400-01-01"},
                 {"1399-12-31", ""},
                 {"9999-12-31T23:59:59.999999999999999999Z", "9999-12-31"},
                 {"10000-01-01", ""},
                 {"2016-12-31T23:59:60Z", "2016-12-31"},
                 {"2016-12-31T23:59:60", "2016-12-31"},
                 {"2016-12-31T23:59:61Z", ""},
                 {"2016-12-31T12:00:60Z", ""},
                 {"2016-12-31T18:29:60-05:30", "2016-12-31"},
                 {"2016-05-01T10:00:00-00:00", "2016-05-01"},
                 {"2016-05-01T10:00:00+23:59", "2016-05-01"},
                 {"2016-05-01T10:00:00+25:00", ""},
                 {"2016-05-01T10:00:00\xE2\x88\x92"
                  "05:00",
                  ""},
                 {"2016-05-01T10:00:00,5Z", ""},
                 {"2016-05-01T", ""},
                 {"2016-05-01  10:00", ""},
                 {"2016\xE2\x80\x93"
                  "05\xE2\x80\x93"
                  "01",
                  ""},
                 {std::string("2016-05-01\0", 11), ""},
                 {"\xEF\xBB\xBF"
                  "2016-05-01",
                  ""},
                 {"-2016-05-01", ""},
                 {"0000-00-00", ""},
                 {"0000-00-00 00:00:00", ""}},
                27);
}
