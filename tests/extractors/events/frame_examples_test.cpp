// Every frame's examples and counter-examples, as they stand in the rule files.
#include <catch2/catch.hpp>

#include "extractors/pipeline.hpp"
#include "tests/support/rule_files.hpp"

using namespace demarche;
using namespace demarche::testing;

namespace {

/// A text with [brackets] round the words that the rule must find.
struct Marked {
  std::string text;
  std::size_t begin = std::string::npos;
  std::size_t end = 0;
};

Marked unmark(const std::string& written) {
  Marked out;
  for (const char c : written) {
    if (c == '[') {
      out.begin = out.text.size();
    } else if (c == ']') {
      out.end = out.text.size();
    } else {
      out.text += c;
    }
  }
  return out;
}

const EventMention* find_mention(const Extracted& result, const std::string& rule, const Marked& marked) {
  for (const EventMention& mention : result.mentions) {
    const bool there =
        marked.begin == std::string::npos || (mention.trigger.begin < marked.end && marked.begin < mention.trigger.end);
    if (mention.rule == rule && there) return &mention;
  }
  return nullptr;
}

Extracted read(const std::string& text) {
  RawDocument raw;
  raw.info.id = "example";
  raw.info.published = Published{*Day::from(2018, 3, 14), PublishedBasis::option};
  // a headline of its own keeps the example in the body
  raw.text = "Envoys go on\n\n" + text + "\n";
  return extract(raw, rule_set().tables);
}

constexpr std::size_t kBodyOffset = 14;

}  // namespace

TEST_CASE("every frame finds its examples and lets its counter-examples be") {
  for (const RuleExample& example : examples_of("frames")) {
    Marked marked = unmark(example.text);
    if (marked.begin != std::string::npos) {
      marked.begin += kBodyOffset;
      marked.end += kBodyOffset;
    }
    const Extracted result = read(marked.text);
    const EventMention* mention = find_mention(result, example.rule, marked);
    INFO(example.where << ": " << example.rule << ": " << example.text);
    CHECK((mention != nullptr) == example.positive);
    if (mention && example.positive && !example.expected.empty()) CHECK(name_of(mention->status) == example.expected);
  }
}
