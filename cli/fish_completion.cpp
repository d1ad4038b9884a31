// Completion for fish: a line an option.
#include "cli/completions.hpp"

namespace demarche {
namespace {

/// In single quotes, where fish knows two escapes.
std::string quoted(const std::string& text) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'' || c == '\\') out += '\\';
    out += c;
  }
  return out + "'";
}

/// ` -s o -l output`
std::string names_of(const OptionReference& option) {
  std::string out;
  for (const std::string& flag : option.flags) {
    out += flag.starts_with("--") ? " -l " + flag.substr(2) : " -s " + flag.substr(1);
  }
  return out;
}

/// ` -r -F`: what may stand behind it.
std::string values_of(const OptionReference& option) {
  const std::string values = joined_words(option.values);
  switch (option.takes) {
    case Takes::nothing: return "";
    case Takes::text: return " -x";
    case Takes::file: return " -r -F";
    case Takes::folder: return " -x -a '(__fish_complete_directories)'";
    case Takes::one: return " -x -a " + quoted(values);
    case Takes::list: return " -x -a " + quoted("(__fish_append , " + values + ")");
  }
  return "";
}

std::string place_of(const OptionReference& option) {
  return option.takes == Takes::one ? " -a " + quoted(joined_words(option.values)) : " -F";
}

std::string line_of(const OptionReference& option, const std::string& condition) {
  const std::string line = "complete -c demarche -n " + quoted(condition);
  if (option.flags.empty()) return line + place_of(option) + "\n";
  return line + names_of(option) + values_of(option) + " -d " + quoted(option.what) + "\n";
}

}  // namespace

std::string fish_completion(const ProgramReference& program) {
  std::string out =
      "# Completion of demarche for fish, made by \"demarche completions fish\".\ncomplete -c demarche -f\n";
  for (const OptionReference& option : program.options) out += line_of(option, "__fish_use_subcommand");
  for (const CommandReference& command : program.commands) {
    out += "complete -c demarche -n __fish_use_subcommand -a " + command.name + " -d " + quoted(command.what) + "\n";
    for (const OptionReference& option : command.options) {
      out += line_of(option, "__fish_seen_subcommand_from " + command.name);
    }
  }
  return out;
}

}  // namespace demarche
