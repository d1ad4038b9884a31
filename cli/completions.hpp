// Scripts that complete the program's commands, options and values, one for each shell.
//   source <(demarche completions bash)
#pragma once

#include <string>

#include "cli/reference.hpp"

namespace demarche {

/// For bash 4 or later; needs nothing else.
std::string bash_completion(const ProgramReference& program);
/// For zsh 5: a function file `_demarche` of $fpath.
std::string zsh_completion(const ProgramReference& program);
/// For fish 3.
std::string fish_completion(const ProgramReference& program);

/// `text` in single quotes for bash and zsh.
std::string shell_quoted(const std::string& text);
/// `words` with `between`.
std::string joined_words(const std::vector<std::string>& words, const char* between = " ");

}  // namespace demarche
