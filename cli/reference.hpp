// The commands and options of the program as plain data, read from the parser itself, so that the manual page and the
// shells' completions say what --help says.
//   reference_of(program).commands[0] -> {"run", "Documents -> a timeline …", …, {{"-o", "--output"}, "DIR", …}}
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace demarche {

/// What stands behind an option; `one` and `list` (with commas) are of OptionReference::values.
enum class Takes { nothing, text, file, folder, one, list };

struct OptionReference {
  std::vector<std::string> flags;  ///< "-o", "--output"; none where it is known by its place
  std::string name;                ///< of the value, in capitals: "DIR"; "" where it takes none
  Takes takes = Takes::nothing;
  std::vector<std::string> values;
  std::string what;
  bool required = false;
  bool repeated = false;
};

struct CommandReference {
  std::string name;
  std::string what;
  std::string examples;  ///< lines as --help prints them
  std::vector<OptionReference> options;
};

/// The program is a command too: its options stand before the others'.
struct ProgramReference : CommandReference {
  std::vector<CommandReference> commands;
};

/// All that --help shows, in its order.
ProgramReference reference_of(const CLI::App& program);

}  // namespace demarche
