// demarche-evaluate FILE.conllu... [--raw] [--json] [--model en.bin]: measures the language passes against treebanks.
#include <CLI/CLI.hpp>
#include <iostream>

#include "extractors/rules/rules.hpp"
#include "tools/evaluate/report.hpp"
#include "tools/evaluate/scores.hpp"
#include "tools/read_file.hpp"

namespace {

struct Options {
  std::vector<std::string> files;
  std::string model;
  bool raw = false, json = false;
};

int evaluate(const Options& options) {
  using namespace demarche;
  std::vector<TreebankSentence> treebank;
  for (const std::string& file : options.files) {
    std::vector<TreebankSentence> sentences = read_conllu(read_file(file), file);
    if (!sentences.empty()) sentences.front().new_paragraph = true;
    std::move(sentences.begin(), sentences.end(), std::back_inserter(treebank));
  }
  const std::string bytes = options.model.empty() ? "" : read_file(options.model);
  const Model model = options.model.empty() ? builtin_model() : Model(std::as_bytes(std::span(bytes)));
  const Tagger tagger(model);
  const Scores scores = options.raw ? score_raw(treebank, tagger, *builtin_rules()) : score_gold(treebank, tagger);
  std::cout << (options.json ? json_report(scores) : text_report(scores));
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{"Measures demarche's tokenizer, sentence splitter and tagger against CoNLL-U treebanks."};
  Options options;
  app.add_option("FILE", options.files, "treebanks")->required();
  app.add_flag("--raw", options.raw, "cut the text ourselves instead of using the treebank's words");
  app.add_flag("--json", options.json, "print JSON");
  app.add_option("--model", options.model, "another model than the built-in one");
  CLI11_PARSE(app, argc, argv);
  try {
    return evaluate(options);
  } catch (const std::exception& error) {
    std::cerr << "demarche-evaluate: " << error.what() << "\n";
    return 1;
  }
}
