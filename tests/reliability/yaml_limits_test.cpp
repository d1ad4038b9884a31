// YAML that was written to hurt: each is refused with its place and what to do, or read, in no time and little memory.
#include <catch2/catch.hpp>
#include <ctime>

#include "extractors/yaml.hpp"
#include "tests/support/heap_peak.hpp"

using namespace demarche;

namespace {

std::string times(std::string_view piece, int count) {
  std::string out;
  for (int i = 0; i < count; ++i) out += piece;
  return out;
}

std::string error_of(const std::string& yaml) {
  try {
    parse_yaml(yaml, "x.yaml");
    return "";
  } catch (const RuleError& error) {
    return error.what();
  }
}

double user_seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

/// Reads `yaml`, which must give `error` within the limits of time and memory.
void check_bomb(const std::string& yaml, const std::string& error) {
  INFO(yaml.substr(0, 40));
  const testing::HeapPeak peak;
  const double start = user_seconds();
  CHECK(error_of(yaml) == error);
  CHECK(user_seconds() - start < 0.1 * testing::kSlower);
  CHECK(peak.bytes() < 64'000'000);
}

/// Nine times nine times nine ...
std::string billion_laughs() {
  std::string out = "a0: &a0 [" + times("x,", 9) + "]\n";
  for (int i = 1; i < 12; ++i) {
    const std::string name = "a" + std::to_string(i);
    out.append(name).append(": &").append(name).append(" [");
    out += times("*a" + std::to_string(i - 1) + ",", 9) + "]\n";
  }
  return out;
}

std::string staircase(int steps) {
  std::string out;
  for (int i = 0; i < steps; ++i) out += std::string(static_cast<std::size_t>(i), ' ') + "a:\n";
  return out;
}

}  // namespace

TEST_CASE("a YAML file over 1 MB, 64 levels or 100,000 nodes is refused, one at the limit is read") {
  CHECK(error_of("a: " + std::string(999'997, 'x')).empty());
  CHECK(error_of("a: " + std::string(999'998, 'x')) == "x.yaml:1:1: larger than 1 MB (1000001 bytes); split the file");
  CHECK(error_of(times("[", 64) + times("]", 64)).empty());
  CHECK(error_of(times("[", 64) + "x" + times("]", 64)).empty());
  CHECK(error_of(times("[", 66) + times("]", 66)) == "x.yaml:1:66: nested deeper than 64 levels; flatten it");
  CHECK(error_of(times("- x\n", 99'999)).empty());
  CHECK(error_of(times("- x\n", 100'000)) ==
        "x.yaml:100000:3: more than 100,000 nodes (aliases count each time); split the file");
}

TEST_CASE("alias bombs are refused within 100 ms and 64 MB") {
  check_bomb(billion_laughs(), "x.yaml:5:5: more than 100,000 nodes (aliases count each time); split the file");
  check_bomb("&a [*a]", "x.yaml:1:5: an alias inside what it names; write it out");
  check_bomb("&a {b: *a}", "x.yaml:1:8: an alias inside what it names; write it out");
  check_bomb("- &a " + std::string(5000, 'x') + "\n" + times("- *a\n", 99'000),
             "x.yaml:201:3: the aliases repeat more than 1 MB of text; write less of it");
  check_bomb("- &a " + times("[", 40) + times("]", 40) + "\n- " + times("[", 40) + "*a" + times("]", 40),
             "x.yaml:2:43: nested deeper than 64 levels; flatten it");
}

TEST_CASE("deep nesting of every kind is refused within 100 ms and 64 MB") {
  check_bomb(times("[", 1'000'000), "x.yaml:1:1001: nested deeper than 64 levels; flatten it");
  check_bomb(times("{a: ", 250'000), "x.yaml:1:4001: nested deeper than 64 levels; flatten it");
  check_bomb(times("- ", 500'000), "x.yaml:1:131: nested deeper than 64 levels; flatten it");
  check_bomb(times("? ", 500'000), "x.yaml:1:3: a key must be plain text");
  check_bomb(staircase(1300), "x.yaml:65:65: nested deeper than 64 levels; flatten it");
}

TEST_CASE("brackets in texts and comments are no nesting") {
  CHECK(error_of("# [[[[ {{{{\na: \"" + times("[", 900) + "\"\nb: '{[('\n").empty());
  CHECK(error_of(times("- '['\n- ']'\n", 2000)).empty());
}

TEST_CASE("aliases give what they name, keys are unique texts, the first document counts") {
  const YamlNode tree = parse_yaml("a: &x [1, {b: ~}]\nc: *x\n---\nd: 1\n", "x.yaml");
  REQUIRE(tree.members.size() == 2);
  const YamlNode& copy = *tree.find("c");
  CHECK((copy.line == 1 && copy.column == 4 && copy.items.size() == 2 && copy.items[0].text == "1"));
  CHECK(copy.items[1].find("b")->kind == YamlNode::Kind::null);
  CHECK(error_of("a: 1\nb: 2\na: 3\n") == "x.yaml:3:1: the key 'a' stands twice; keep one");
  CHECK(error_of("[a]: 1") == "x.yaml:1:1: a key must be plain text");
  CHECK(error_of("a: [1, 2") == "x.yaml:1:1: end of sequence flow not found");
  CHECK(parse_yaml("", "x.yaml").kind == YamlNode::Kind::null);
  CHECK(parse_yaml(",", "x.yaml").kind == YamlNode::Kind::null);
}
