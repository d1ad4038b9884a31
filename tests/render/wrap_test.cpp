#include "render/wrap.hpp"

#include <catch2/catch.hpp>

#include "sample_timelines.hpp"

using namespace demarche;

namespace {

std::vector<std::string> wrapped(const std::string& text, double limit, std::size_t most) {
  std::vector<std::string> lines;
  const auto all = wrap({text}, TextRole::lane, limit, most, test::table_widths);
  for (const FittedLine& line : all.front()) {
    CHECK(line.width <= limit);
    lines.push_back(line.runs.front().text);
  }
  return lines;
}

}  // namespace

// A lane name's letter is 6 points wide in the table.
TEST_CASE("lines break between words") {
  CHECK(wrapped("Norland", 60, 3) == std::vector<std::string>{"Norland"});
  CHECK(wrapped("Republic of Norland", 72, 3) == std::vector<std::string>{"Republic of", "Norland"});
  CHECK(wrapped("a b c d", 18, 4) == std::vector<std::string>{"a b", "c d"});
}

TEST_CASE("what does not fit the last line, and a word that is too long, end in an ellipsis") {
  CHECK(wrapped("Republic of Norland and the Isles", 72, 2) == std::vector<std::string>{"Republic of", "Norland and…"});
  CHECK(wrapped("Donaudampfschifffahrt", 60, 3) == std::vector<std::string>{"Donaudamp…"});
}

TEST_CASE("no text has no lines") {
  CHECK(wrapped("", 60, 3).empty());
  CHECK(wrapped("   ", 60, 3).empty());
}
