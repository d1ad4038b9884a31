// What is refused for its size or depth, each with the text that a user reads; limits of YAML: yaml_limits_test.cpp.
#include <catch2/catch.hpp>

#include "extractors/json.hpp"
#include "extractors/read/read.hpp"
#include "extractors/timeline_json.hpp"
#include "render/text.hpp"

using namespace demarche;

namespace {

template <class Read>
std::string error_of(Read read) {
  try {
    read();
    return "";
  } catch (const InputError& error) {
    return error.what();
  }
}

std::string nested(std::size_t levels) { return std::string(levels, '[') + std::string(levels, ']'); }

}  // namespace

TEST_CASE("a document of 16 MB is read, a larger one is refused, as text, JSON and JSON Lines") {
  const std::string json = R"({"text": ")";
  const std::string fits = json + std::string(kLargestDocument - json.size() - 2, 'a') + "\"}";
  const std::string larger = json + std::string(kLargestDocument, 'a') + "\"}";
  CHECK(error_of([&] { read_document(std::string(kLargestDocument, 'a'), "a.txt"); }).empty());
  CHECK(error_of([&] { read_document(fits, "a.json"); }).empty());
  CHECK(error_of([&] { read_document(std::string(kLargestDocument + 1, 'a'), "a.txt"); }) ==
        "a.txt: larger than 16 MB; a document is one report, so split it");
  CHECK(error_of([&] { read_document(larger, "a.json"); }) ==
        "a.json: larger than 16 MB; a document is one report, so split it");
  CHECK(error_of([&] { read_json_line(larger, "a.jsonl", 7); }) ==
        "a.jsonl:7: larger than 16 MB; a document is one report, so split it");
}

TEST_CASE("JSON of 64 levels is read, deeper JSON is refused, as a document, in unknown members and as a timeline") {
  CHECK(error_of([] { parse_json(nested(64), "a.json"); }).empty());
  CHECK(error_of([] { parse_json(nested(65), "a.json"); }) == "a.json:1:65: this is nested deeper than 64 levels");
  CHECK(error_of([] { parse_json(nested(1'000'000), "a.json"); }) ==
        "a.json:1:65: this is nested deeper than 64 levels");
  CHECK(error_of([] { read_document(R"({"text": "a", "x": )" + nested(100'000) + "}", "a.json"); }) ==
        "a.json:1:83: nested deeper than 64 levels");
  CHECK(error_of([] { read_timeline_json(R"({"schema": 1, "x": )" + nested(100'000) + "}", "t.json"); }) ==
        "t.json:1:83: this is nested deeper than 64 levels");
}

TEST_CASE("no text in a picture is longer than 4 KB, whatever it is made of") {
  for (const char* piece :
       {"a", "\"", "\\", "&", "\xD0\x96", "\xF0\x9F\x95\x8A", "a\xCC\x81\xCC\x82\xCC\x83", "\xFF"}) {
    std::string text;
    while (text.size() < 1'000'000) text += piece;
    INFO(piece);
    CHECK(printable_text(text).size() <= 4000);
    CHECK(clean_text(text, 4000).size() <= 4000);
  }
}
