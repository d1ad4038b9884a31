#include "extractors/names/name_sentence.hpp"

namespace demarche {

NameSentence::NameSentence(const NameText& text, std::uint32_t index)
    : text_(text),
      index_(index),
      begin_(text.segmented().sentences[index].tokens.begin),
      end_(text.segmented().sentences[index].tokens.end),
      title_case_(text.casing(text.segmented().sentences[index]) == Casing::title) {}

bool NameSentence::starts(std::uint32_t at) const {
  return at == begin_ || (at == begin_ + 1 && !text_.token(begin_).has(Token::kWord));
}

bool NameSentence::is_common(std::uint32_t at) const {
  const NameClasses& c = classes();
  return text_.is(at, c.never) || text_.is(at, c.starter) || text_.is(at, c.work) || text_.is(at, c.domain);
}

Found NameSentence::make(FoundKind kind, TokenSpan tokens) const {
  Found found;
  found.kind = kind;
  found.tokens = found.name = tokens;
  found.sentence = index_;
  found.locative =
      text_.is_locative(tokens.begin, begin_) || (tokens.end < end_ && text_.is(tokens.end, text_.classes().setting));
  found.definite = tokens.begin > begin_ && text_.token(tokens.begin - 1).norm == "the";
  return found;
}

}  // namespace demarche
