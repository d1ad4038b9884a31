#include "extractors/time/find_times.hpp"

#include <catch2/catch.hpp>
#include <random>

#include "tests/support/times_in.hpp"

using namespace demarche;
using namespace demarche::testing;

namespace {

/// The mentions of one paragraph, with bytes and tokens.
std::vector<TimeMention> mentions(const std::string& text) {
  const RuleTables& rules = rule_set().tables;
  const Segmented segmented =
      segment(text, {{{0, static_cast<std::uint32_t>(text.size())}, ParagraphRole::body}}, rules);
  return find_times(text, segmented, rules, Day::from(2016, 5, 4));
}

}  // namespace

TEST_CASE("an expression has its extent without the preposition") {
  const std::string text = "They met in the last two weeks of May 2015, on Friday night.";
  const auto found = mentions(text);
  REQUIRE(found.size() == 3);
  CHECK(text.substr(found[0].span.begin, found[0].span.size()) == "the last two weeks");
  CHECK(text.substr(found[1].span.begin, found[1].span.size()) == "May 2015");
  CHECK(text.substr(found[2].span.begin, found[2].span.size()) == "Friday night");
}

TEST_CASE("code points are counted, not bytes") {
  const auto found = times_in("Erdo\u011fan \u2014 d\u00e9tente on Friday.", "2016-05-04");
  REQUIRE(found.size() == 1);
  CHECK(found[0].range == TextRange{21, 27});
}

TEST_CASE("the second date of a pattern with two closes the range") {
  const auto found = mentions("They met on May 1-3 in Oslo on Monday.");
  REQUIRE(found.size() == 3);
  CHECK_FALSE(found[0].closes_range);
  CHECK(found[1].closes_range);
  CHECK_FALSE(found[2].closes_range);
}

TEST_CASE("the preposition before an expression is kept") {
  const auto found = mentions(
      "From Monday until May 9 and since 2011, by Friday, no later than June, after the summer, before noon, on "
      "Sunday.");
  std::vector<std::string> relations;
  for (const TimeMention& mention : found) relations.emplace_back(name_of(mention.relation));
  CHECK(relations == std::vector<std::string>{"since", "until", "since", "by", "by", "after", "before", "at"});
}

TEST_CASE("words that only look like time are none") {
  for (const char* text :
       {"Second, the parties may march on the city.", "The second envoy may leave.",
        "Version 10.4.2 of the text has 12 pages.", "A 4-year-old boy was freed.", "They paid $ 1995 for it.",
        "Resolution 2254 was adopted.", "Prime Minister Theresa May met Mr. March.", "The sun sat low.",
        "Article 5 and page 12.", "He scored 10:75."}) {
    INFO(text);
    for (const TimeMention& mention : mentions(text)) CHECK(mention.value == "2016-03");  // "Mr. March": a name
  }
}

TEST_CASE("dates in headlines and datelines are found") {
  CHECK(told("Truce extended on Friday\nGENEVA, May 1 (Agency) \u2014 Talks went on.", "2016-05-04") ==
        "Friday = 2016-04-29; May 1 = 2016-05-01");
}

TEST_CASE("the reading of a sentence does not depend on texts read before") {
  const std::string sentence = "They met on Friday, two weeks ago and in May.";
  const std::string alone = told(sentence, "2016-05-04");
  times_in("In 1812 the army marched. In September it burned.", "1999-01-01");
  CHECK(told(sentence, "2016-05-04") == alone);
}

TEST_CASE("mentions are in order, disjoint, inside the text, each with a value and a rule") {
  const std::vector<std::string> parts{
      "Friday",  "May",    "1",           "2016",       ",",     "-",       "the",     "last", "two",  "weeks",
      "ago",     "10:30",  "a.m.",        "late",       "of",    "in",      "and",     "to",   "next", "year",
      "hundred", "twenty", "every",       "quarter",    "BC",    "\u2013",  "Ramadan", "half", "a",    "few",
      ".",       "it",     "99999999999", "2016-05-01", "third", "century", "GMT",     "\n",   "'s",   "\""};
  std::mt19937 random(7);
  for (int round = 0; round < 400; ++round) {
    std::string text;
    for (int i = 0; i < 60; ++i) text += parts[random() % parts.size()] + (random() % 4 == 0 ? "" : " ");
    std::uint32_t last = 0;
    for (const TimeMention& mention : mentions(text)) {
      REQUIRE(mention.span.begin >= last);
      REQUIRE(mention.span.begin < mention.span.end);
      REQUIRE(mention.span.end <= text.size());
      REQUIRE_FALSE(mention.value.empty());
      REQUIRE_FALSE(time_rule_id(rule_set().tables, mention).empty());
      if (mention.when) REQUIRE(mention.when->range.first < mention.when->range.end);
      last = mention.span.end;
    }
  }
}

TEST_CASE("any characters are survived") {
  std::mt19937 random(11);
  for (int round = 0; round < 200; ++round) {
    std::string text;
    for (int i = 0; i < 200; ++i) text += static_cast<char>(32 + random() % 95);
    REQUIRE_NOTHROW(mentions(text));
  }
  CHECK(mentions("").empty());
}

TEST_CASE("published days at the ends of the calendar are survived") {
  const char* text =
      "They met last year, next week, 50 years ago, tomorrow, Friday, in December and in the coming days.";
  for (const char* published : {"1400-01-01", "9999-12-31"}) {
    for (const TimeExpression& time : times_in(text, published)) {
      if (time.when) CHECK(time.when->range.first < time.when->range.end);
    }
  }
}
