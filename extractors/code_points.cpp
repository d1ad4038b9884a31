#include "extractors/code_points.hpp"

namespace demarche {
namespace {

constexpr std::uint32_t kBlock = 64;

bool starts_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }

}  // namespace

CodePoints::CodePoints(std::string_view text) : text_(text) {
  std::uint32_t count = 0;
  blocks_.reserve(text.size() / kBlock + 1);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i % kBlock == 0) blocks_.push_back(count);
    count += starts_character(text[i]);
  }
  if (count == text.size()) blocks_.clear();
}

std::uint32_t CodePoints::at(std::uint32_t byte) const {
  if (blocks_.empty()) return byte;
  const std::uint32_t block = std::min<std::uint32_t>(byte / kBlock, static_cast<std::uint32_t>(blocks_.size() - 1));
  std::uint32_t count = blocks_[block];
  for (std::uint32_t i = block * kBlock; i < byte; ++i) count += starts_character(text_[i]);
  return count;
}

}  // namespace demarche
