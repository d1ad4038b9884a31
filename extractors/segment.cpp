#include "extractors/segment.hpp"

#include "extractors/language/sentence_splitter.hpp"
#include "extractors/language/tokenizer.hpp"

namespace demarche {
namespace {

/// What sentence splitting asks the rules.
struct Starters {
  const Lexicon* lexicon;
  ClassId cls;
};

bool is_starter(const void* context, const Token& token) {
  const auto& starters = *static_cast<const Starters*>(context);
  if (!token.has(Token::kCapital)) return false;
  const NodeId node = starters.lexicon->step(0, token.word);
  if (node == 0) return false;
  for (const LexEntry& entry : starters.lexicon->entries(node)) {
    if (entry.cls == starters.cls) return true;
  }
  return false;
}

bool casing_fits(const LexEntry& entry, const Token& first) {
  if (entry.casing == 2) return first.has(Token::kAllCaps);
  return entry.casing == 0 || first.has(Token::kCapital);
}

class Segmenter {
 public:
  Segmenter(std::string_view text, const RuleTables& rules, Segmented& out)
      : text_(text), rules_(rules), starters_{&rules.lexicon, rules.class_id("language.starter")}, out_(out) {
    constexpr std::size_t kTokenBytes = 5;  // of English, on average
    out_.tokens.reserve(text.size() / kTokenBytes);
    out_.matches.reserve(text.size() / kTokenBytes);
  }

  void add(const Paragraph& paragraph, std::uint32_t index) {
    const auto begin = static_cast<std::uint32_t>(out_.tokens.size());
    tokenize(text_, paragraph.span, rules_.abbreviations, out_.arena, out_.tokens);
    const auto end = static_cast<std::uint32_t>(out_.tokens.size());
    if (begin == end) return;  // nothing but characters that are no token
    for (std::uint32_t i = begin; i < end; ++i) out_.tokens[i].word = rules_.lexicon.word(out_.tokens[i].norm);
    std::uint32_t first = begin;
    if (paragraph.role == ParagraphRole::body && !out_.dateline && !seen_body_) first = take_dateline({begin, end});
    seen_body_ = seen_body_ || paragraph.role == ParagraphRole::body;
    if (first >= end) return;
    const std::span<const Token> tokens = std::span(out_.tokens).subspan(first, end - first);
    std::uint32_t from = first;
    for (const std::uint32_t start : sentence_starts(tokens, is_starter, &starters_)) {
      push_sentence({from, first + start}, paragraph, index);
      from = first + start;
    }
    push_sentence({from, end}, paragraph, index);
  }

  void scan() {
    out_.match_starts.reserve(out_.tokens.size() + 1);
    std::uint32_t covered = 0;  // tokens outside sentences (the dateline) match too, one by one
    auto next_sentence = out_.sentences.begin();
    while (covered < out_.tokens.size()) {
      const bool inside = next_sentence != out_.sentences.end() && next_sentence->tokens.begin == covered;
      const std::uint32_t end = inside ? next_sentence->tokens.end
                                : next_sentence != out_.sentences.end()
                                    ? next_sentence->tokens.begin
                                    : static_cast<std::uint32_t>(out_.tokens.size());
      for (std::uint32_t i = covered; i < end; ++i) match_from(i, end);
      if (inside) ++next_sentence;
      covered = end;
    }
    out_.match_starts.push_back(static_cast<std::uint32_t>(out_.matches.size()));
  }

 private:
  void push_sentence(TokenSpan tokens, const Paragraph& paragraph, std::uint32_t index) {
    const ByteSpan span{out_.tokens[tokens.begin].span.begin, out_.tokens[tokens.end - 1].span.end};
    out_.sentences.push_back({tokens, span, index, paragraph.role});
  }

  void match_from(std::uint32_t first, std::uint32_t end) {
    out_.match_starts.push_back(static_cast<std::uint32_t>(out_.matches.size()));
    NodeId node = 0;
    for (std::uint32_t i = first; i < end; ++i) {
      node = rules_.lexicon.step(node, out_.tokens[i].word);
      if (node == 0) return;
      for (const LexEntry& entry : rules_.lexicon.entries(node)) {
        if (casing_fits(entry, out_.tokens[first])) out_.matches.push_back({{first, i + 1}, entry});
      }
    }
  }

  /// "GENEVA, May 1 (Agency) —", "MOSCOW/BEIRUT Russian warplanes": capitals first, up to a dash within twelve tokens
  /// or, where a place's capitals run straight into the sentence, up to its first ordinary word. Returns the first
  /// token behind it.
  std::uint32_t take_dateline(TokenSpan paragraph) {
    constexpr std::uint32_t kLongest = 14;
    const auto& tokens = out_.tokens;
    if (!tokens[paragraph.begin].has(Token::kAllCaps)) return paragraph.begin;
    const std::uint32_t limit = std::min(paragraph.end, paragraph.begin + kLongest);
    std::uint32_t i = paragraph.begin;
    for (; i < limit; ++i) {
      const bool spaced_hyphen = tokens[i].norm == "-" && tokens[i].has(Token::kSpaceBefore);
      if (tokens[i].norm == "--" || spaced_hyphen) return keep_dateline(paragraph.begin, i + 1);
    }
    for (i = paragraph.begin; i < limit && (tokens[i].has(Token::kAllCaps) || tokens[i].norm == "/"); ++i) {
    }
    const bool runs_on = i < limit && tokens[i].has(Token::kCapital) && out_.tokens[paragraph.begin].span.size() > 3;
    return runs_on ? keep_dateline(paragraph.begin, i) : paragraph.begin;
  }

  std::uint32_t keep_dateline(std::uint32_t begin, std::uint32_t end) {
    out_.dateline = TokenSpan{begin, end};
    return end;
  }

  std::string_view text_;
  const RuleTables& rules_;
  Starters starters_;
  Segmented& out_;
  bool seen_body_ = false;
};

}  // namespace

Segmented segment(std::string_view text, const std::vector<Paragraph>& paragraphs, const RuleTables& rules) {
  Segmented out;
  Segmenter segmenter(text, rules, out);
  for (std::uint32_t i = 0; i < paragraphs.size(); ++i) {
    if (tells_events(paragraphs[i].role)) segmenter.add(paragraphs[i], i);
  }
  segmenter.scan();
  return out;
}

}  // namespace demarche
