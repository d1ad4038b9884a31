#include "cli/man_page.hpp"

#include "render/formats.hpp"

namespace demarche {
namespace {

/// Text for roff: backslashes and hyphens as such, no line that begins as a request.
std::string roff(const std::string& text) {
  std::string out;
  for (const char c : text) {
    const bool line_start = out.empty() || out.back() == '\n';
    if (line_start && (c == '.' || c == '\'')) out += "\\&";
    if (c == '\\') {
      out += "\\e";
    } else if (c == '-') {
      out += "\\-";
    } else if (c == '"') {
      out += "\\(dq";
    } else {
      out += c;
    }
  }
  return out;
}

std::string bold(const std::string& text) { return "\\fB" + roff(text) + "\\fR"; }
std::string italic(const std::string& text) { return "\\fI" + roff(text) + "\\fR"; }

void section(std::string& out, const char* name) { out += std::string(".SH ") + name + "\n"; }

void paragraph(std::string& out, const std::string& roff_text) { out += ".PP\n" + roff_text + "\n"; }

void item(std::string& out, const std::string& head, const std::string& text) {
  out += ".TP\n" + head + "\n" + roff(text) + "\n";
}

void examples(std::string& out, std::string text) {
  text.erase(0, text.find_first_not_of('\n'));
  text.erase(text.find_last_not_of('\n') + 1);
  out += ".PP\n.EX\n" + roff(text) + "\n.EE\n";
}

/// `-o, --output DIR`
std::string head_of(const OptionReference& option) {
  if (option.flags.empty()) return italic(option.name);
  std::string out;
  for (const std::string& flag : option.flags) out += (out.empty() ? "" : ", ") + bold(flag);
  return option.name.empty() ? out : out + " " + italic(option.name);
}

std::string text_of(const OptionReference& option) {
  return option.required ? option.what + ". Required" : option.what;
}

/// `demarche run [OPTIONS] INPUT...`
std::string synopsis(const CommandReference& command) {
  std::string out = bold("demarche " + command.name) + " [" + italic("OPTIONS") + "]";
  for (const OptionReference& option : command.options) {
    if (option.flags.empty()) out += " " + italic(option.name) + (option.repeated ? "..." : "");
  }
  return out;
}

void add_command(std::string& out, const CommandReference& command) {
  out += ".SS demarche " + roff(command.name) + "\n" + roff(command.what) + ".\n";
  paragraph(out, synopsis(command));
  for (const OptionReference& option : command.options) item(out, head_of(option), text_of(option));
  examples(out, command.examples);
}

void add_formats(std::string& out) {
  section(out, "FORMATS");
  for (const Format& format : formats()) item(out, bold(std::string(format.name)), std::string(format.what));
}

void add_exit_status(std::string& out) {
  section(out, "EXIT STATUS");
  item(out, bold("0"), "Done; documents that could not be read are named on standard error");
  item(out, bold("1"), "A check found something");
  item(out, bold("2"), "The program was called wrongly");
  item(out, bold("3"), "Nothing could be read or written, or not all of it with --strict");
}

void add_environment(std::string& out) {
  section(out, "ENVIRONMENT");
  item(out, bold("NO_COLOR"), "Where it is set, terminals get no colour");
  paragraph(out, "Nothing else, no clock, locale or time zone, changes an output.");
}

}  // namespace

std::string man_page(const ProgramReference& program) {
  std::string out = ".TH DEMARCHE 1 \"\" \"demarche " DEMARCHE_VERSION "\" \"User Commands\"\n.nh\n.ad l\n";
  section(out, "NAME");
  out += "demarche \\- news and official statements as a dated chronology of diplomacy\n";
  section(out, "SYNOPSIS");
  out += bold("demarche") + " " + italic("COMMAND") + " [" + italic("OPTIONS") + "] " + italic("INPUT") + "...\n";
  section(out, "DESCRIPTION");
  out += roff(program.what) + "\n";
  examples(out, program.examples);
  section(out, "OPTIONS");
  for (const OptionReference& option : program.options) item(out, head_of(option), text_of(option));
  section(out, "COMMANDS");
  for (const CommandReference& command : program.commands) add_command(out, command);
  add_formats(out);
  add_exit_status(out);
  add_environment(out);
  section(out, "SEE ALSO");
  out += ".BR dot (1),\n.BR timeline.schema.json\n";
  return out;
}

}  // namespace demarche
