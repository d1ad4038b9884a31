#include "extractors/names/name_text.hpp"

namespace demarche {

NameText::NameText(std::string_view text, const Segmented& segmented, const RuleTables& rules)
    : text_(text),
      segmented_(segmented),
      names_(rules.names),
      lexicon_(rules.lexicon),
      begins_(rules.class_names.size(), false) {
  const NameClasses& c = names_.classes;
  for (const ClassId cls : {c.actor, c.brief, c.adjective, c.people, c.place, c.title, c.particle, c.side, c.filler,
                            c.body, c.fighters, c.group, c.people_noun, c.party}) {
    begins_[cls] = true;
  }
}

bool NameText::may_begin(std::uint32_t i) const {
  for (const LexMatch& match : segmented_.matches_at(i)) {
    if (begins_[match.entry.cls]) return true;
  }
  return false;
}

std::uint32_t NameText::end_of(std::uint32_t i, ClassId cls) const {
  const LexMatch* match = segmented_.match_at(i, cls);
  return match ? match->tokens.end : i;
}

bool NameText::is(std::uint32_t i, ClassId cls) const {
  for (const LexMatch& match : segmented_.matches_at(i)) {
    if (match.tokens.end > i + 1) return false;  // matches stand by length
    if (match.entry.cls == cls) return true;
  }
  return false;
}

Listed NameText::listed_at(std::uint32_t i, std::uint32_t end) const {
  Listed out;
  const NameClasses& c = names_.classes;
  for (const LexMatch& match : segmented_.matches_at(i)) {
    const ClassId cls = match.entry.cls;
    const bool actor = cls == c.actor || cls == c.brief || cls == c.people || cls == c.adjective;
    if ((!actor && cls != c.place) || match.tokens.end > end) continue;
    if (match.tokens.end > out.end) out = Listed{match.tokens.end, kNoName, kNoName, NameForm::full};
    if (!actor) {
      if (out.place == kNoName) out.place = match.entry.value;
      continue;
    }
    const NameForm form = cls == c.actor    ? NameForm::full
                          : cls == c.brief  ? NameForm::brief
                          : cls == c.people ? NameForm::people
                                            : NameForm::adjective;
    if (out.actor != kNoName && form >= out.form) continue;
    out.actor = match.entry.value;
    out.form = form;
  }
  return out;
}

bool NameText::is_possessive(std::uint32_t i) const {
  const Token& t = token(i);
  return !t.has(Token::kSpaceBefore) && (t.norm == "'s" || t.norm == "'");
}

bool NameText::is_hyphen(std::uint32_t i, std::uint32_t end) const {
  return i + 1 < end && token(i).norm == "-" && !token(i).has(Token::kSpaceBefore) &&
         !token(i + 1).has(Token::kSpaceBefore) && token(i + 1).has(Token::kWord);
}

bool NameText::is_locative(std::uint32_t i, std::uint32_t begin) const {
  if (i > begin && token(i - 1).norm == "the") --i;
  for (std::uint32_t back = 1; back <= 3 && i >= begin + back; ++back) {
    const LexMatch* match = segmented_.match_at(i - back, names_.classes.locative);
    if (match && match->tokens.end == i) return true;
  }
  return false;
}

Casing NameText::casing(const Sentence& sentence) const {
  std::uint32_t words = 0, shouted = 0, long_words = 0, capitals = 0;
  for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
    const Token& t = token(i);
    if (!t.has(Token::kWord) || t.span.size() < 2) continue;
    ++words;
    shouted += t.has(Token::kAllCaps);
    if (t.span.size() < 4) continue;
    ++long_words;
    capitals += t.has(Token::kCapital);
  }
  if (words >= 2 && shouted == words) return Casing::title;
  const bool headline = sentence.role == ParagraphRole::headline;
  if (!headline && token(sentence.tokens.end - 1).norm == ".") return Casing::sentence;
  const bool title =
      headline ? long_words >= 2 && capitals * 4 >= long_words * 3 : long_words >= 6 && capitals * 10 >= long_words * 9;
  return title ? Casing::title : Casing::sentence;
}

std::string NameText::written(TokenSpan tokens) const {
  std::string out;
  for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
    const Token& t = token(i);
    if (i > tokens.begin && t.has(Token::kSpaceBefore)) out += ' ';
    out += text_.substr(t.span.begin, t.span.size());
  }
  return out;
}

std::string NameText::slug(TokenSpan tokens) const {
  std::string out;
  for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
    const Token& t = token(i);
    if (!t.has(Token::kWord) && !t.has(Token::kNumber)) continue;
    if (!out.empty()) out += '-';
    for (const char ch : t.norm) {
      if (ch != '.' && ch != '\'') out += ch;
    }
  }
  return out;
}

}  // namespace demarche
