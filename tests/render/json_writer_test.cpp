#include "render/json_writer.hpp"

#include <catch2/catch.hpp>
#include <cmath>

using namespace demarche;

namespace {

std::string line_of(std::string_view text) {
  JsonWriter out(JsonForm::line);
  out.text(text);
  return out.take();
}

std::string decimal(double value) {
  JsonWriter out(JsonForm::line);
  out.decimal(value);
  return out.take();
}

std::string anew(JsonForm form, std::string_view json) {
  JsonWriter out(form);
  out.json(json);
  return out.take();
}

}  // namespace

TEST_CASE("texts are harmless in HTML and in JavaScript and always valid UTF-8") {
  CHECK(line_of("</script>") == "\"<\\/script>\"\n");
  CHECK(line_of("</</<</,\n") == "\"<\\/<\\/<<\\/,\\n\"\n");
  CHECK(line_of({}) == "\"\"\n");
  CHECK(line_of("a/b < c") == "\"a/b < c\"\n");
  CHECK(line_of("\xE2\x80\xA8|\xE2\x80\xA9|\xE2\x80\xA6") == "\"\\u2028|\\u2029|\xE2\x80\xA6\"\n");
  CHECK(line_of(std::string_view("\0\x1F\"\\\n", 5)) == "\"\\u0000\\u001F\\\"\\\\\\n\"\n");
  CHECK(line_of("\xE8\xA8") == "\"\xEF\xBF\xBD\"\n");
}

TEST_CASE("decimals have at most three places, no exponent and no locale") {
  CHECK(decimal(0.5) == "0.5\n");
  CHECK(decimal(0.12345) == "0.123\n");
  CHECK(decimal(0.9996) == "1\n");
  CHECK(decimal(0.05) == "0.05\n");
  CHECK(decimal(-0.25) == "-0.25\n");
  CHECK(decimal(0) == "0\n");
  CHECK(decimal(NAN) == "0\n");
  CHECK(decimal(INFINITY) == "0\n");
}

TEST_CASE("JSON text is written anew in the form of the writer, numbers as they stand") {
  CHECK(anew(JsonForm::line, "{ \"a\" :[1,  2.50,1e99], \"b\":null}") == "{\"a\": [1, 2.50, 1e99], \"b\": null}\n");
  CHECK(anew(JsonForm::pretty, "{\"a\":[1],\"b\":{}}") == "{\n  \"a\": [\n    1\n  ],\n  \"b\": {}\n}\n");
  CHECK(anew(JsonForm::line, "\"\\u003c/script>\"") == "\"<\\/script>\"\n");
}

TEST_CASE("what is no JSON is written as a text") {
  CHECK(anew(JsonForm::line, "{oops") == "\"{oops\"\n");
  CHECK(anew(JsonForm::line, "1,2") == "\"1,2\"\n");
}

TEST_CASE("unknown members stand at the end of the object that they belong to") {
  const Extra extra{{"when/clock/area", "1"}, {"when/new", "2"}, {"a~1b~0c", "3"}, {"", "4"}};
  JsonWriter out(JsonForm::line);
  const Unknown unknown(extra);
  out.begin_object();
  out.key("when");
  out.begin_object();
  out.member("unit", "day");
  out.end_object(unknown.in("when"));
  out.end_object(unknown);
  CHECK(out.take() == "{\"when\": {\"unit\": \"day\", \"new\": 2}, \"a/b~c\": 3, \"\": 4}\n");
}
