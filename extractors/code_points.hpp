// Byte offsets of a UTF-8 text -> offsets in code points, each in constant time after one linear pass.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/span.hpp"

namespace demarche {

class CodePoints {
 public:
  /// `text` must outlive this and be valid UTF-8.
  explicit CodePoints(std::string_view text);

  /// The number of code points in the first `byte` bytes; `byte` lies on a character's first byte or at the end.
  std::uint32_t at(std::uint32_t byte) const;
  TextRange range(ByteSpan span) const { return {at(span.begin), at(span.end)}; }

 private:
  std::string_view text_;
  std::vector<std::uint32_t> blocks_;  ///< code points before each block of bytes; empty for plain ASCII
};

}  // namespace demarche
