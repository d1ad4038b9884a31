#include "extractors/language/tokenizer.hpp"

#include <catch2/catch.hpp>
#include <random>

#include "extractors/language/characters.hpp"
#include "tests/extractors/language/cut.hpp"

using namespace demarche;
using namespace demarche::testing;

TEST_CASE("words and marks are parted") {
  CHECK(cut_text("Envoys met in Oslo.") == "Envoys met in Oslo .");
  CHECK(cut_text("\"Yes,\" she said (twice); no?") == "\" Yes , \" she said ( twice ) ; no ?");
  CHECK(cut_text("").empty());
  CHECK(cut_text(" \t\n ").empty());
}

TEST_CASE("clitics stand alone") {
  CHECK(cut_text("Norway's envoys' aide didn't go.") == "Norway 's envoys ' aide did n't go .");
  CHECK(cut_text("They'll say we're what I'd hoped he'd've") == "They 'll say we 're what I 'd hoped he 'd 've");
  CHECK(cut_text("Norway\u2019s envoy won\u2019t") == "Norway \u2019s envoy wo n\u2019t");
  CHECK(cut_text("CAN'T CANNOT can't cannot") == "CA N'T CAN NOT ca n't can not");
  CHECK(cut_text("wanna gonna gotta") == "wan na gon na got ta");
}

TEST_CASE("an apostrophe inside a name is no clitic") {
  CHECK(cut_text("O'Brien left Sana'a for Cote d'Azur") == "O'Brien left Sana'a for Cote d'Azur");
  CHECK(cut_text("the 'truce' held") == "the ' truce ' held");
}

TEST_CASE("acronyms keep their stops") {
  CHECK(cut_text("The U.N. and the U.S. met at 9 a.m. in D.C.") == "The U.N. and the U.S. met at 9 a.m. in D.C.");
  CHECK(cut_text("U.S.-backed U.N.'s U.N") == "U.S. - backed U.N. 's U.N");
  CHECK(cut_text("Plan B. Then") == "Plan B. Then");
}

TEST_CASE("listed abbreviations and initials keep their stops, other words do not") {
  CHECK(cut_text("Gen. J. Smith met Mr. Lee in St. Gallen on Dec. 1.") ==
        "Gen. J. Smith met Mr. Lee in St. Gallen on Dec. 1 .");
  CHECK(cut_text("GEN. Smith met them.") == "GEN. Smith met them .");
  CHECK(cut_text("met b. and c.") == "met b . and c .");
  CHECK(cut_text("It is No. 2, not no. Nos. 3") == "It is No. 2 , not no . Nos. 3");
  CHECK(cut_text("No.\u00a02 of two") == "No. 2 of two" + std::string());
}

TEST_CASE("hyphens part words, numbers with inner marks stay whole") {
  CHECK(cut_text("a two-week cease-fire") == "a two - week cease - fire");
  CHECK(cut_text("1,200 at 10:30 on 2016-05-01, 3.5 or 1/2") == "1,200 at 10:30 on 2016-05-01 , 3.5 or 1/2");
  CHECK(cut_text("pages 10-12 and 2016-17") == "pages 10 - 12 and 2016 - 17");
  CHECK(cut_text("the 3rd, 21st and 1990s") == "the 3rd , 21st and 1990s");
  CHECK(cut_text("M23 and B52s") == "M23 and B52s");
  CHECK(cut_text("ended in 2016. Then") == "ended in 2016 . Then");
}

TEST_CASE("currencies stand before their numbers") {
  CHECK(cut_text("$5 US$20 HK$3.5 \u20ac1,000") == "$ 5 US$ 20 HK$ 3.5 \u20ac 1,000");
  CHECK(cut_text("AT&T and R&D") == "AT&T and R&D");
}

TEST_CASE("addresses and handles are one token") {
  CHECK(cut_text("See http://un.org/sc?a=1, or www.un.org.") == "See http://un.org/sc?a=1 , or www.un.org .");
  CHECK(cut_text("Write to desk@un.org or @UN about #truce.") == "Write to desk@un.org or @UN about #truce .");
  CHECK(cut_text("It ended.The envoys left.") == "It ended . The envoys left .");
}

TEST_CASE("runs of marks stay together") {
  CHECK(cut_text("Well ... no -- really?! *** ((x))") == "Well ... no -- really ?! *** ( ( x ) )");
}

TEST_CASE("every hyphen of cease-fire reads alike, soft hyphens and zero-width spaces are not read") {
  for (const char* text : {"cease-fire", "cease\u2010fire", "cease\u2011fire", "cease\u2012fire", "cease\u2013fire",
                           "cease\u2212fire", "Cease-Fire", "CEASE-FIRE"}) {
    INFO(text);
    CHECK(norms(text) == "cease - fire");
  }
  CHECK(norms("cease\u00adfire cease\u200bfire ceasefire") == "ceasefire ceasefire ceasefire");
  CHECK(norms("the cease \u2013 fire") == "the cease -- fire");
}

TEST_CASE("normal forms are lower case, without accents, with straight quotation marks") {
  CHECK(norms("Erdo\u011fan \u00c9lys\u00e9e \u201cyes\u201d Norway\u2019s \u00abno\u00bb") ==
        "erdogan elysee \" yes \" norway 's \" no \"");
}

TEST_CASE("a no-break space is a space") {
  CHECK(cut_text("on\u00a01\u00a0May\u202f2016\u3000it") == "on 1 May 2016 it");
  const std::string text = "1\u00a0May";
  const Cut out = cut(text);
  REQUIRE(out.tokens.size() == 2);
  CHECK(out.tokens[1].has(Token::kSpaceBefore));
  CHECK(out.tokens[1].span == ByteSpan{3, 6});
}

TEST_CASE("spans count bytes of the whole text") {
  const std::string text = "\u2014 Erdo\u011fan\u2019s cease\u00adfire.";
  Cut out;
  tokenize(text, {4, static_cast<std::uint32_t>(text.size())}, {}, out.arena, out.tokens);
  REQUIRE(out.tokens.size() == 4);
  CHECK(out.tokens[0].span == ByteSpan{4, 12});
  CHECK(out.tokens[1].span == ByteSpan{12, 16});
  CHECK(out.tokens[2].span == ByteSpan{17, 28});
  CHECK(out.tokens[2].norm == "ceasefire");
  CHECK(out.tokens[3].span == ByteSpan{28, 29});
}

TEST_CASE("nothing behind the end of the span is read") {
  const std::string text = "U.N. didn't cease-fire 10:30 http://un.org US$ Gen. 3rd cannot";
  for (std::uint32_t end = 0; end <= text.size(); ++end) {
    Cut part;
    tokenize(text, {0, end}, {"gen."}, part.arena, part.tokens);
    Cut alone = cut(std::string_view(text).substr(0, end), {"gen."});
    REQUIRE(part.tokens.size() == alone.tokens.size());
    for (std::size_t i = 0; i < part.tokens.size(); ++i) REQUIRE(part.tokens[i].span == alone.tokens[i].span);
  }
}

TEST_CASE("a token's flags tell how it is written") {
  const std::string text = "UN Oslo's 3rd (x)";
  const Cut out = cut(text);
  REQUIRE(out.tokens.size() == 7);
  CHECK(out.tokens[0].flags == (Token::kSpaceBefore | Token::kWord | Token::kCapital | Token::kAllCaps));
  CHECK(out.tokens[1].flags == (Token::kSpaceBefore | Token::kWord | Token::kCapital));
  CHECK(out.tokens[2].flags == Token::kClosing);
  CHECK(out.tokens[3].flags == (Token::kSpaceBefore | Token::kNumber));
  CHECK(out.tokens[4].flags == Token::kSpaceBefore);
  CHECK(out.tokens[5].flags == Token::kWord);
  CHECK(out.tokens[6].flags == Token::kClosing);
}

TEST_CASE("tokens lie in order in the text, and only spaces and ignorable characters lie between them") {
  const std::vector<std::string> parts{
      "a",      "U.N.",   ".",      "'",      "'s",     "n't", "-", "--",  "\u2013", "\u00ad",           "\u00a0",
      "\u200b", "\u2019", "\u201c", "1",      "1,2",    "@",   "#", "://", "x.org",  "\xF0\x9F\x95\x8A", "&",
      "$",      "Gen.",   "cannot", "\u00e9", "\u0301", "\n",  " ", "st",  "No. "};
  std::mt19937 random(5);
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (int i = 0; i < 12; ++i) text += parts[random() % parts.size()];
    INFO(text);
    const Cut out = cut(text);
    std::uint32_t at = 0;
    const auto skipped = [&](std::uint32_t end) {
      for (; at < end; at += character_at(text, at).bytes) {
        const CharClass cls = character_at(text, at).cls;
        if (cls != CharClass::space && cls != CharClass::ignorable) return false;
      }
      return at == end;
    };
    for (const Token& token : out.tokens) {
      REQUIRE(token.span.begin < token.span.end);
      REQUIRE(skipped(token.span.begin));
      at = token.span.end;
    }
    REQUIRE(skipped(static_cast<std::uint32_t>(text.size())));
  }
}

TEST_CASE("any bytes are survived") {
  std::mt19937 random(3);
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (int i = 0; i < 60; ++i) text += static_cast<char>(random() % 256);
    std::uint32_t last = 0;
    for (const Token& token : cut(text).tokens) {
      REQUIRE(token.span.begin >= last);
      REQUIRE(token.span.begin < token.span.end);
      REQUIRE(token.span.end <= text.size());
      last = token.span.end;
    }
  }
  CHECK(cut_text("\xff\xc3") == "\xff \xc3");
}

TEST_CASE("a token as long as the text is cut as fast as many small ones") {
  for (const char* part : {"a", "a'a", "a.", "1,", "-", "@a", "a_", "\u00ad", "://", "&A", "'"}) {
    std::string text;
    while (text.size() < 300000) text += part;
    INFO(part);
    CHECK_FALSE((cut(text).tokens.empty() && std::string(part) != "\u00ad"));
  }
}
