// demarche-train DATA.conllu... -o en.bin [--dev FILE.conllu...]: learns the language model from treebanks.
#include <CLI/CLI.hpp>
#include <iostream>

#include "extractors/language/model.hpp"
#include "extractors/language/tagger.hpp"
#include "tools/read_file.hpp"
#include "tools/train/train_tagger.hpp"

namespace {

using demarche::TreebankSentence;

std::vector<TreebankSentence> read_all(const std::vector<std::string>& files) {
  std::vector<TreebankSentence> out;
  for (const std::string& file : files) {
    std::vector<TreebankSentence> sentences = demarche::read_conllu(demarche::read_file(file), file);
    std::move(sentences.begin(), sentences.end(), std::back_inserter(out));
  }
  return out;
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{"Learns demarche's language model from CoNLL-U treebanks. The same files give the same bytes."};
  std::vector<std::string> data, development;
  std::string output;
  demarche::TaggerTraining options;
  bool plain = false;
  app.add_option("DATA", data, "treebanks to learn from")->required();
  app.add_option("-o,--output", output, "the model file")->required();
  app.add_option("--dev", development, "treebanks to report accuracy on after each round");
  app.add_option("--rounds", options.rounds, "walks over the data")->check(CLI::Range(1, 1000));
  app.add_option("--seed", options.seed, "of the order of sentences and the first weights");
  app.add_flag("--no-headlines", plain, "learn from the sentences as they are alone");
  CLI11_PARSE(app, argc, argv);
  try {
    options.headlines = !plain;
    const auto tagger = demarche::train_tagger(read_all(data), read_all(development), options, std::cout);
    const auto model = demarche::write_model({{demarche::Tagger::kSection, tagger}});
    demarche::write_file(output, model);
    std::cout << output << ": " << model.size() << " bytes\n";
  } catch (const std::exception& error) {
    std::cerr << "demarche-train: " << error.what() << "\n";
    return 1;
  }
  return 0;
}
