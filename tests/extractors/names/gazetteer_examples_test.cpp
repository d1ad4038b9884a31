// Every list of names proves itself: the bracketed words of its examples are found with the id behind " = ", those of
// its counter-examples are not.
#include <catch2/catch.hpp>

#include "tests/extractors/names/named.hpp"

using namespace demarche;
using namespace demarche::testing;

namespace {

/// The text without brackets, and where they stood.
struct Marked {
  std::string text;
  std::vector<ByteSpan> marks;
};

Marked marked(const std::string& written) {
  Marked out;
  for (const char c : written) {
    const auto at = static_cast<std::uint32_t>(out.text.size());
    if (c == '[') {
      out.marks.push_back({at, at});
    } else if (c == ']') {
      if (!out.marks.empty()) out.marks.back().end = at;
    } else {
      out.text += c;
    }
  }
  return out;
}

bool has_id(const Entity& entity, const std::string& id) { return entity.actor_id == id || entity.place_id == id; }

bool found_at(const Named& named, ByteSpan mark, const std::string& id) {
  for (const NameMention& mention : named.names().mentions) {
    const bool there = named.bytes(mention.tokens) == mark || named.bytes(mention.name) == mark;
    if (there && has_id(named.names().entities[mention.entity], id)) return true;
  }
  return false;
}

bool found_over(const Named& named, ByteSpan mark, const std::string& id) {
  for (const NameMention& mention : named.names().mentions) {
    const Entity& entity = named.names().entities[mention.entity];
    if (named.bytes(mention.tokens).overlaps(mark) && (id.empty() || has_id(entity, id))) return true;
  }
  return false;
}

void check(const RuleExample& example) {
  INFO(example.where << ": " << example.text << " = " << example.expected);
  const Marked sentence = marked(example.text);
  REQUIRE_FALSE(sentence.marks.empty());
  const Named named(sentence.text);
  INFO("found: " << Catch::Detail::stringify(named.list()));
  if (example.positive) {
    CHECK(found_at(named, sentence.marks.front(), example.expected));
  } else {
    CHECK_FALSE(found_over(named, sentence.marks.front(), example.expected));
  }
}

/// True where a phrase of the class covers the mark, or stands anywhere.
bool holds_class(const Named& named, ClassId cls, const ByteSpan* mark) {
  for (const LexMatch& match : named.segmented().matches) {
    if (match.entry.cls == cls && (!mark || named.bytes(match.tokens) == *mark)) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("Every list of names finds its examples and spares its counter-examples", "[names]") {
  for (const std::string_view section : {"titles", "actors", "places"}) {
    for (const RuleExample& example : examples_of(section)) check(example);
  }
}

TEST_CASE("Every word class of names holds its examples", "[names]") {
  for (const RuleExample& example : examples_of("classes")) {
    if (!example.rule.starts_with("name.")) continue;
    INFO(example.where << ": " << example.text);
    const Marked sentence = marked(example.text);
    const Named named(sentence.text);
    const ClassId cls = rule_set().tables.class_id(example.rule);
    CHECK(holds_class(named, cls, sentence.marks.empty() ? nullptr : &sentence.marks.front()) == example.positive);
  }
}
