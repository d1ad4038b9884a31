#include "extractors/read/charset.hpp"

#include <catch2/catch.hpp>

#include "extractors/read/read.hpp"

using namespace demarche;

TEST_CASE("a page's own word for its encoding is found") {
  CHECK(declared_charset("<html><head><meta charset=\"windows-1251\">") == "windows-1251");
  CHECK(declared_charset("<META http-equiv=Content-Type content='text/html; charset=ISO-8859-2'>") == "iso-8859-2");
  CHECK(declared_charset("<?xml version='1.0' encoding='GB2312'?><rss>") == "gb2312");
}

TEST_CASE("encodings that are read without it count as none") {
  CHECK(declared_charset("<meta charset=utf-8>").empty());
  CHECK(declared_charset("<meta charset=ISO-8859-1>").empty());
  CHECK(declared_charset("<p>The charset of treaties</p>").empty() == false);  // "of": unknown, so it changes nothing
  CHECK(declared_charset("<p>no word of it</p>").empty());
}

TEST_CASE("bytes become UTF-8, faults U+FFFD") {
  CHECK(from_charset("\xCC\xE8\xF0", "windows-1251") == "\u041C\u0438\u0440");
  CHECK(from_charset("\xBA\xCD\xC6\xBD", "gb2312") == "\u548C\u5E73");
  CHECK(from_charset("a\xFF", "gb2312") == "a\uFFFD");
  CHECK_FALSE(from_charset("a", "x-no-such-encoding"));
}

TEST_CASE("a page in its own encoding is read in it, one that is UTF-8 after all is not") {
  const std::string head = "<html><head><meta charset=windows-1251></head><body><p>";
  CHECK(read_document(head + "\xCC\xE8\xF0 held.</p></body></html>", "a.html").text == "\u041C\u0438\u0440 held.");
  CHECK(read_document(head + "\u041C\u0438\u0440 held.</p></body></html>", "a.html").text ==
        "\u041C\u0438\u0440 held.");
}

TEST_CASE("an encoding that nobody knows is said and read as Windows-1252") {
  const RawDocument document = read_document("<html><meta charset=x-klingon><p>caf\xE9</p></html>", "a.html");
  CHECK(document.text == "caf\u00E9");
  CHECK(document.issues.front().code == "read.unknown-encoding");
}
