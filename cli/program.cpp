#include "cli/program.hpp"

#include <memory>

#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"

namespace demarche {
namespace {

constexpr void (*kCommands[])(CLI::App&, Action&) = {add_run, add_extract, add_times, add_render, add_text};

constexpr const char* kExamples = R"(
  demarche run report.txt --published 2016-05-01 -o out    one report -> out/timeline.json, .svg, .png, .dot
  demarche run reports/ more.jsonl -o out                  a folder and a JSONL file -> one chronology
  demarche run corpus.jsonl --each -o out                  each document a timeline of its own: out/ID.json
  demarche render out/timeline.json -f svg -o week.svg     an old timeline, drawn again

"demarche COMMAND --help" explains a command.
)";

/// Help with the examples (kept as the footer) before the options.
class ExamplesFirst : public CLI::Formatter {
 public:
  ExamplesFirst() { label("SUBCOMMAND", "COMMAND"); }
  std::string make_description(const CLI::App* app) const override {
    return CLI::Formatter::make_description(app) + app->get_footer() + "\n";
  }
  std::string make_footer(const CLI::App*) const override { return ""; }
};

Exit print_help(const CLI::App& program) {
  write_stdout(program.help());
  return Exit::done;
}

/// "INPUT is required", and how to get help.
[[noreturn]] void fail_usage(const CLI::App& program, const CLI::ParseError& error) {
  std::string command = "demarche";
  for (const CLI::App* used : program.get_subcommands()) command += " " + used->get_name();
  std::string what = error.what();
  const std::vector<std::string> unknown = program.remaining();
  if (program.get_subcommands().empty()) {
    what = unknown.empty() ? "name a command" : "there is no command \"" + unknown.front() + "\"";
  }
  throw UsageError(what + "; see " + command + " --help");
}

}  // namespace

Exit run_program(int argc, const char* const* argv) {
  CLI::App program("Turns news and official statements into a dated, linked, checkable chronology of diplomacy.",
                   "demarche");
  program.formatter(std::make_shared<ExamplesFirst>());
  program.footer(kExamples);
  program.set_version_flag("--version", "demarche " DEMARCHE_VERSION, "Print the version");
  program.require_subcommand(1);
  Action action;
  for (const auto& add : kCommands) add(program, action);
  try {
    program.parse(argc, argv);
  } catch (const CLI::CallForVersion&) {
    write_stdout("demarche " DEMARCHE_VERSION "\n");
    return Exit::done;
  } catch (const CLI::Success&) {
    return print_help(program);
  } catch (const CLI::ParseError& error) {
    fail_usage(program, error);
  }
  return action();
}

}  // namespace demarche
