#include "extractors/events/sentence_view.hpp"

#include <algorithm>

namespace demarche {
namespace {

constexpr std::uint32_t kLongestPhrase = 24;  // tokens that one noun phrase or verb group may take

bool is_phrase_tag(Tag tag) {
  switch (tag) {
    case Tag::CD:
    case Tag::DT:
    case Tag::JJ:
    case Tag::JJR:
    case Tag::JJS:
    case Tag::NN:
    case Tag::NNP:
    case Tag::NNPS:
    case Tag::NNS:
    case Tag::PDT:
    case Tag::POS:
    case Tag::PRPS:
    case Tag::SYM: return true;
    default: return false;
  }
}

}  // namespace

SentenceView::SentenceView(const DocumentView& document, std::uint32_t sentence)
    : document_(document),
      index_(sentence),
      tokens_(document.segmented().sentences[sentence].tokens),
      headline_(document.segmented().sentences[sentence].role == ParagraphRole::headline) {}

std::optional<TokenSpan> SentenceView::phrase_at(std::uint32_t i, ClassId cls) const {
  if (cls == 0) return std::nullopt;
  if (document_.is_name_class(cls)) {
    return document_.is_name_of(i, cls) ? std::optional(document_.name_at(i)->name) : std::nullopt;
  }
  const LexMatch* match = document_.segmented().match_at(i, cls);
  return match ? std::optional(match->tokens) : std::nullopt;
}

bool SentenceView::is_barrier(std::uint32_t i) const {
  const std::string_view norm = token(i).norm;
  return norm == ";" || norm == ":" || norm == "--" || norm == "(" || norm == ")";
}

bool SentenceView::is_auxiliary(std::uint32_t i) const {
  const EventClasses& c = document_.classes();
  return is(i, c.be) || is(i, c.have) || is(i, c.do_);
}

bool SentenceView::in_noun_phrase(std::uint32_t i) const {
  if (document_.name_at(i)) return true;
  if (is_phrase_tag(tag(i))) return true;
  if (token(i).norm == "-") return i > begin() && i + 1 < end() && !token(i).has(Token::kSpaceBefore);
  // "a new, partial truce"
  if (token(i).norm == ",") return i > begin() && i + 1 < end() && tag(i - 1) == Tag::JJ && tag(i + 1) == Tag::JJ;
  // "a nearly dead truce"
  if (tag(i) == Tag::RB)
    return i > begin() && i + 1 < end() && is_phrase_tag(tag(i - 1)) && !is_noun(tag(i - 1)) && tag(i + 1) == Tag::JJ;
  // a participle before a noun ("scheduled talks"), or a hyphen's other half ("Saudi-brokered talks")
  const bool participle = tag(i) == Tag::VBN || tag(i) == Tag::VBG;
  if (!participle || i + 1 >= end()) return false;
  const bool hyphen_before = i > begin() && token(i - 1).norm == "-";
  return hyphen_before || (is_noun(tag(i + 1)) && i > begin() && is_phrase_tag(tag(i - 1)) && !is_noun(tag(i - 1)));
}

std::uint32_t SentenceView::noun_phrase_begin(std::uint32_t i) const {
  std::uint32_t at = i;
  while (at > begin() && i - at < kLongestPhrase && in_noun_phrase(at - 1)) {
    const Tag before = tag(at - 1);
    --at;
    if (before == Tag::DT || before == Tag::PRPS || before == Tag::PDT) break;
  }
  return at;
}

std::uint32_t SentenceView::noun_phrase_end(std::uint32_t i) const {
  std::uint32_t at = i + 1;
  while (at < end() && at - i < kLongestPhrase && in_noun_phrase(at) && tag(at) != Tag::DT && tag(at) != Tag::PRPS)
    ++at;
  return at;
}

VerbGroup SentenceView::verb_group(std::uint32_t i) const {
  const EventClasses& c = document_.classes();
  VerbGroup group;
  group.verb = group.begin = i;
  group.finite = tag(i) == Tag::VBD || tag(i) == Tag::VBZ || tag(i) == Tag::VBP;
  group.past = tag(i) == Tag::VBD;
  bool helped = false;  // an auxiliary or modal was seen
  for (std::uint32_t at = i; at > begin() && i - at < kLongestPhrase;) {
    --at;
    if (is(at, c.negation)) {
      group.negated = true;
    } else if (tag(at) == Tag::TO || (token(at).norm == "to" && !helped && tag(i) == Tag::VB)) {
      group.infinitive = true;
      group.begin = at;
      break;
    } else if (is(at, c.future)) {
      group.future = group.finite = helped = true;
    } else if (is(at, c.would)) {
      group.would = group.modal = group.finite = helped = true;
    } else if (is(at, c.modal)) {
      group.modal = group.finite = helped = true;
    } else if (is(at, c.be)) {
      if (!group.perfect && (tag(i) == Tag::VBN || tag(i) == Tag::VBD)) group.passive = true;
      group.finite = group.finite || token(at).norm != "being";
      group.past = group.past || token(at).norm == "was" || token(at).norm == "were";
      helped = true;
    } else if (is(at, c.have)) {
      group.perfect = group.finite = helped = true;
      group.past = group.past || token(at).norm == "had";
    } else if (is(at, c.do_)) {
      group.finite = helped = true;
      group.past = group.past || token(at).norm == "did";
    } else if (tag(at) == Tag::RB || tag(at) == Tag::RBR) {
      if (at == begin()) break;
      continue;  // an adverb counts only where an auxiliary follows to its left
    } else {
      break;
    }
    group.begin = at;
  }
  group.gerund = tag(i) == Tag::VBG && !helped;
  return group;
}

bool SentenceView::has_object(std::uint32_t i) const {
  std::uint32_t at = i + 1;
  while (at < end() && (tag(at) == Tag::RP || tag(at) == Tag::RB)) ++at;
  if (at >= end() || document_.time_at(at)) return false;
  if (tag(at) == Tag::PRP || tag(at) == Tag::PRPS || tag(at) == Tag::DT || document_.name_at(at)) return true;
  return is_noun(tag(at)) || tag(at) == Tag::JJ || tag(at) == Tag::CD || tag(at) == Tag::VBG;
}

TokenSpan SentenceView::subject_stretch(std::uint32_t group_begin) const {
  std::uint32_t stop = group_begin;
  // a parenthesis between commas ("the truce, declared on Monday, ...") is stepped over once
  if (stop > begin() && token(stop - 1).norm == ",") {
    std::uint32_t comma = stop - 1;
    while (comma > begin() && token(comma - 1).norm != "," && stop - comma < kLongestPhrase) --comma;
    if (comma == begin() || token(comma - 1).norm != ",") return {group_begin, group_begin};
    stop = comma - 1;
  }
  // "met one and was to meet another": the second verb's subject stands before the first
  if (stop > begin() && tag(stop - 1) == Tag::CC) return {stop, stop};
  std::uint32_t at = stop;
  while (at > begin() && stop - at < kLongestPhrase) {
    const Tag before = tag(at - 1);
    const bool relative = at < stop && (tag(at) == Tag::WDT || tag(at) == Tag::WP);
    const bool comma = token(at - 1).norm == "," && !relative;  // ", which collapsed" belongs to what stands before
    if (is_barrier(at - 1) || comma || is_verb(before) || before == Tag::MD) break;
    --at;
  }
  return {at, stop};
}

}  // namespace demarche
