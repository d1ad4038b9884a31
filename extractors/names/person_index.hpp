// The persons of one document by the words of their names: "Kerry" -> John Kerry, "Mobutu" -> Mobutu Sese Seko.
#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "extractors/names/found.hpp"

namespace demarche {

class PersonIndex {
 public:
  explicit PersonIndex(const NameText& text) : text_(text) {}

  /// The person that a name of two words or more means, made where it is new. `entity` is what the caller calls it.
  std::uint32_t add(TokenSpan name, std::uint32_t mention, std::uint32_t entity);

  /// The person that a short name at `mention` (a position among the document's names) means; -1 for none or several.
  std::int32_t find(TokenSpan name, std::uint32_t mention) const;

 private:
  struct Person {
    std::vector<std::string_view> words;
    std::vector<std::uint32_t> mentions;  ///< where the full name stands
    std::uint32_t entity = 0;
  };
  std::vector<std::string_view> words(TokenSpan name) const;
  static bool same(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b);
  std::int32_t latest(const std::vector<std::uint32_t>& persons, std::uint32_t mention) const;

  const NameText& text_;
  std::vector<Person> persons_;
  std::unordered_map<std::string_view, std::vector<std::uint32_t>> by_last_, by_other_;
};

}  // namespace demarche
