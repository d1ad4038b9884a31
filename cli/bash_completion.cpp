// Completion for bash. The word before the cursor decides: an option that takes a value, else options and files.
#include "cli/completions.hpp"

namespace demarche {
namespace {

constexpr const char* kHead = R"(# Completion of demarche for bash, made by "demarche completions bash".
# shellcheck shell=bash

_demarche_words() { mapfile -t COMPREPLY < <(compgen -W "$1" -- "$cur"); }
_demarche_files() {
  compopt -o filenames 2>/dev/null
  mapfile -t COMPREPLY < <(compgen "$1" -- "$cur")
}
# Of a list with commas, the values that it does not hold yet.
_demarche_list() {
  local before='' part=$cur value
  if [[ $cur == *,* ]]; then before=${cur%,*}, part=${cur##*,}; fi
  for value in $1; do
    if [[ ,$before != *,"$value",* && $value == "$part"* ]]; then COMPREPLY+=("$before$value"); fi
  done
  compopt -o nospace 2>/dev/null
}

_demarche() {
  local cur=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command=''
  if ((COMP_CWORD > 1)); then command=${COMP_WORDS[1]}; fi
  if [[ $before == = ]]; then before=${COMP_WORDS[COMP_CWORD - 2]}; fi
  if [[ $cur == = ]]; then cur=''; fi
  COMPREPLY=()
)";

constexpr const char* kTail = R"(}
complete -F _demarche demarche
)";

std::string completing(const OptionReference& option) {
  switch (option.takes) {
    case Takes::nothing:
    case Takes::text: return ":";
    case Takes::file: return "_demarche_files -f";
    case Takes::folder: return "_demarche_files -d";
    case Takes::one: return "_demarche_words " + shell_quoted(joined_words(option.values));
    case Takes::list: return "_demarche_list " + shell_quoted(joined_words(option.values));
  }
  return ":";
}

/// `run:-o | run:--output) _demarche_files -d; return ;;` for every option that takes a value.
std::string values_of(const CommandReference& command) {
  std::string out;
  for (const OptionReference& option : command.options) {
    if (option.flags.empty() || option.takes == Takes::nothing) continue;
    std::string pattern;
    for (const std::string& flag : option.flags)
      pattern.append(pattern.empty() ? "" : " | ").append(command.name).append(":").append(flag);
    out += "    " + pattern + ") " + completing(option) + "; return ;;\n";
  }
  return out;
}

std::string flags_of(const CommandReference& command) {
  std::string out;
  for (const OptionReference& option : command.options) {
    if (!option.flags.empty()) out += (out.empty() ? "" : " ") + joined_words(option.flags);
  }
  return out;
}

/// What stands where no option wants a value: an option's name, or what the command is known by its place for.
std::string places_of(const CommandReference& command) {
  std::string place = ":";
  for (const OptionReference& option : command.options) {
    if (option.flags.empty()) place = completing(option);
  }
  return "    " + command.name + ")\n      if [[ $cur == -* ]]; then _demarche_words " +
         shell_quoted(flags_of(command)) + "; else " + place + "; fi ;;\n";
}

}  // namespace

std::string shell_quoted(const std::string& text) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'') {
      out += "'\\''";
    } else {
      out += c;
    }
  }
  return out + "'";
}

std::string joined_words(const std::vector<std::string>& words, const char* between) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : between) + word;
  return out;
}

std::string bash_completion(const ProgramReference& program) {
  std::string out = kHead;
  std::string first = flags_of(program);
  out += "  case $command:$before in\n";
  for (const CommandReference& command : program.commands) {
    out += values_of(command);
    first += " " + command.name;
  }
  out += "  esac\n  case $command in\n    '') _demarche_words " + shell_quoted(first) + " ;;\n";
  for (const CommandReference& command : program.commands) out += places_of(command);
  return out + "  esac\n" + kTail;
}

}  // namespace demarche
