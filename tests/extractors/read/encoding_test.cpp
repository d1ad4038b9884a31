#include "extractors/read/encoding.hpp"

#include <catch2/catch.hpp>

using namespace demarche;
using namespace std::literals;

namespace {

std::string decoded(std::string_view bytes) {
  std::vector<Issue> issues;
  return to_utf8(bytes, issues);
}

std::vector<std::string> codes(std::string_view bytes) {
  std::vector<Issue> issues;
  to_utf8(bytes, issues);
  std::vector<std::string> out;
  for (const Issue& issue : issues) out.push_back(issue.code);
  return out;
}

std::string tidy(std::string text) {
  replace_controls(text);
  return text;
}

}  // namespace

TEST_CASE("valid UTF-8 stays as it is, without its byte order mark") {
  CHECK(decoded("Zürich — 平和") == "Zürich — 平和");
  CHECK(decoded("\xEF\xBB\xBFtruce") == "truce");
  CHECK(decoded("truce\xEF\xBB\xBF") == "truce\uFEFF");
  CHECK(decoded("").empty());
  CHECK(codes("Zürich").empty());
}

TEST_CASE("bytes that are no UTF-8 are read as Windows-1252 by the WHATWG table") {
  CHECK(decoded("caf\xE9") == "café");
  CHECK(decoded("\x93quoted\x94 \x96 \x80 5") == "“quoted” – € 5");
  CHECK(decoded("\x85\x8C\x9F") == "…ŒŸ");
  CHECK(decoded("\x81\x8D\x8F\x90\x9D") == "\u0081\u008D\u008F\u0090\u009D");
  CHECK(decoded("\xA0\xFF") == "\u00A0ÿ");
}

TEST_CASE("a text that mixes UTF-8 and Windows-1252 keeps both") {
  CHECK(decoded("Zürich and caf\xE9 — done") == "Zürich and café — done");
  CHECK(decoded("cut short \xE2\x80") == "cut short â€");
}

TEST_CASE("the Issue for other encodings says where the first such byte is") {
  std::vector<Issue> issues;
  to_utf8("abc\xE9 d\xE9", issues);
  REQUIRE(issues.size() == 1);
  CHECK(issues[0].code == "read.not-utf8");
  CHECK(issues[0].message == "byte 3 is no UTF-8; such bytes are read as Windows-1252");
}

TEST_CASE("overlong forms, surrogates and code points past the last are no UTF-8") {
  for (const std::string_view bytes :
       {"\xC0\xAF"sv, "\xE0\x80\xAF"sv, "\xED\xA0\x80"sv, "\xF4\x90\x80\x80"sv, "\xF8\x88"sv}) {
    CHECK(codes(bytes) == std::vector<std::string>{"read.not-utf8"});
  }
}

TEST_CASE("UTF-16 and UTF-32 are told by their byte order mark") {
  CHECK(decoded("\xFF\xFEK\0e\0"sv) == "Ke");
  CHECK(decoded("\xFE\xFF\0K\0e"sv) == "Ke");
  CHECK(decoded("\xFF\xFE\0\0K\0\0\0\xAC\x20\0\0"sv) == "K€");
  CHECK(decoded("\0\0\xFE\xFF\0\0\0K\0\x01\xF6\x00"sv) == "K😀");
  CHECK(decoded("\xFF\xFE\x3D\xD8\x00\xDE"sv) == "😀");
  CHECK(decoded("\xFF\xFE"sv).empty());
}

TEST_CASE("code units of UTF-16 and UTF-32 that are no characters become U+FFFD") {
  CHECK(decoded("\xFF\xFE\x3D\xD8\x41\0"sv) == "\uFFFDA");
  CHECK(decoded("\xFF\xFE\x00\xDE"sv) == "\uFFFD");
  CHECK(decoded("\xFF\xFE\x41"sv) == "\uFFFD");
  CHECK(decoded("\xFF\xFE\0\0\xFF\xFF\xFF\x7F"sv) == "\uFFFD");
  CHECK(codes("\xFF\xFE\x41"sv) == std::vector<std::string>{"read.bad-characters"});
}

TEST_CASE("all line ends become line feeds") {
  CHECK(tidy("one\r\ntwo\rthree\nfour\r\r\n") == "one\ntwo\nthree\nfour\n\n");
  CHECK(tidy("page\ftwo\vthree\u0085four") == "page\ntwo\nthree\nfour");
}

TEST_CASE("control characters become spaces and are counted, the tab stays") {
  std::string text = "a\0b\x01\tc\x7F\u0080\u009F\uFFFE\uFFFF"s;
  CHECK(replace_controls(text) == 7);
  CHECK(text == "a b \tc     ");
  std::string plain = "no-break\u00A0space, soft\u00ADhyphen, \u2028, \uFFFD, \uFEFF, \uF000";
  const std::string before = plain;
  CHECK(replace_controls(plain) == 0);
  CHECK(plain == before);
}
