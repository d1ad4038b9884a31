// Every example and counter-example of the time patterns, as they stand in extractors/rules/en/time_*.yaml.
//   "Talks resume on [Friday]. = 2015-07-17"      "[A] then [B]. = VALUE; VALUE MOD"      " @ 2016-05-01", " @ -"
#include <catch2/catch.hpp>

#include "extractors/pipeline.hpp"
#include "tests/support/rule_files.hpp"

using namespace demarche;
using namespace demarche::testing;

namespace {

constexpr std::string_view kPublished = "2015-07-15";

/// An example with its brackets taken out.
struct Example {
  std::string text;
  std::vector<std::string> expressions;
  std::vector<std::string> values;
  std::string published = std::string(kPublished);
};

std::vector<std::string> split(const std::string& text, const std::string& mark) {
  std::vector<std::string> out;
  std::size_t at = 0;
  for (std::size_t next; (next = text.find(mark, at)) != std::string::npos; at = next + mark.size()) {
    out.push_back(text.substr(at, next - at));
  }
  out.push_back(text.substr(at));
  return out;
}

Example parse(const RuleExample& rule) {
  Example out;
  for (const char c : rule.text) {
    if (c == '[') {
      out.expressions.emplace_back();
    } else if (c != ']') {
      out.text += c;
    }
  }
  std::size_t index = 0;
  for (std::size_t at = 0; (at = rule.text.find('[', at)) != std::string::npos; ++at, ++index) {
    out.expressions[index] = rule.text.substr(at + 1, rule.text.find(']', at) - at - 1);
  }
  const std::vector<std::string> tail = split(rule.expected, " @ ");
  if (tail.size() == 2) out.published = tail[1];
  if (!tail[0].empty()) out.values = split(tail[0], "; ");
  return out;
}

std::vector<TimeExpression> read(const std::string& text, const std::string& published) {
  RawDocument raw;
  raw.text = text;
  if (const auto day = Day::parse(published)) raw.info.published = Published{*day};
  return extract_times(raw, rule_set().tables, true);
}

bool shields(const std::string& rule) {
  for (const TimePattern& pattern : rule_set().tables.time.patterns) {
    if (pattern.id == rule) return pattern.operation == TimeOperation::nothing;
  }
  return false;
}

}  // namespace

TEST_CASE("each time pattern finds its examples with their values") {
  for (const RuleExample& rule : examples_of("time")) {
    if (!rule.positive) continue;
    INFO(rule.where << ": " << rule.text);
    const Example example = parse(rule);
    std::vector<std::string> found, values;
    for (const TimeExpression& time : read(example.text, example.published)) {
      if (time.rule != rule.rule) continue;
      found.push_back(time.text);
      values.push_back(time.mod.empty() ? time.value : time.value + " " + time.mod);
    }
    CHECK(found == example.expressions);
    CHECK(values == example.values);
    CHECK((shields(rule.rule) || !example.expressions.empty()));
  }
}

TEST_CASE("no time pattern finds anything in its counter-examples") {
  for (const RuleExample& rule : examples_of("time")) {
    if (rule.positive) continue;
    INFO(rule.where << ": " << rule.text);
    for (const TimeExpression& time : read(rule.text, std::string(kPublished))) CHECK(time.rule != rule.rule);
  }
}
