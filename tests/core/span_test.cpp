#include "core/span.hpp"

#include <catch2/catch.hpp>

using demarche::ByteSpan;
using demarche::TextRange;

TEST_CASE("a span is half-open") {
  CHECK(ByteSpan{3, 7}.size() == 4);
  CHECK_FALSE(ByteSpan{3, 4}.empty());
  CHECK(ByteSpan{3, 3}.empty());
  CHECK(ByteSpan{}.empty());
  CHECK(ByteSpan{4, 3}.empty());
}

TEST_CASE("spans that touch do not overlap") {
  CHECK_FALSE(ByteSpan{1, 3}.overlaps({3, 5}));
  CHECK_FALSE(ByteSpan{3, 5}.overlaps({1, 3}));
  CHECK(ByteSpan{1, 4}.overlaps({3, 5}));
  CHECK(ByteSpan{3, 5}.overlaps({1, 4}));
  CHECK(ByteSpan{1, 9}.overlaps({3, 5}));
  CHECK(ByteSpan{3, 5}.overlaps({3, 5}));
}

TEST_CASE("a span contains itself and what lies between its ends") {
  CHECK(ByteSpan{1, 5}.contains({1, 5}));
  CHECK(ByteSpan{1, 5}.contains({2, 4}));
  CHECK(ByteSpan{1, 5}.contains({5, 5}));
  CHECK_FALSE(ByteSpan{1, 5}.contains({0, 4}));
  CHECK_FALSE(ByteSpan{1, 5}.contains({2, 6}));
}

TEST_CASE("spans overlap where they share a byte, and contain where they share all of the other's") {
  for (std::uint32_t code = 0; code < 625; ++code) {
    const ByteSpan a{code % 5, code / 5 % 5}, b{code / 25 % 5, code / 125};
    if (a.empty() || b.empty()) continue;
    std::uint32_t shared = 0;
    for (std::uint32_t at = 0; at < 5; ++at) shared += a.begin <= at && at < a.end && b.begin <= at && at < b.end;
    CHECK(a.overlaps(b) == (shared > 0));
    CHECK(a.contains(b) == (shared == b.size()));
  }
}

TEST_CASE("spans and ranges are ordered by begin, then end") {
  CHECK(ByteSpan{1, 9} < ByteSpan{2, 3});
  CHECK(ByteSpan{1, 2} < ByteSpan{1, 3});
  CHECK(TextRange{1, 9} < TextRange{2, 3});
  CHECK(TextRange{1, 2} == TextRange{1, 2});
}
