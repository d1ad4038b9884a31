// What each command does, given its options. A new command is its options, one function here and one row in
// command_line.cpp, which alone knows how a command line is parsed.
#pragma once

#include <string>

#include "cli/corpus.hpp"
#include "cli/errors.hpp"

namespace CLI {
class App;
}

namespace demarche {

struct RunOptions {
  CorpusOptions corpus;
  std::string folder;
  std::string formats;  ///< a list with commas; "" for all
  std::string kinds;    ///< a list with commas; "" for those that are shown
  std::string rules;    ///< a folder, or ""
  std::string title;
  bool each = false;
};
/// Documents -> timeline.json and its pictures in a folder, of all documents together or of each.
Exit run(const RunOptions& options);

struct ExtractOptions {
  CorpusOptions corpus;
  std::string rules;
  std::string file;  ///< "" or "-" for standard output
};
/// Documents -> what passes 1-8 find in each, one line of JSON a document.
Exit extract_mentions(const ExtractOptions& options);

struct TimesOptions {
  CorpusOptions corpus;
  std::string rules;
  std::string output;  ///< a file, "" or "-" for standard output; a folder with `each`
  std::string format = "jsonl";
  bool each = false;
  bool clean = false;  ///< without those in page clutter
};
/// A document -> its time expressions, or with `each` those of every document, a file each.
Exit list_times(const TimesOptions& options);

struct RenderOptions {
  std::string timeline;  ///< a file, "-" for standard input
  std::string format;    ///< "" for that of the output's ending
  std::string output;    ///< "" or "-" for standard output
  std::string kinds;
  std::string title;
  std::string rules;
};
/// A timeline that was written before -> any format.
Exit render(const RenderOptions& options);

struct DoctorOptions {
  std::string rules;
};
/// What the program finds of what it needs. Exit::found where something is missing that an output needs.
Exit examine(const DoctorOptions& options);

struct ManOptions {
  const CLI::App* program = nullptr;
};
/// The manual page on standard output.
Exit print_man_page(const ManOptions& options);

struct CompletionsOptions {
  const CLI::App* program = nullptr;
  std::string shell;  ///< "bash", "zsh" or "fish"
};
/// A shell's script on standard output.
Exit print_completions(const CompletionsOptions& options);

struct TextOptions {
  CorpusOptions corpus;
  bool body = false;  ///< without page clutter
  std::string rules;
};
struct ExplainOptions {
  std::string timeline;             ///< a file, "-" for standard input
  std::string event;                ///< an event's id, or the beginning of one
  std::vector<std::string> inputs;  ///< where its documents may be; none: beside the timeline, by their uris
  std::string rules;
};
/// An event of a timeline -> what it rests on: sentence, tokens, rule and slots, status cues, date.
Exit explain_event(const ExplainOptions& options);

/// A document -> its text, exactly as all offsets count in it.
Exit print_text(const TextOptions& options);

}  // namespace demarche
