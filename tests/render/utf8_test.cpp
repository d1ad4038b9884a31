#include "render/utf8.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

TEST_CASE("valid UTF-8 stays as it is") {
  for (const char* text :
       {"", "Geneva", "Gen\xC3\xA8ve", "\xE2\x80\xA8", "\xF0\x9F\x95\x8A", "\xED\x9F\xBF", "\xF4\x8F\xBF\xBF"}) {
    CHECK(valid_utf8(text) == text);
    CHECK(is_valid_utf8(text));
  }
}

TEST_CASE("each faulty sequence becomes one replacement character") {
  CHECK_FALSE(is_valid_utf8("a long stretch of ASCII, then Gen\xE8ve"));
  CHECK_FALSE(is_valid_utf8("cut off behind eight bytes \xE2\x80"));
  CHECK(valid_utf8("Gen\xE8ve") == "Gen\xEF\xBF\xBDve");
  CHECK(valid_utf8("\xE2\x80") == "\xEF\xBF\xBD");                              // cut off
  CHECK(valid_utf8("\xC0\xAF") == "\xEF\xBF\xBD\xEF\xBF\xBD");                  // overlong
  CHECK(valid_utf8("\xED\xA0\x80") == "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");  // surrogate
  CHECK(valid_utf8("\xF0\x9F\x95"
                   "A") ==
        "\xEF\xBF\xBD"
        "A");                                                   // three of four bytes
  CHECK(valid_utf8("\xF5\x80") == "\xEF\xBF\xBD\xEF\xBF\xBD");  // beyond U+10FFFF
}
