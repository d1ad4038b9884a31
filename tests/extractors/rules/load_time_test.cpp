#include <catch2/catch.hpp>

#include "extractors/rules/archive.hpp"
#include "extractors/rules/source.hpp"
#include "extractors/yaml.hpp"

using namespace demarche;

namespace {

RuleSet load(const std::string& entries) { return load_rules({{"t.yaml", "time:\n" + entries}}); }

const std::string kPattern =
    "  - id: weekday\n    slot: weekday\n    words: {1: Monday}\n"
    "  - id: p\n    pattern: \"[on] <weekday>\"\n    gives: date\n    examples: [\"[Monday] = x\"]\n    not: "
    "[Tuesday]\n";

}  // namespace

TEST_CASE("a pattern becomes a path of the trie for each way to write it") {
  const TimeTables time = load(kPattern).tables.time;
  REQUIRE(time.patterns.size() == 1);
  CHECK(time.patterns[0].id == "p");
  CHECK(time.variants.size() == 2);
  CHECK(time.edges_of(0).size() == 2);
}

TEST_CASE("the tables survive the archive") {
  TimeTables before = load(kPattern).tables.time;
  ArchiveWriter writer;
  writer(before);
  const std::string bytes = writer.take();
  TimeTables after;
  ArchiveReader{bytes}(after);
  CHECK(after.patterns.size() == before.patterns.size());
  CHECK(after.edge_starts == before.edge_starts);
  CHECK(after.symbols == before.symbols);
  REQUIRE(after.elements.size() == before.elements.size());
  CHECK(after.elements[1].slot == TimeSlot::weekday);
}

TEST_CASE("a bad entry is refused with its place") {
  CHECK_THROWS_WITH(load("  - id: p\n    pattern: <x>\n    gives: date\n"), Catch::Contains("t.yaml:3:"));
  CHECK_THROWS_WITH(load("  - id: p\n    pattern: a\n    gives: dates\n"), Catch::Contains("no operation"));
  CHECK_THROWS_WITH(load("  - id: p\n    pattern: a\n    gives: date\n"), Catch::Contains("at least one entry"));
  CHECK_THROWS_WITH(load("  - id: c\n    slot: weekday\n    words: {x: Monday}\n"), Catch::Contains("no value"));
  CHECK_THROWS_WITH(load("  - id: c\n    slot: nowhere\n    words: {1: Monday}\n"), Catch::Contains("no slot"));
  CHECK_THROWS_WITH(load("  - id: p\n    gives: date\n"), Catch::Contains("a pattern"));
  CHECK_THROWS_WITH(load("  - id: p\n    pattern: a\n    gives: date\n    with: {shift: much}\n"),
                    Catch::Contains("no value"));
  CHECK_THROWS_WITH(load("  - id: p\n    pattern: a b c d e f g h i j k l m n o p q r s t u\n    gives: date\n"
                         "    examples: [x]\n    not: [y]\n"),
                    Catch::Contains("longer than"));
}
