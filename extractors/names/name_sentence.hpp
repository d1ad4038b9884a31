// One sentence for the scan of pass 6: its tokens, how it uses capitals, and the beginnings of what is found in it.
#pragma once

#include "extractors/names/found.hpp"

namespace demarche {

class NameSentence {
 public:
  NameSentence(const NameText& text, std::uint32_t index);

  const NameText& text() const { return text_; }
  const NameClasses& classes() const { return text_.classes(); }
  std::uint32_t begin() const { return begin_; }
  std::uint32_t end() const { return end_; }
  /// True where capitals tell nothing: headlines in title case, lines in capitals.
  bool title_case() const { return title_case_; }
  /// True where token `at` is the first word.
  bool starts(std::uint32_t at) const;
  /// A word that may have a capital and yet names nobody.
  bool is_common(std::uint32_t at) const;
  /// A Found with what the words before `tokens` say of it.
  Found make(FoundKind kind, TokenSpan tokens) const;

 private:
  const NameText& text_;
  std::uint32_t index_, begin_, end_;
  bool title_case_;
};

}  // namespace demarche
