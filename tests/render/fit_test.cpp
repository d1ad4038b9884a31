#include "render/fit.hpp"

#include <catch2/catch.hpp>

#include "sample_timelines.hpp"

using namespace demarche;

// In the table a letter of a date is 5.4 points wide, of a title 5.5, of a note 4.4.
TEST_CASE("lines that are too wide lose words of the flexible run only") {
  const std::vector<TextLine> lines{
      {{"1 May", TextRole::date, false}, {"Envoys meet in Basel to talk about fish", TextRole::event, false}},
      {{"2 May", TextRole::date, false}, {"Envoys leave", TextRole::event, false}},
      {{"a date far too long to be shortened here", TextRole::date, false}}};
  const std::vector<FittedLine> fitted = fit(lines, TextRole::event, {145}, test::table_widths);
  REQUIRE(fitted.size() == 3);
  CHECK(fitted[0].runs[0].text == "1 May");
  CHECK(fitted[0].runs[1].text == "Envoys meet in Basel…");
  CHECK(fitted[0].width <= 145);
  CHECK(fitted[1].runs[1].text == "Envoys leave");
  CHECK(fitted[1].width == Approx(5 * 5.4 + 12 * 5.5));
  CHECK(fitted[2].width > 145);
}

TEST_CASE("every line has its own limit, the last holds for the rest") {
  const TextLine line{{"Envoys meet in Basel", TextRole::event, false}};
  const std::vector<FittedLine> fitted = fit({line, line, line}, TextRole::event, {200, 70}, test::table_widths);
  CHECK(fitted[0].runs[0].text == "Envoys meet in Basel");
  CHECK(fitted[1].runs[0].text == "Envoys meet…");
  CHECK(fitted[2].runs[0].text == "Envoys meet…");
}

TEST_CASE("a label loses its note first, then words of its title, then whose word it is") {
  const TextLine label{{"1 May", TextRole::date, false},
                       {"Envoys meet in Basel", TextRole::event, false},
                       {"· Norland", TextRole::note, false},
                       {"· per X", TextRole::said_by, false}};
  const auto words = [&](double limit) {
    std::string text;
    const FittedLine fitted = fit_labels({label}, {limit}, test::table_widths).front();
    for (const TextRun& run : fitted.runs) text += run.text + "|";
    return text;
  };
  CHECK(words(210) == "1 May|Envoys meet in Basel|· Norland|· per X|");
  CHECK(words(170) == "1 May|Envoys meet in Basel|· per X|");
  CHECK(words(110) == "1 May|Envoys…|· per X|");
  CHECK(words(50) == "1 May|En…|");
}
