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

TEST_CASE("pages and feeds are known by their bytes, whatever they are called") {
  CHECK(input_kind("<!DOCTYPE html><p>Talks", "a.html") == InputKind::html);
  CHECK(input_kind("<html>", "page.php") == InputKind::html);
  CHECK(input_kind("<rss version='2.0'>", "a.xml") == InputKind::feed);
  CHECK(input_kind("<?xml version='1.0'?>\n<feed xmlns='http://www.w3.org/2005/Atom'>", "") == InputKind::feed);
  CHECK(input_kind("<?xml version='1.0'?><note/>", "a.xml") == InputKind::text);
  CHECK(input_kind("Talks resumed.", "a.html") == InputKind::text);
}

TEST_CASE("an ending .gz is looked behind") {
  CHECK(input_kind("", "b.jsonl.gz") == InputKind::json_lines);
  CHECK(input_kind("{}", "b.json.gz") == InputKind::json);
  CHECK(input_kind("{\"text\": \"a\"}", "b.txt.gz") == InputKind::text);
}

TEST_CASE("a page by its name needs no more than a tag to begin with") {
  CHECK(input_kind("<section><p>Envoys met.</p></section>", "a.html") == InputKind::html);
  CHECK(input_kind("<section><p>Envoys met.</p></section>", "a.txt") == InputKind::text);
  CHECK(input_kind("Envoys met.", "a.html") == InputKind::text);
  CHECK(input_kind("Notice: line 3\n<HTML><BODY>Envoys met.", "a.html") == InputKind::html);
  CHECK(input_kind("Notice: line 3\n<HTML><BODY>Envoys met.", "a.txt") == InputKind::text);
  CHECK(input_kind("<DOCUMENT>\n<TYPE>EX-99\n<html lang=en><body>Envoys met.", "") == InputKind::html);
  CHECK(input_kind("<Update> The <htmlish> truce holds.", "") == InputKind::text);
}
