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
    if (text.size() > left_) grow(text.size());
    char* at = next_;
    std::memcpy(at, text.data(), text.size());
    next_ += text.size();
    left_ -= text.size();
    return {at, text.size()};
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
