// Completion for zsh: what _arguments (zshcompsys(1)) wants to know of every command.
#include "cli/completions.hpp"

namespace demarche {
namespace {

/// Text inside the brackets and before the colons of a specification.
std::string escaped(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '[' || c == ']' || c == ':' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

/// `:DIR:_files -/`
std::string action_of(const OptionReference& option) {
  std::string message = ":" + escaped(option.name) + ":";
  switch (option.takes) {
    case Takes::nothing: return "";
    case Takes::text: return message;
    case Takes::file: return message + "_files";
    case Takes::folder: return message + "_files -/";
    case Takes::one: return message + "(" + joined_words(option.values) + ")";
    case Takes::list: return message + "_sequence compadd - " + joined_words(option.values);
  }
  return "";
}

/// `'(-o --output)'{-o,--output}'[Folder to write to]:DIR:_files -/'`
std::string specification(const OptionReference& option) {
  const std::string what = "[" + escaped(option.what) + "]" + action_of(option);
  if (option.flags.empty()) return shell_quoted((option.repeated ? "*" : "") + action_of(option));
  if (option.flags.size() == 1) return shell_quoted(option.flags[0] + what);
  return shell_quoted("(" + joined_words(option.flags) + ")") + "{" + joined_words(option.flags, ",") + "}" +
         shell_quoted(what);
}

std::string arguments_of(const CommandReference& command) {
  std::string out = "        " + command.name + ")\n          _arguments";
  for (const OptionReference& option : command.options) out += " \\\n            " + specification(option);
  return out + " ;;\n";
}

}  // namespace

std::string zsh_completion(const ProgramReference& program) {
  std::string out = "#compdef demarche\n# Completion of demarche for zsh, made by \"demarche completions zsh\".\n\n";
  out += "_demarche() {\n  local curcontext=\"$curcontext\" state line\n  typeset -A opt_args\n  _arguments -C";
  for (const OptionReference& option : program.options) out += " \\\n    " + specification(option);
  out += " \\\n    '1:COMMAND:->command' \\\n    '*::argument:->argument'\n  case $state in\n    command)\n";
  out += "      local -a commands=(";
  for (const CommandReference& command : program.commands) {
    out += "\n        " + shell_quoted(command.name + ":" + escaped(command.what));
  }
  out += "\n      )\n      _describe command commands ;;\n    argument)\n      case $words[1] in\n";
  for (const CommandReference& command : program.commands) out += arguments_of(command);
  return out +
         "      esac ;;\n  esac\n}\n\n"
         "if [[ $funcstack[1] == _demarche ]]; then _demarche \"$@\"; else compdef _demarche demarche; fi\n";
}

}  // namespace demarche
