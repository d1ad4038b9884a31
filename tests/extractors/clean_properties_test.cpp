// What holds of every text: spans disjoint, ordered, inside the text, without white space at their ends; linear time.
#include <catch2/catch.hpp>
#include <ctime>

#include "extractors/clean.hpp"
#include "extractors/language/characters.hpp"
#include "extractors/read/read.hpp"
#include "extractors/rules/rules.hpp"

using namespace demarche;

namespace {

bool is_blank(std::string_view text, std::size_t at) {
  const CharClass cls = character_at(text, at).cls;
  return cls == CharClass::space || cls == CharClass::ignorable;
}

std::string repeated(std::string_view text, std::size_t bytes) {
  std::string out;
  while (out.size() < bytes) out += text;
  return out;
}

/// The shortest of three runs, in seconds of the processor: other programs don't count.
double seconds(const std::string& bytes) {
  double best = 1e9;
  for (int run = 0; run < 3; ++run) {
    const std::clock_t begin = std::clock();
    const RawDocument document = read_document(bytes, "a.txt");
    REQUIRE(clean(document.text, *builtin_rules(), document.marks).size() <= bytes.size());
    best = std::min(best, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
  }
  return best;
}

constexpr std::string_view kProse =
    "Envoys of both states met in Oslo on Sunday, and a spokesman said that they would meet again on Tuesday.\n\n";

}  // namespace

TEST_CASE("paragraphs are disjoint, in order, inside the text and trimmed") {
  std::uint32_t state = 1;
  const std::vector<std::string> pieces{"a",   "Talks resumed. ", "\n", "\n\n", " ",         "\u00A0", "\u2014", "- ",
                                        ".",   "More in ",        "(",  ")",    "\u201C",    "\u00E9", "Share",  "#",
                                        "By ", "Jane Doe",        "1",  "AP/",  "Subscribe", "\u200B", "\u3000", "> "};
  for (int text_number = 0; text_number < 2000; ++text_number) {
    std::string text;
    for (int i = 0; i < 60; ++i) {
      state = state * 1664525 + 1013904223;
      text += pieces[(state >> 16) % pieces.size()];
    }
    std::uint32_t last = 0;
    for (const Paragraph& paragraph : clean(text, *builtin_rules())) {
      REQUIRE(paragraph.span.begin >= last);
      REQUIRE(paragraph.span.end > paragraph.span.begin);
      REQUIRE(paragraph.span.end <= text.size());
      REQUIRE_FALSE(is_blank(text, paragraph.span.begin));
      last = paragraph.span.end;
    }
  }
}

TEST_CASE("every byte that is no white space stands in a paragraph") {
  const std::string text = "  Home\n\nTruce holds \n \nIt held.\n\tSubscribe\n";
  std::string outside = text;
  for (const Paragraph& paragraph : clean(text, *builtin_rules())) {
    for (std::uint32_t i = paragraph.span.begin; i < paragraph.span.end; ++i) outside[i] = ' ';
  }
  CHECK(outside.find_first_not_of(" \n\t") == std::string::npos);
}

TEST_CASE("a paragraph has the role of the mark that it begins in, and joins none outside") {
  const std::string text = "---\ntitle: On the truce\n---\ntalks resumed.\nThe truce held.";
  const RawDocument document = read_document(text, "a.txt");
  const auto paragraphs = clean(document.text, *builtin_rules(), document.marks);
  REQUIRE(paragraphs.size() == 4);
  CHECK(paragraphs[0].role == ParagraphRole::clutter);
  CHECK(paragraphs[1].role == ParagraphRole::clutter);
  CHECK(paragraphs[2].role == ParagraphRole::body);
  CHECK(text.substr(paragraphs[2].span.begin, paragraphs[2].span.size()) == "talks resumed.");
}

TEST_CASE("reading and cleaning take time in line with the size of the text") {
  constexpr double kMost = 20;  // for ten times the text; a quadratic step would take a hundred, noise takes some
  const std::vector<std::pair<std::string, std::string>> kinds{
      {"prose", std::string(kProse)},
      {"one line", "Envoys met and talked. "},
      {"one word", "x"},
      {"brackets", "["},
      {"round brackets", "("},
      {"blank lines", "\n"},
      {"short lines", "Share\n"},
      {"titles", "Envoys meet in Oslo again\n\n"},
      {"wrapped", "Envoys of both states met in Oslo on Sunday and agreed\n"},
      {"teasers", "Envoys meet in the old town again\n\nThey met on Sunday.\n\n"},
      {"small lines", "and\n"},
      {"not UTF-8", "\xE9"},
      {"dates", "May 1, 2016\n"},
      {"closing", "\u201D)"},
      {"carriage returns", "\r"}};
  for (const auto& [name, unit] : kinds) {
    INFO(name);
    const double small = seconds(repeated(unit, 100'000));
    const double large = seconds(repeated(unit, 1'000'000));
    CHECK(large < std::max(kMost * small, 0.05));
  }
}
