#include "render/utf8.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace demarche {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// What may follow a first byte (Unicode Standard, table 3-7): how many bytes, and the limits of the second.
struct Sequence {
  std::size_t length;
  unsigned char low = 0x80;
  unsigned char high = 0xBF;
};

Sequence sequence_of(unsigned char first) {
  if (first < 0x80) return {1};
  if (first < 0xC2) return {0};
  if (first < 0xE0) return {2};
  if (first == 0xE0) return {3, 0xA0, 0xBF};
  if (first == 0xED) return {3, 0x80, 0x9F};
  if (first < 0xF0) return {3};
  if (first == 0xF0) return {4, 0x90, 0xBF};
  if (first < 0xF4) return {4};
  if (first == 0xF4) return {4, 0x80, 0x8F};
  return {0};
}

/// The bytes of the character at `at`: `good` where they are one, else the faulty ones that one U+FFFD replaces.
struct Step {
  std::size_t bytes;
  bool good;
};

Step step_at(std::string_view text, std::size_t at) {
  const Sequence sequence = sequence_of(static_cast<unsigned char>(text[at]));
  for (std::size_t i = 1; i < sequence.length; ++i) {
    if (at + i >= text.size()) return {i, false};
    const auto byte = static_cast<unsigned char>(text[at + i]);
    const bool fits = i == 1 ? sequence.low <= byte && byte <= sequence.high : (byte & 0xC0) == 0x80;
    if (!fits) return {i, false};
  }
  return {std::max<std::size_t>(sequence.length, 1), sequence.length > 0};
}

/// True where all bytes are below 0x80.
bool is_ascii(std::string_view text) {
  std::uint64_t seen = 0, eight = 0;
  std::size_t at = 0;
  for (; at + sizeof eight <= text.size(); at += sizeof eight) {
    std::memcpy(&eight, text.data() + at, sizeof eight);
    seen |= eight;
  }
  for (; at < text.size(); ++at) seen |= static_cast<unsigned char>(text[at]);
  return (seen & 0x8080808080808080U) == 0;
}

}  // namespace

bool is_valid_utf8(std::string_view text) {
  if (is_ascii(text)) return true;
  for (std::size_t at = 0; at < text.size();) {
    const Step step = step_at(text, at);
    if (!step.good) return false;
    at += step.bytes;
  }
  return true;
}

std::string valid_utf8(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Step step = step_at(text, at);
    out += step.good ? text.substr(at, step.bytes) : kReplacement;
    at += step.bytes;
  }
  return out;
}

}  // namespace demarche
