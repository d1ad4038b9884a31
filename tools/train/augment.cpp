#include "tools/train/augment.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "tools/train/headline.hpp"

namespace demarche {
namespace {

constexpr std::array<std::string_view, 16> kSmallWords{"a",  "an", "and", "as", "at",  "by", "for",  "from",
                                                       "in", "of", "on",  "or", "the", "to", "with", "vs."};

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; }

/// Changes bytes [begin, end) of the text and of the word that stands there.
template <class Change>
void rewrite(TreebankSentence& sentence, TreebankWord& word, const Change& change) {
  for (std::uint32_t at = word.span.begin; at < word.span.end; ++at) sentence.text[at] = change(sentence.text[at], at);
  for (std::size_t i = 0; i < word.form.size(); ++i)
    word.form[i] = change(word.form[i], word.span.begin + static_cast<std::uint32_t>(i));
}

}  // namespace

TreebankSentence in_title_case(const TreebankSentence& sentence) {
  TreebankSentence out = sentence;
  for (TreebankWord& word : out.words) {
    const bool first = &word == &out.words.front();
    const bool small = std::find(kSmallWords.begin(), kSmallWords.end(), word.form) != kSmallWords.end();
    if (!word.space_before || (small && !first)) continue;
    rewrite(out, word, [&](char c, std::uint32_t at) { return at == word.span.begin ? upper(c) : c; });
  }
  return out;
}

TreebankSentence in_capitals(const TreebankSentence& sentence) {
  TreebankSentence out = sentence;
  for (TreebankWord& word : out.words) rewrite(out, word, [](char c, std::uint32_t) { return upper(c); });
  return out;
}

std::vector<TreebankSentence> headline_copies(const std::vector<TreebankSentence>& sentences) {
  const VerbForms forms(sentences);
  std::vector<TreebankSentence> out;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    if (i % 10 == 3) out.push_back(in_title_case(sentences[i]));
    if (i % 20 == 7) out.push_back(in_capitals(sentences[i]));
    if (i % 2 == 1) continue;
    if (std::optional<TreebankSentence> headline = as_headline(sentences[i], forms)) {
      out.push_back(i % 8 == 0 ? in_title_case(*headline) : std::move(*headline));
    }
  }
  return out;
}

}  // namespace demarche
