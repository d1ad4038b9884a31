// One function a command: it declares the command's options and, where the call names the command, sets what to do.
// A new command is one function here and one row in program.cpp.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <string>

#include "cli/corpus.hpp"
#include "cli/errors.hpp"

namespace demarche {

/// What a parsed command line asks for.
using Action = std::function<Exit()>;

void add_run(CLI::App& program, Action& action);
void add_extract(CLI::App& program, Action& action);
void add_times(CLI::App& program, Action& action);
void add_render(CLI::App& program, Action& action);
void add_text(CLI::App& program, Action& action);

/// Adds a command with its examples, and sets `action` to `perform(options)` where it is called. Returns the command
/// and the options that its flags fill.
template <class Options>
struct Declared {
  CLI::App& app;
  Options& options;
};
template <class Options>
Declared<Options> declare(CLI::App& program, Action& action, const char* name, const char* what, const char* examples,
                          Exit (*perform)(const Options&)) {
  const auto options = std::make_shared<Options>();
  CLI::App* app = program.add_subcommand(name, what)->footer(examples)->group("Commands");
  app->callback([&action, options, perform] { action = [options, perform] { return perform(*options); }; });
  return {*app, *options};
}

/// INPUT..., --published and --strict.
void add_corpus_options(CLI::App& app, CorpusOptions& options);
/// --published.
void add_published_option(CLI::App& app, CorpusOptions& options);
/// --rules DIR.
void add_rules_option(CLI::App& app, std::string& folder);

}  // namespace demarche
