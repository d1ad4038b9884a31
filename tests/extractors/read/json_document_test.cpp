#include "extractors/read/json_document.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

namespace {

std::string error_of(const std::string& json, std::size_t first_line = 1) {
  try {
    parse_json_document(json, "a.json", first_line);
    return "";
  } catch (const InputError& error) {
    return error.what();
  }
}

}  // namespace

TEST_CASE("a document's members are read, unknown ones and null skipped") {
  const JsonDocument found = parse_json_document(
      R"( {"id": "a1", "title": "Truce", "n": [1, {"text": 2}], "uri": null, "published": "2016-05-01", "text": "caf\u00e9 \ud83d\ude00"} )",
      "a.json");
  CHECK(found.id == "a1");
  CHECK(found.title == "Truce");
  CHECK(found.published == "2016-05-01");
  CHECK(found.text == "café 😀");
  CHECK_FALSE(found.uri);
  CHECK_FALSE(found.publisher);
}

TEST_CASE("errors say where they are, in lines and characters") {
  CHECK(error_of("{\"text\": 3}") == "a.json:1:10: \"text\" must be a text, this is a number, true or false");
  CHECK(error_of("{\n \"título\": 1,\n \"published\": 20160501, \"text\": \"\"}") ==
        "a.json:3:15: \"published\" must be a text, this is a number, true or false");
  CHECK(error_of("{\"é\": 1, \"id\": [1], \"text\": \"\"}") == "a.json:1:16: \"id\" must be a text, this is an array");
  CHECK(error_of("{\"title\": {}, \"text\": \"\"}") == "a.json:1:11: \"title\" must be a text, this is an object");
  CHECK(error_of("{\"text\": \"a\", \"text\": \"b\"}") == "a.json:1:23: the member \"text\" stands twice");
  CHECK(error_of("{\"id\": \"a\"}") == "a.json:1:1: the object has no member \"text\", so it is no document");
  CHECK(error_of("{\"text\": null}") == "a.json:1:1: the object has no member \"text\", so it is no document");
  CHECK(error_of("{\"text\": \"a\"", 7) == "a.json:7:13: Missing a comma or '}' after an object member.");
  CHECK(
      error_of("[{\"text\": \"a\"}]") ==
      "a.json:1:1: a document is an object with a member \"text\", this is an array; write its items one a line: jq -c "
      "'.[]' FILE");
  CHECK(error_of("\"text\"") == "a.json:1:1: a document is an object with a member \"text\", this is a text");
  CHECK(error_of("12") ==
        "a.json:1:1: a document is an object with a member \"text\", this is a number, true or false");
}

TEST_CASE("a wrong shape is told only where the JSON is right") {
  CHECK_THROWS_AS(parse_json_document("{\"text\": 3", "a"), JsonSyntaxError);
  CHECK_THROWS_AS(parse_json_document("", "a"), JsonSyntaxError);
  CHECK_THROWS_AS(parse_json_document("{\"text\": \"a\"} x", "a"), JsonSyntaxError);
  CHECK_THROWS_AS(parse_json_document(std::string("{\"text\": \"a\"}\0", 14), "a"), JsonSyntaxError);
  CHECK_THROWS_AS(parse_json_document("{\"text\": \"\xE9\"}", "a"), JsonSyntaxError);
  CHECK_THROWS_AS(parse_json_document("{\"text\": \"\\ud800\"}", "a"), JsonSyntaxError);
}

TEST_CASE("nesting is limited to 64 levels, however deep the input") {
  const auto nested = [](std::size_t levels) {
    return "{\"text\": \"a\", \"x\": " + std::string(levels, '[') + std::string(levels, ']') + "}";
  };
  CHECK(error_of(nested(63)).empty());
  CHECK(error_of(nested(64)) == "a.json:1:83: nested deeper than 64 levels");
  CHECK(error_of(nested(100'000)) == "a.json:1:83: nested deeper than 64 levels");
  CHECK(error_of(std::string(100'000, '[')) == "a.json:1:64: nested deeper than 64 levels");
}

TEST_CASE("numbers that trip parsers don't trip this one") {
  CHECK(error_of(R"({"x": 128.74836467836484838364836483643636483648e-336, "text": ""})").empty());
  CHECK(error_of("{\"x\": 1e-400, \"text\": \"\"}").empty());
  CHECK(error_of("{\"x\": 123456789012345678901234567890, \"text\": \"\"}").empty());
  CHECK(error_of("{\"x\": 1e400, \"text\": \"\"}") == "a.json:1:7: Number too big to be stored in double.");
}
