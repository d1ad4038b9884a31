#include "render/text.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

TEST_CASE("clean text is valid UTF-8 on one line, without what no format can hold") {
  CHECK(clean_text("Talks  open\r\n\tin\xC2\xA0 Basel ") == "Talks open in Basel");
  CHECK(clean_text("a\x01"
                   "b\x7F"
                   "c") == "abc");
  CHECK(clean_text("a\xFF"
                   "b") ==
        "a\xEF\xBF\xBD"
        "b");
  CHECK(clean_text("\xED\xA0\x80") == "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");  // a surrogate
  CHECK(clean_text("a\xEF\xBF\xBE"
                   "b") == "ab");                     // U+FFFE
  CHECK(clean_text("\xE2\x80\xAE\x61\x62") == "ab");  // right-to-left override
  CHECK(clean_text("").empty());
}

TEST_CASE("clean text keeps other scripts and what joins their letters") {
  for (const char* text : {"هدنة إنسانية", "می\xE2\x80\x8Cخواهم", "Переговоры", "两国外长", "क्षेत्र", "👩\xE2\x80\x8D🚀"}) {
    CHECK(clean_text(text) == text);
  }
}

TEST_CASE("a pile of combining marks keeps four") {
  std::string pile = "a";
  for (int i = 0; i < 50; ++i) pile += "\xCC\x81";
  CHECK(clean_text(pile) == "a\xCC\x81\xCC\x81\xCC\x81\xCC\x81");
}

TEST_CASE("text over the cap is cut between characters and ends in an ellipsis") {
  CHECK(clean_text("abcdefgh", 8) == "abcdefgh");
  CHECK(clean_text("abcdefghi", 8) == "abcde…");
  CHECK(clean_text("ääääää", 8) == "ää…");
  CHECK(clean_text(std::string(1000000, 'x'), 100).size() == 100);
}

TEST_CASE("printable text keeps its spaces") {
  CHECK(printable_text(" a  b\n") == " a  b ");
  CHECK(printable_text("a\x02") == "a");
}

TEST_CASE("a grapheme is what a reader takes for one character") {
  CHECK(grapheme_count("abc") == 3);
  CHECK(grapheme_count("e\xCC\x81") == 1);
  CHECK(grapheme_count("👩\xE2\x80\x8D🚀") == 1);
  CHECK(grapheme_count("") == 0);
}

TEST_CASE("shortening prefers a space near the cut and drops a comma before the ellipsis") {
  CHECK(shorten("Envoys meet in Basel", 30) == "Envoys meet in Basel");
  CHECK(shorten("Envoys meet in Basel", 17) == "Envoys meet in…");
  CHECK(shorten("Envoys, ministers", 12) == "Envoys…");
  CHECK(shorten("Donaudampfschifffahrtsgesellschaft", 10) == "Donaudampf…");
  CHECK(shorten("两国外长在北京举行会谈", 4) == "两国外长…");
  CHECK(shorten("abc", 0) == "…");
}
