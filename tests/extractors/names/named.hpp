// Runs passes 3 and 6 over one sentence or a small document, for the tests of names.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "extractors/names/find_names.hpp"
#include "tests/support/rule_files.hpp"

namespace demarche::testing {

/// A text with its tokens and names; paragraphs stand on lines of their own, the first may be a headline.
class Named {
 public:
  explicit Named(std::string text, bool headline = false) : text_(std::move(text)) {
    std::vector<Paragraph> paragraphs;
    for (std::size_t at = 0; at < text_.size();) {
      const std::size_t end = std::min(text_.find('\n', at), text_.size());
      const bool first = paragraphs.empty() && headline;
      const ByteSpan span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
      if (end > at) paragraphs.push_back({span, first ? ParagraphRole::headline : ParagraphRole::body});
      at = end + 1;
    }
    segmented_ = std::make_unique<Segmented>(segment(text_, paragraphs, rule_set().tables));
    names_ = find_names(text_, *segmented_, rule_set().tables);
  }

  const std::string& text() const { return text_; }
  const Segmented& segmented() const { return *segmented_; }
  const Names& names() const { return names_; }

  std::string written(TokenSpan tokens) const {
    const ByteSpan span = bytes(tokens);
    return text_.substr(span.begin, span.size());
  }
  ByteSpan bytes(TokenSpan tokens) const {
    return {segmented_->tokens[tokens.begin].span.begin, segmented_->tokens[tokens.end - 1].span.end};
  }

  /// The entity that the `nth` mention of `words`, as a name or with its titles, means; nullptr for none.
  const Entity* entity(const std::string& words, int nth = 0) const {
    const NameMention* found = mention(words, nth);
    return found ? &names_.entities[found->entity] : nullptr;
  }
  const NameMention* mention(const std::string& words, int nth = 0) const {
    for (const NameMention& m : names_.mentions) {
      if (written(m.name) != words && written(m.tokens) != words) continue;
      if (nth-- == 0) return &m;
    }
    return nullptr;
  }

  /// All mentions: "words = name of the entity", in the order of the text.
  std::vector<std::string> list() const {
    std::vector<std::string> out;
    for (const NameMention& m : names_.mentions)
      out.push_back(written(m.tokens) + " = " + names_.entities[m.entity].name);
    return out;
  }

 private:
  std::string text_;
  std::unique_ptr<Segmented> segmented_;
  Names names_;
};

}  // namespace demarche::testing
