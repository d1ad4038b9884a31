#include "tools/evaluate/scores.hpp"

#include <algorithm>

#include "extractors/segment.hpp"
#include "tools/treebank/gold_tokens.hpp"

namespace demarche {
namespace {

double percent(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

/// One word of the treebank and what we made of it; Tag::none for a word that we cut otherwise.
void count_word(const TreebankSentence& sentence, Tag gold, Tag ours, Scores& scores) {
  const bool right = gold == ours;
  for (Share* share : {&scores.xpos, &scores.genres[genre_of(sentence.id)]}) {
    share->right += right;
    ++share->all;
  }
  ++scores.tags[static_cast<std::size_t>(gold)].gold;
  ++scores.tags[static_cast<std::size_t>(ours)].found;
  scores.tags[static_cast<std::size_t>(gold)].same += right;
  if (!right) ++scores.confusions[{gold, ours}];
}

/// The treebank's text with a line for each paragraph, and where its words and sentences stand in it.
struct RawText {
  std::string text;
  std::vector<Paragraph> paragraphs;
  std::vector<std::vector<ByteSpan>> words;  ///< by sentence
};

RawText raw_text(const std::vector<TreebankSentence>& treebank) {
  RawText out;
  bool space = false;
  for (const TreebankSentence& sentence : treebank) {
    if (sentence.new_paragraph || out.paragraphs.empty()) {
      if (!out.text.empty()) out.text += '\n';
      const auto at = static_cast<std::uint32_t>(out.text.size());
      out.paragraphs.push_back({{at, at}, ParagraphRole::body});
    } else if (space) {
      out.text += ' ';
    }
    const auto begin = static_cast<std::uint32_t>(out.text.size());
    auto& words = out.words.emplace_back();
    for (const TreebankWord& word : sentence.words) words.push_back({begin + word.span.begin, begin + word.span.end});
    out.text += sentence.text;
    out.paragraphs.back().span.end = static_cast<std::uint32_t>(out.text.size());
    space = sentence.space_after;
  }
  return out;
}

/// The tag of each of our words by its bytes.
std::map<ByteSpan, Tag> tagged_words(const Segmented& segmented, const Tagger& tagger) {
  std::vector<Tag> tags(segmented.tokens.size(), Tag::none);
  for (const Sentence& sentence : segmented.sentences) {
    const std::uint32_t begin = sentence.tokens.begin, size = sentence.tokens.end - begin;
    tagger.tag(std::span(segmented.tokens).subspan(begin, size), std::span(tags).subspan(begin, size));
  }
  std::map<ByteSpan, Tag> out;
  for (std::size_t i = 0; i < tags.size(); ++i) out[segmented.tokens[i].span] = tags[i];
  return out;
}

void count_sentences(const RawText& raw, const Segmented& segmented, Overlap& overlap) {
  std::vector<ByteSpan> gold;
  for (const auto& words : raw.words) gold.push_back({words.front().begin, words.back().end});
  for (const Sentence& sentence : segmented.sentences)
    overlap.same += std::binary_search(gold.begin(), gold.end(), sentence.span);
  overlap.gold = gold.size();
  overlap.found = segmented.sentences.size();
}

}  // namespace

double Overlap::precision() const { return percent(same, found); }
double Overlap::recall() const { return percent(same, gold); }
double Overlap::f() const { return percent(2 * same, gold + found); }
double Share::percent() const { return demarche::percent(right, all); }

Scores score_gold(const std::vector<TreebankSentence>& treebank, const Tagger& tagger) {
  Scores scores;
  TextArena arena;
  for (const TreebankSentence& sentence : treebank) {
    const GoldTokens gold = gold_tokens(sentence, arena);
    std::vector<Tag> tags(gold.tokens.size());
    tagger.tag(gold.tokens, tags);
    for (std::size_t i = 0; i < tags.size(); ++i) count_word(sentence, gold.tags[i], tags[i], scores);
  }
  scores.tokens = {scores.xpos.all, scores.xpos.all, scores.xpos.all};
  scores.sentences = {treebank.size(), treebank.size(), treebank.size()};
  return scores;
}

Scores score_raw(const std::vector<TreebankSentence>& treebank, const Tagger& tagger, const RuleTables& rules) {
  Scores scores;
  const RawText raw = raw_text(treebank);
  const Segmented segmented = segment(raw.text, raw.paragraphs, rules);
  const std::map<ByteSpan, Tag> ours = tagged_words(segmented, tagger);
  for (std::size_t s = 0; s < treebank.size(); ++s) {
    for (std::size_t w = 0; w < treebank[s].words.size(); ++w) {
      const auto found = raw.words[s][w].empty() ? ours.end() : ours.find(raw.words[s][w]);
      const Tag gold = parse_name<Tag>(treebank[s].words[w].xpos).value_or(Tag::none);
      scores.tokens.same += found != ours.end();
      ++scores.tokens.gold;
      count_word(treebank[s], gold, found == ours.end() ? Tag::none : found->second, scores);
    }
  }
  scores.tokens.found = segmented.tokens.size();
  count_sentences(raw, segmented, scores.sentences);
  return scores;
}

}  // namespace demarche
