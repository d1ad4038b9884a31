#include "extractors/rules/time_pattern.hpp"

#include <catch2/catch.hpp>
#include <stdexcept>

using namespace demarche;

namespace {

/// Names for the test: a word is its first letter's number, <n> the shape number, {f} stands for "x y".
PatternNames names() {
  return {[](std::string_view word) {
            return PatternElement{static_cast<TimeSymbol>(word[0]), TimeSlot::none, false};
          },
          [](std::string_view name) {
            if (name != "n") throw std::runtime_error("class");
            return PatternElement{1, TimeSlot::count, false};
          },
          [](std::string_view name) -> std::string {
            if (name == "f") return "x | y";
            if (name == "loop") return "{loop}";
            throw std::runtime_error("fragment");
          },
          [](const std::string& message) { throw std::runtime_error(message); }};
}

/// Each sequence as letters; 1 for <n>, context in upper case.
std::vector<std::string> expand(std::string_view notation) {
  std::vector<std::string> out;
  for (const PatternSequence& sequence : expand_pattern(notation, names())) {
    std::string text;
    for (const PatternElement& element : sequence) {
      const char letter = element.symbol == 1 ? '1' : static_cast<char>(element.symbol);
      text += element.context ? static_cast<char>(letter - 'a' + 'A') : letter;
    }
    out.push_back(text);
  }
  return out;
}

}  // namespace

TEST_CASE("optional parts, alternatives and fragments are written out") {
  CHECK(expand("a b") == std::vector<std::string>{"ab"});
  CHECK(expand("[a] b") == std::vector<std::string>{"ab", "b"});
  CHECK(expand("(a | b) c") == std::vector<std::string>{"ac", "bc"});
  CHECK(expand("a [b [c]]") == std::vector<std::string>{"abc", "ab", "a"});
  CHECK(expand("{f} <n>") == std::vector<std::string>{"x1", "y1"});
  CHECK(expand("a | b") == std::vector<std::string>{"a", "b"});
}

TEST_CASE("context is marked on every element behind the tilde") {
  CHECK(expand("~a b") == std::vector<std::string>{"Ab"});
  CHECK(expand("a ~(b c | d)") == std::vector<std::string>{"aBC", "aD"});
}

TEST_CASE("a class may name another slot than its own") {
  const auto plain = expand_pattern("<n>", names());
  CHECK(plain[0][0].slot == TimeSlot::count);
  const auto other = expand_pattern("<n:year>", names());
  CHECK(other[0][0].slot == TimeSlot::year);
}

TEST_CASE("bad notation is refused with what is wrong") {
  CHECK_THROWS_WITH(expand("(a | b"), Catch::Contains("')' is missing"));
  CHECK_THROWS_WITH(expand("a ] b"), Catch::Contains("closes"));
  CHECK_THROWS_WITH(expand("<n"), Catch::Contains("'>' is missing"));
  CHECK_THROWS_WITH(expand("<n:nowhere>"), Catch::Contains("slot"));
  CHECK_THROWS_WITH(expand("[a]"), Catch::Contains("nothing at all"));
  CHECK_THROWS_WITH(expand(""), Catch::Contains("nothing at all"));
  CHECK_THROWS_WITH(expand("{loop}"), Catch::Contains("deep"));
  CHECK_THROWS_WITH(expand("[a] [b] [a] [b] [a] [b] [a] [b] [a] [b] [a] [b] [a] [b] [a] [b] c"),
                    Catch::Contains("too many"));
}
