// Places in a document's text. A ByteSpan counts bytes and lives inside passes 1-8; a TextRange counts Unicode code
// points and stands in everything that leaves pass 8. Both are half-open: [begin, end).
#pragma once

#include <compare>
#include <cstdint>

namespace demarche {

/// Bytes [begin, end) of a document's UTF-8 text.
struct ByteSpan {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr bool empty() const { return begin >= end; }
  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool overlaps(ByteSpan other) const { return begin < other.end && other.begin < end; }
  constexpr bool contains(ByteSpan other) const { return begin <= other.begin && other.end <= end; }
  friend constexpr auto operator<=>(ByteSpan, ByteSpan) = default;
};

/// Code points [begin, end) of a document's text.
struct TextRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  friend constexpr auto operator<=>(TextRange, TextRange) = default;
};

}  // namespace demarche
