// demarche man and demarche completions: what the program knows of itself, for man(1) and for shells.
#include <array>
#include <string_view>

#include "cli/commands.hpp"
#include "cli/completions.hpp"
#include "cli/man_page.hpp"
#include "cli/output.hpp"

namespace demarche {
namespace {

struct Shell {
  std::string_view name;
  std::string (*script)(const ProgramReference&);
};
constexpr std::array kShells{Shell{"bash", bash_completion}, Shell{"zsh", zsh_completion},
                             Shell{"fish", fish_completion}};

}  // namespace

Exit print_man_page(const ManOptions& options) {
  write_stdout(man_page(reference_of(*options.program)));
  return Exit::done;
}

Exit print_completions(const CompletionsOptions& options) {
  for (const Shell& shell : kShells) {
    if (shell.name != options.shell) continue;
    write_stdout(shell.script(reference_of(*options.program)));
    return Exit::done;
  }
  throw UsageError("there are completions for bash, zsh and fish, not for \"" + options.shell +
                   "\"; see demarche completions --help");
}

}  // namespace demarche
