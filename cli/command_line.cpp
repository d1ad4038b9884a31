#include "cli/command_line.hpp"

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>

#include "cli/commands.hpp"
#include "cli/output.hpp"
#include "cli/writing.hpp"

namespace demarche {
namespace {

constexpr const char* kExamples = R"(
  demarche run report.txt --published 2016-05-01 -o out    one report -> out/timeline.json, .svg, .png, .dot
  demarche run reports/ page.html feed.rss -o out          a folder, a page and a feed -> one chronology
  demarche run corpus.jsonl --each -o out                  each document a timeline of its own: out/ID.json
  demarche render out/timeline.json -f svg -o week.svg     an old timeline, drawn again
  demarche explain out/timeline.json e1f0 reports/         why it says so

"demarche COMMAND --help" explains a command.
)";

constexpr const char* kSetUp = "Set-up";  // the group of commands that concern the program itself

/// What a parsed command line asks for.
using Action = std::function<Exit()>;

/// A command in the making; `options` are what its flags fill.
template <class Options>
struct Command {
  CLI::App& app;
  Options& options;
};

/// Adds a command with its examples; `action` becomes `perform(options)` where it is called.
template <class Options>
Command<Options> declare(CLI::App& program, Action& action, const char* name, const char* what, const char* examples,
                         Exit (*perform)(const Options&)) {
  const auto options = std::make_shared<Options>();
  CLI::App* app = program.add_subcommand(name, what)->footer(examples)->group("Commands");
  app->callback([&action, options, perform] { action = [options, perform] { return perform(*options); }; });
  return {*app, *options};
}

void add_text_option(CLI::App& app, const char* flags, std::string& value, const char* type, const std::string& what) {
  app.add_option(flags, value, what)->type_name(type);
}

void add_published(CLI::App& app, CorpusOptions& options) {
  const auto set = [&options](const std::string& text) {
    options.published = Day::parse(text);
    if (!options.published) throw UsageError("--published wants a day as YYYY-MM-DD, not \"" + text + "\"");
  };
  app.add_option_function<std::string>("--published", set,
                                       "Day of publication: overrides that of a single document, fills gaps of several")
      ->type_name("YYYY-MM-DD");
}

void add_corpus(CLI::App& app, CorpusOptions& options) {
  app.add_option("INPUT", options.inputs,
                 "Files (text, HTML, JSON, feeds; .jsonl: one JSON document a line; each with or without .gz), "
                 "folders, or - for "
                 "standard input")
      ->required()
      ->type_name("");
  add_published(app, options);
  add_text_option(app, "--metadata", options.metadata, "FILE",
                  "CSV about the documents: path, published, publisher, uri, title, exclude");
  app.add_option("-j,--jobs", options.jobs, "Threads (default: as many as the machine has); the result is the same")
      ->check(CLI::Range(1U, 256U))
      ->type_name("N");
  app.add_flag("--strict", options.strict, "Exit with 3 where any document could not be read");
  add_text_option(app, "--dead-letters", options.dead_letters, "FILE",
                  "File for what could not be read and why, one JSON object a line");
}

void add_rules(CLI::App& app, std::string& folder) {
  add_text_option(app, "--rules", folder, "DIR", "Folder of YAML rules that add to the built-in ones or replace them");
}

void add_kinds(CLI::App& app, std::string& kinds) {
  add_text_option(app, "--kinds", kinds, "KINDS", "Only these families or kinds of events, with commas");
}

void add_run(CLI::App& program, Action& action) {
  constexpr const char* kRun = R"(
  demarche run report.txt --published 2016-05-01 -o out
  demarche run reports/ statement.json -o out --formats json,svg
  demarche run saved/ --metadata saved.csv -o out
  demarche run corpus.jsonl --each -o out
  curl -s https://example.org/report.txt | demarche run - -o out --kinds truce,talks.begin
)";
  auto [app, options] = declare(program, action, "run", "Documents -> a timeline and its pictures", kRun, run);
  add_corpus(app, options.corpus);
  app.add_option("-o,--output", options.folder, "Folder to write to; made where there is none")
      ->required()
      ->type_name("DIR");
  add_text_option(app, "--formats", options.formats, "FORMATS",
                  "What to write, with commas: " + format_names() + " (default: json,svg,png,dot; json with --each)");
  app.add_flag("--each", options.each, "Every document a timeline of its own, DIR/ID.json");
  add_kinds(app, options.kinds);
  add_text_option(app, "--title", options.title, "TEXT", "Title of the picture");
  add_rules(app, options.rules);
}

void add_extract(CLI::App& program, Action& action) {
  constexpr const char* kExtract = R"(
  demarche extract report.txt --published 2016-05-01
  demarche extract reports/ -o mentions.jsonl
)";
  auto [app, options] = declare(program, action, "extract", "Documents -> the mentions of events in each, as JSONL",
                                kExtract, extract_mentions);
  add_corpus(app, options.corpus);
  add_text_option(app, "-o,--output", options.file, "FILE", "File to write (default: standard output)");
  add_rules(app, options.rules);
}

void add_times(CLI::App& program, Action& action) {
  constexpr const char* kTimes = R"(
  demarche times report.txt --published 2016-05-01
  demarche times corpus.jsonl --each -o times
)";
  auto [app, options] =
      declare(program, action, "times", "Documents -> their time expressions (TIMEX3), as JSONL", kTimes, list_times);
  add_corpus(app, options.corpus);
  add_text_option(app, "-o,--output", options.output, "PATH",
                  "File to write (default: standard output); a folder with --each");
  app.add_flag("--each", options.each, "Every document a file of its own, DIR/ID.jsonl");
  app.add_flag("--clean", options.clean, "Leave out what stands in page clutter");
  app.add_option("--format", options.format, "What to write; jsonl is the only format")
      ->check(CLI::IsMember({"jsonl"}))
      ->type_name("FORMAT");
  add_rules(app, options.rules);
}

void add_render(CLI::App& program, Action& action) {
  constexpr const char* kRender = R"(
  demarche render out/timeline.json -o week.svg
  demarche render out/timeline.json -f png -o week.png --title "The week" --kinds truce,talks
)";
  auto [app, options] = declare(program, action, "render", "A timeline -> any format", kRender, render);
  app.add_option("TIMELINE", options.timeline, "A timeline.json, or - for standard input")->required()->type_name("");
  add_text_option(app, "-f,--format", options.format, "FORMAT",
                  "What to write: " + format_names() + " (default: by the ending of the output)");
  add_text_option(app, "-o,--output", options.output, "FILE", "File to write (default: standard output)");
  add_kinds(app, options.kinds);
  add_text_option(app, "--title", options.title, "TEXT", "Title of the picture");
  add_rules(app, options.rules);
}

void add_explain(CLI::App& program, Action& action) {
  constexpr const char* kExplain = R"(
  demarche explain out/timeline.json e1f0c9a2b3d4e5f6
  demarche explain out/timeline.json e1f0 reports/
)";
  auto [app, options] = declare(program, action, "explain", "An event -> the words, rules and cues that it rests on",
                                kExplain, explain_event);
  app.add_option("TIMELINE", options.timeline, "A timeline.json, or - for standard input")->required()->type_name("");
  app.add_option("EVENT", options.event, "The event's id, or its beginning")->required()->type_name("");
  app.add_option("INPUT", options.inputs,
                 "Where its documents are (default: by their uris, from here or the timeline's folder)")
      ->type_name("");
  add_rules(app, options.rules);
}

void add_text(CLI::App& program, Action& action) {
  constexpr const char* kText = R"(
  demarche text report.txt
  demarche text report.json | cut -c 100-120
  demarche text --body page.html
)";
  auto [app, options] =
      declare(program, action, "text", "A document -> its text, in which all offsets count", kText, print_text);
  app.add_option("FILE", options.corpus.inputs, "A document, or - for standard input")
      ->required()
      ->expected(1)
      ->type_name("");
  app.add_flag("--body", options.body, "Only the headline and the report, without what else the page carries");
  add_rules(app, options.rules);
}

void add_doctor(CLI::App& program, Action& action) {
  constexpr const char* kDoctor = R"(
  demarche doctor
  demarche doctor --rules my-rules
)";
  auto [app, options] =
      declare(program, action, "doctor", "What is installed of what pictures need, and what is not", kDoctor, examine);
  app.group(kSetUp);
  add_rules(app, options.rules);
}

void add_completions(CLI::App& program, Action& action) {
  constexpr const char* kCompletions = R"(
  source <(demarche completions bash)
  demarche completions fish > ~/.config/fish/completions/demarche.fish
)";
  auto [app, options] = declare(program, action, "completions", "A shell's script that completes commands and options",
                                kCompletions, print_completions);
  app.group(kSetUp);
  app.add_option("SHELL", options.shell, "Which shell")->required()->type_name("{bash,zsh,fish}");
  options.program = &program;
}

void add_man(CLI::App& program, Action& action) {
  constexpr const char* kMan = R"(
  demarche man | man -l -
)";
  auto [app, options] = declare(program, action, "man", "The manual page, for man(1)", kMan, print_man_page);
  app.group(kSetUp);
  options.program = &program;
}

constexpr void (*kCommands[])(CLI::App&, Action&) = {add_run,     add_extract, add_times,       add_render, add_text,
                                                     add_explain, add_doctor,  add_completions, add_man};

/// Help with the examples (kept as the footer) before the options.
class ExamplesFirst : public CLI::Formatter {
 public:
  ExamplesFirst() { label("SUBCOMMAND", "COMMAND"); }
  std::string make_description(const CLI::App* app) const override {
    return CLI::Formatter::make_description(app) + app->get_footer() + "\n";
  }
  std::string make_footer(const CLI::App*) const override { return ""; }
};

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

Exit run_command_line(int argc, const char* const* argv) {
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
    write_stdout(program.help());
    return Exit::done;
  } catch (const CLI::ParseError& error) {
    fail_usage(program, error);
  }
  return action();
}

}  // namespace demarche
