#include "render/axis.hpp"

#include <catch2/catch.hpp>

#include "sample_timelines.hpp"

using namespace demarche;
using namespace demarche::test;

namespace {

/// The axis of days `first` to `last`, 1,000 points wide, and the words of one of its rows.
Axis axis_of(std::string_view first, std::string_view last) {
  std::vector<TimeSpan> spans;
  const std::int64_t step = std::max<std::int64_t>(1, days_between(date(first), date(last)) / 20);
  for (Day day = date(first); day <= date(last); day = day.plus(step)) spans.push_back({day, day.plus(1), false});
  return make_axis(TimeScale(spans, 0, 1000), 100, Words(), table_widths);
}

std::vector<std::string> row(const Axis& axis, TextRole role) {
  std::vector<std::string> words;
  for (const Text& text : axis.texts) {
    if (text.runs.front().role == role) words.push_back(text.runs.front().text);
  }
  return words;
}

bool holds(const std::vector<std::string>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

TEST_CASE("days are numbered and stand under their months") {
  const Axis axis = axis_of("2016-04-28", "2016-05-04");
  CHECK(row(axis, TextRole::tick) == std::vector<std::string>{"27", "28", "29", "30", "1", "2", "3", "4", "5"});
  CHECK(row(axis, TextRole::period) == std::vector<std::string>{"April 2016", "May 2016"});
}

TEST_CASE("the unit follows the length: weeks, months, quarters, years, decades, centuries") {
  CHECK(holds(row(axis_of("2016-01-01", "2016-05-01"), TextRole::tick), "1 Feb"));
  CHECK(holds(row(axis_of("2016-01-01", "2016-12-01"), TextRole::tick), "September"));
  CHECK(holds(row(axis_of("2015-01-01", "2016-12-01"), TextRole::tick), "Sep"));
  CHECK(holds(row(axis_of("2012-01-01", "2016-12-01"), TextRole::tick), "Jul–Sep"));
  CHECK(holds(row(axis_of("2007-01-01", "2016-12-01"), TextRole::tick), "Q3"));
  CHECK(holds(row(axis_of("1995-01-01", "2016-12-01"), TextRole::tick), "2004"));
  CHECK(holds(row(axis_of("1850-01-01", "2016-12-01"), TextRole::tick), "1985"));
  CHECK(holds(row(axis_of("1700-01-01", "2016-12-01"), TextRole::tick), "1980s"));
  CHECK(holds(row(axis_of("1400-01-01", "2016-12-01"), TextRole::tick), "1950"));
  CHECK(holds(row(axis_of("1400-01-01", "9999-12-01"), TextRole::tick), "9000"));
}

TEST_CASE("a week is named by its Monday, only where that is in the picture") {
  const std::vector<std::string> weeks = row(axis_of("2016-01-01", "2016-05-01"), TextRole::tick);
  CHECK(weeks.front() == "4 Jan");
  CHECK_FALSE(holds(weeks, "28 Dec"));
}

TEST_CASE("ticks grow to the right, texts of a row never overlap and stay on the axis, whatever the length") {
  for (int days = 1; days < 200000; days = days * 3 / 2 + 1) {
    const Day last = date("1800-06-15").plus(days);
    const Axis axis = axis_of("1800-06-15", last.iso());
    INFO(days);
    CHECK_FALSE(axis.ticks.empty());
    CHECK(axis.ticks.size() < 1000);
    for (std::size_t i = 1; i < axis.ticks.size(); ++i) CHECK(axis.ticks[i - 1].x < axis.ticks[i].x);
    for (const TextRole role : {TextRole::tick, TextRole::period}) {
      double right = axis.left - 0.01;
      for (const Text& text : axis.texts) {
        if (text.runs.front().role != role) continue;
        CHECK(text.at.x > right);
        right = text.at.x + text.width;
        CHECK(right <= axis.right);
      }
    }
  }
}
