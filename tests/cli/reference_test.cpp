// The manual page and the completions of shells: sound in their own languages, and complete by what --help says.
#include <catch2/catch.hpp>
#include <sstream>

#include "tests/support/program.hpp"

using namespace demarche;
using testing::Ran;
using testing::shell;
using testing::TempFolder;

namespace {

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

bool has_program(const TempFolder& folder, const std::string& name) {
  if (shell(folder, "command -v " + name).exit == 0) return true;
  WARN(name << " is not installed: not tried");
  return false;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

/// The commands of `demarche --help`: "  run     Documents -> ..." below "Usage:".
std::vector<std::string> commands(const TempFolder& folder) {
  std::vector<std::string> names;
  const std::string help = shell(folder, "demarche --help").out;
  for (const std::string& line : lines_of(help.substr(help.find("Usage:")))) {
    if (line.size() > 2 && line.starts_with("  ") && line[2] >= 'a' && line[2] <= 'z') {
      names.push_back(line.substr(2, line.find(' ', 2) - 2));
    }
  }
  return names;
}

/// The options of `demarche COMMAND --help`: "--output", "-o".
std::vector<std::string> options(const TempFolder& folder, const std::string& command) {
  std::vector<std::string> flags;
  for (const std::string& line : lines_of(shell(folder, "demarche " + command + " --help").out)) {
    if (!line.starts_with("  -")) continue;
    std::istringstream names(line.substr(2, line.find(' ', 2) - 2));
    for (std::string flag; std::getline(names, flag, ',');) flags.push_back(flag);
  }
  return flags;
}

/// The part of `text` from `begin` to the next `end`.
std::string part(const std::string& text, const std::string& begin, const std::string& end) {
  const std::size_t at = text.find(begin);
  if (at == std::string::npos) return "";
  return text.substr(at, text.find(end, at + begin.size()) - at);
}

std::string with_roff_hyphens(const std::string& text) {
  std::string out;
  for (const char c : text) out += c == '-' ? "\\-" : std::string(1, c);
  return out;
}

/// What the script of bash offers for a command line; `words` as bash splits them, the last is being typed.
std::string offered(const TempFolder& folder, const std::string& words) {
  return shell(folder, "demarche completions bash > script; bash --norc -c 'source ./script; COMP_WORDS=(" + words +
                           "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _demarche; printf \"%s \" \"${COMPREPLY[@]}\"'")
      .out;
}

}  // namespace

TEST_CASE("every command and option of --help stands in the manual page and in every completion") {
  const TempFolder folder;
  const std::string man = shell(folder, "demarche man").out;
  const std::string bash = shell(folder, "demarche completions bash").out;
  const std::string zsh = shell(folder, "demarche completions zsh").out;
  const std::string fish = shell(folder, "demarche completions fish").out;
  const std::vector<std::string> names = commands(folder);
  CHECK(names.size() >= 8);
  for (const std::string& command : names) {
    const std::string man_part = part(man, "\n.SS demarche " + command + "\n", "\n.SS ");
    const std::string bash_part = part(bash, "\n    " + command + ")\n", ";;");
    const std::string zsh_part = part(zsh, "\n        " + command + ")\n", ";;");
    for (const std::string& flag : options(folder, command)) {
      INFO(command << " " << flag);
      CHECK(holds(man_part, "\\fB" + with_roff_hyphens(flag) + "\\fR"));
      CHECK((holds(bash_part, " " + flag + " ") || holds(bash_part, " " + flag + "'") ||
             holds(bash_part, "'" + flag + " ")));
      CHECK((holds(zsh_part, flag + "[") || holds(zsh_part, flag + "}") || holds(zsh_part, flag + ",")));
      const std::string fish_flag = flag.starts_with("--") ? " -l " + flag.substr(2) : " -s " + flag.substr(1);
      CHECK(holds(fish, "'__fish_seen_subcommand_from " + command + "'"));
      CHECK(holds(fish, fish_flag + " "));
    }
  }
}

TEST_CASE("the manual page has the sections of one, and man(1) finds no fault in it") {
  const TempFolder folder;
  const std::string man = shell(folder, "demarche man > demarche.1; cat demarche.1").out;
  CHECK(man.starts_with(".TH DEMARCHE 1 "));
  for (const char* name : {"NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "FORMATS", "EXIT STATUS"}) {
    INFO(name);
    CHECK(holds(man, std::string("\n.SH ") + name + "\n"));
  }
  for (const std::string& line : lines_of(man)) CHECK_FALSE(line.starts_with("'"));
  if (!has_program(folder, "man") || !has_program(folder, "groff")) return;
  const Ran ran = shell(folder, "LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 demarche.1 | wc -l");
  CHECK(ran.err.empty());
  CHECK(std::stoi(ran.out) > 100);
}

TEST_CASE("the scripts are sound by the shells that are there") {
  const TempFolder folder;
  for (const char* name : {"bash", "zsh", "fish"}) {
    if (!has_program(folder, name)) continue;
    INFO(name);
    const std::string script = std::string("demarche completions ") + name + " > script && " + name + " -n script";
    const Ran ran = shell(folder, script);
    CHECK(ran.exit == 0);
    CHECK(ran.err.empty());
  }
  if (!has_program(folder, "shellcheck")) return;
  const Ran ran = shell(folder, "demarche completions bash > script; shellcheck script");
  CHECK(ran.exit == 0);
  CHECK(ran.out.empty());
}

TEST_CASE("bash completes commands, options, formats and files") {
  const TempFolder folder;
  folder.write("in put/a.txt", "");
  folder.write("in.txt", "");
  CHECK(offered(folder, "demarche re") == "render ");
  CHECK(holds(offered(folder, "demarche \"\""), "run extract times render text"));
  CHECK(offered(folder, "demarche run --form") == "--formats ");
  CHECK(offered(folder, "demarche run in") == "in put in.txt ");
  CHECK(offered(folder, "demarche run x -o in") == "in put ");
  CHECK(offered(folder, "demarche render x -f p") == "png pdf ");
  CHECK(offered(folder, "demarche render x --format = m") == "md ");
  CHECK(holds(offered(folder, "demarche render x --format ="), "json svg png"));
  CHECK(offered(folder, "demarche run x --formats json,s") == "json,svg json,scene ");
  CHECK(offered(folder, "demarche run x --formats svg,s") == "svg,scene ");
  CHECK(holds(offered(folder, "demarche run x --kinds tru"), "truce truce.declare"));
  CHECK(offered(folder, "demarche completions \"\"") == "bash zsh fish ");
  CHECK(offered(folder, "demarche run x --title r") == " ");
}

TEST_CASE("a shell that is not known is a wrong call") {
  const TempFolder folder;
  const Ran ran = shell(folder, "demarche completions tcsh");
  CHECK(ran.exit == 2);
  CHECK(ran.out.empty());
  CHECK(holds(ran.err, "bash, zsh and fish, not for \"tcsh\"; see demarche completions --help"));
}
