#include "extractors/read/input_kind.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

TEST_CASE("an input's name tells its kind") {
  CHECK(input_kind("", "a/b.jsonl") == InputKind::json_lines);
  CHECK(input_kind("", "B.NDJSON") == InputKind::json_lines);
  CHECK(input_kind("{}", "b.json") == InputKind::json);
  CHECK(input_kind("not JSON", "b.json") == InputKind::json);
  CHECK(input_kind("{\"text\": \"a\"}", "b.txt") == InputKind::text);
  CHECK(input_kind("{\"a\": 1}\n{\"a\": 2}\n", "b.json") == InputKind::json_lines);
}

TEST_CASE("without a telling name the bytes tell") {
  CHECK(input_kind("{\"text\": \"a\"}", "") == InputKind::json);
  CHECK(input_kind("\xEF\xBB\xBF {\n  \"text\": \"a\"\n}\n", "x.org/api") == InputKind::json);
  CHECK(input_kind("{\"text\": \"a\"}\n\n{\"text\": \"b\"}", "") == InputKind::json_lines);
  CHECK(input_kind("{\n\"a\": {}\n}\n", "") == InputKind::json);
  CHECK(input_kind("Talks resumed.", "") == InputKind::text);
  CHECK(input_kind("{Geneva} Talks resumed.", "") == InputKind::text);
  CHECK(input_kind("[Geneva] Talks resumed.", "") == InputKind::text);
  CHECK(input_kind("", "") == InputKind::text);
}
