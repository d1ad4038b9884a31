// Options that several commands share.
#include "cli/commands.hpp"

namespace demarche {

void add_published_option(CLI::App& app, CorpusOptions& options) {
  const auto set = [&options](const std::string& text) {
    options.published = Day::parse(text);
    if (!options.published) throw UsageError("--published wants a day as YYYY-MM-DD, not \"" + text + "\"");
  };
  app.add_option_function<std::string>("--published", set,
                                       "Day of publication: overrides that of a single document, fills gaps of several")
      ->type_name("YYYY-MM-DD");
}

void add_corpus_options(CLI::App& app, CorpusOptions& options) {
  app.add_option("INPUT", options.inputs,
                 "Files (.txt, .json; .jsonl: one JSON document a line), folders, or - for standard input")
      ->required()
      ->type_name("");
  add_published_option(app, options);
  app.add_flag("--strict", options.strict, "Exit with 3 where any document could not be read");
}

void add_rules_option(CLI::App& app, std::string& folder) {
  app.add_option("--rules", folder, "Folder of YAML rules that add to the built-in ones or replace them")
      ->type_name("DIR");
}

}  // namespace demarche
