// The examples that stand in the rules for page clutter: an example below a report is none of it, a counter-example
// within one stays.
#include <catch2/catch.hpp>

#include "extractors/clean.hpp"
#include "tests/support/rule_files.hpp"

using namespace demarche;

namespace {

const std::string kReport =
    "Envoys of both states met in Oslo on Sunday for the third time in a month.\n\n"
    "They agreed to extend the truce by ten days and to send monitors to the strait.\n\n";

/// The role of `text` below and within a report.
ParagraphRole role_of(const std::string& text, bool within) {
  const std::string page = kReport + text + (within ? "\n\n" + kReport : "");
  const auto paragraphs = clean(page, demarche::testing::rule_set().tables);
  return paragraphs.at(2).role;
}

}  // namespace

TEST_CASE("examples of the clutter rules are found, their counter-examples are not") {
  int checked = 0;
  for (const RuleExample& example : demarche::testing::examples_of("classes")) {
    if (!example.rule.starts_with("clutter.")) continue;
    INFO(example.where << ": " << example.text);
    ++checked;
    if (example.positive) {
      CHECK(role_of(example.text, false) != ParagraphRole::body);
    } else {
      CHECK(role_of(example.text, true) == ParagraphRole::body);
    }
  }
  CHECK(checked > 40);
}
