// Passes 2 to 4: cleaning, tokens, segmentation, tags.
#include "bench/texts.hpp"
#include "extractors/language/tagger.hpp"
#include "extractors/language/tokenizer.hpp"

using namespace demarche;
using namespace demarche::bench;

namespace {

void clean_pages(benchmark::State& state) {
  const Rules rules = builtin_rules();
  documents();
  while (state.KeepRunning()) {
    for (const CorpusDocument& document : documents())
      benchmark::DoNotOptimize(clean(document.raw.text, *rules, document.raw.marks));
  }
  count_bytes(state);
}
BENCHMARK(clean_pages);

void cut_tokens(benchmark::State& state) {
  const Rules rules = builtin_rules();
  const Abbreviations& abbreviations = rules->abbreviations;
  documents();
  while (state.KeepRunning()) {
    for (const CorpusDocument& document : documents()) {
      const std::string& text = document.raw.text;
      TextArena arena;
      std::vector<Token> tokens;
      tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, abbreviations, arena, tokens);
      benchmark::DoNotOptimize(tokens.data());
    }
  }
  count_bytes(state);
}
BENCHMARK(cut_tokens);

void segment_texts(benchmark::State& state) {
  const Rules rules = builtin_rules();
  prepared();
  while (state.KeepRunning()) {
    for (const Prepared& document : prepared())
      benchmark::DoNotOptimize(segment(document.raw->text, document.paragraphs, *rules));
  }
  count_bytes(state);
}
BENCHMARK(segment_texts);

/// Every sentence, also those without a trigger, which the pipeline leaves out.
void tag_sentences(benchmark::State& state) {
  std::vector<Tag> tags;
  std::int64_t tokens = 0;
  prepared();
  while (state.KeepRunning()) {
    for (const Prepared& document : prepared()) {
      for (const Sentence& sentence : document.segmented.sentences) {
        const std::uint32_t size = sentence.tokens.end - sentence.tokens.begin;
        tags.resize(size);
        builtin_tagger().tag(std::span(document.segmented.tokens).subspan(sentence.tokens.begin, size), tags);
        tokens += size;
      }
    }
    benchmark::DoNotOptimize(tags.data());
  }
  count_bytes(state);
  state.SetItemsProcessed(tokens);
}
BENCHMARK(tag_sentences);

}  // namespace
