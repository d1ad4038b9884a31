#include "tools/treebank/gold_tokens.hpp"

#include "extractors/language/make_token.hpp"

namespace demarche {

GoldTokens gold_tokens(const TreebankSentence& sentence, TextArena& arena) {
  GoldTokens out;
  for (const TreebankWord& word : sentence.words) {
    const bool stands = sentence.text.substr(word.span.begin, word.span.size()) == word.form && !word.form.empty();
    const ByteSpan alone{0, static_cast<std::uint32_t>(word.form.size())};
    out.tokens.push_back(stands ? make_token(sentence.text, word.span, word.space_before, arena)
                                : make_token(word.form, alone, word.space_before, arena));
    out.tags.push_back(parse_name<Tag>(word.xpos).value_or(Tag::none));
  }
  return out;
}

}  // namespace demarche
