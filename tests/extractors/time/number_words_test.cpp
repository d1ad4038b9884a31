#include "extractors/time/number_words.hpp"

#include <catch2/catch.hpp>

#include "extractors/clean.hpp"
#include "tests/support/rule_files.hpp"

using namespace demarche;

namespace {

/// The longest symbol of a shape at the first token, as "value/tokens"; "" for none.
std::string longest(std::string_view text, TimeShape shape) {
  const auto& tables = testing::rule_set().tables;
  const Segmented segmented =
      segment(text, {{{0, static_cast<std::uint32_t>(text.size())}, ParagraphRole::body}}, tables);
  const TokenSymbols symbols = token_symbols(segmented, tables.time);
  std::string out;
  std::uint32_t tokens = 0;
  for (const TokenSymbol& symbol : symbols.at(0)) {
    if (symbol.symbol != static_cast<TimeSymbol>(shape) || symbol.tokens <= tokens) continue;
    tokens = symbol.tokens;
    out = std::to_string(symbol.value) + "/" + std::to_string(tokens);
  }
  return out;
}

}  // namespace

TEST_CASE("cardinal numbers in words are composed") {
  CHECK(longest("twenty-four hours", TimeShape::number) == "24/3");
  CHECK(longest("twenty four hours", TimeShape::number) == "24/2");
  CHECK(longest("two hundred and ten days", TimeShape::number) == "210/4");
  CHECK(longest("one thousand two hundred years", TimeShape::number) == "1200/4");
  CHECK(longest("three days", TimeShape::number) == "3/1");
  CHECK(longest("a hundred years", TimeShape::number) == "100/2");
}

TEST_CASE("number words that make no number stay apart") {
  CHECK(longest("two and three", TimeShape::number) == "2/1");
  CHECK(longest("four twenty", TimeShape::number) == "4/1");
  CHECK(longest("five six seven", TimeShape::number) == "5/1");
}

TEST_CASE("years are written in pairs or in thousands") {
  CHECK(longest("nineteen ninety-six", TimeShape::year) == "1996/4");
  CHECK(longest("nineteen forty", TimeShape::year) == "1940/2");
  CHECK(longest("twenty sixteen", TimeShape::year) == "2016/2");
  CHECK(longest("two thousand two", TimeShape::year) == "2002/3");
  CHECK(longest("twelve hundred students", TimeShape::year).empty());
  CHECK(longest("twenty-four", TimeShape::year).empty());
}

TEST_CASE("ordinals in words are composed") {
  CHECK(longest("twenty-first of May", TimeShape::ordinal) == "21/3");
  CHECK(longest("third of May", TimeShape::ordinal) == "3/1");
  CHECK(longest("twenty hours", TimeShape::ordinal).empty());
}
