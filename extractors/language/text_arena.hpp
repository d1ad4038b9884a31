// Owns the normal forms that differ from the text's own bytes, so that tokens can be views. Grows in blocks that never
// move; lives as long as the tokens.
#pragma once

#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace demarche {

class TextArena {
 public:
  /// A copy of `text` that stays where it is until the arena goes.
  std::string_view keep(std::string_view text) {
    if (text.empty()) return {};
    char* at = take(text.size());
    std::memcpy(at, text.data(), text.size());
    return {at, text.size()};
  }

  /// `size` bytes to write to, more than 0.
  char* take(std::size_t size) {
    if (size > left_) grow(size);
    char* at = next_;
    next_ += size;
    left_ -= size;
    return at;
  }

 private:
  void grow(std::size_t least) {
    constexpr std::size_t kBlock = std::size_t{64} << 10;
    const std::size_t size = least > kBlock ? least : kBlock;
    blocks_.push_back(std::make_unique_for_overwrite<char[]>(size));
    next_ = blocks_.back().get();
    left_ = size;
  }

  std::vector<std::unique_ptr<char[]>> blocks_;
  char* next_ = nullptr;
  std::size_t left_ = 0;
};

}  // namespace demarche
