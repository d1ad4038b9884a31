// Normal forms of words that keep their full stop: "gen.", "dec.", "mr.". Acronyms ("u.s.") need no entry.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace demarche {

class Abbreviations {
 public:
  Abbreviations() = default;
  Abbreviations(std::initializer_list<std::string_view> words) {
    for (const std::string_view word : words) insert(word);
  }

  void insert(std::string_view word) {
    const auto at = std::lower_bound(words_.begin(), words_.end(), word);
    if (at == words_.end() || *at != word) words_.emplace(at, word);
  }
  bool contains(std::string_view word) const { return std::binary_search(words_.begin(), words_.end(), word); }

  template <class A>
  void fields(A& a) {
    a(words_);
  }

 private:
  std::vector<std::string> words_;  ///< ascending, each once
};

}  // namespace demarche
