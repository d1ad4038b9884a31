#include "extractors/json.hpp"

#include <catch2/catch.hpp>

#include "extractors/read/read.hpp"

using namespace demarche;

namespace {

std::string error_of(std::string_view bytes) {
  try {
    parse_json(bytes, "x.json");
  } catch (const InputError& error) {
    return error.what();
  }
  return "";
}

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

}  // namespace

TEST_CASE("a value knows its kind, its content and its bytes") {
  const std::string_view bytes = "\xEF\xBB\xBF{ \"a\" : [ 1.50 , true , null ] , \"b\" : \"x\\u0041\" }";
  const JsonFile file = parse_json(bytes, "x.json");
  REQUIRE(file.root.members.size() == 2);
  const JsonNode& list = *file.root.find("a");
  CHECK(list.items[0].kind == JsonNode::Kind::number);
  CHECK(list.items[0].text == "1.50");
  CHECK(list.items[1].text == "true");
  CHECK(list.items[2].kind == JsonNode::Kind::null);
  CHECK(file.root.find("b")->text == "xA");
  CHECK(file.bytes.substr(list.begin, list.end - list.begin) == "[ 1.50 , true , null ]");
  CHECK(compact_json(file, file.root) == "{\"a\":[1.50,true,null],\"b\":\"x\\u0041\"}");
  CHECK_FALSE(file.root.find("c"));
}

TEST_CASE("errors say file, line and column") {
  CHECK(error_of("{\"a\": 1,\n  \"b\" 2}") == "x.json:2:7: Missing a colon after a name of object member.");
  CHECK(error_of("") == "x.json:1:1: The document is empty.");
  CHECK(error_of("{} {}") == "x.json:1:4: The document root must not be followed by other values.");
  CHECK(error_of("{\"a\":1,\"a\":2}") == "x.json:1:13: the name \"a\" stands twice in this object");
  CHECK(error_of("\"\xE8\"").starts_with("x.json:1:2: "));
  CHECK(error_of(std::string_view("{}\0{}", 5)) == "x.json:1:3: a byte 0 stands here");
  CHECK(error_of("\"\\ud800\"").starts_with("x.json:1:"));
}

TEST_CASE("64 levels are read, deeper ones are refused, however deep") {
  CHECK(error_of(nested(64)).empty());
  CHECK(error_of(nested(65)) == "x.json:1:65: this is nested deeper than 64 levels");
  CHECK_FALSE(error_of(std::string(1000000, '[')).empty());
}

TEST_CASE("numbers are kept as they are written; those that no double can hold are refused") {
  CHECK(parse_json("123456789012345678901234567890", "x").root.text == "123456789012345678901234567890");
  CHECK(error_of("1e400") == "x.json:1:1: Number too big to be stored in double.");
  CHECK(parse_json("128.74836467836484838364836483643636483648e-336", "x").root.kind == JsonNode::Kind::number);
  CHECK_FALSE(error_of("01").empty());
}
