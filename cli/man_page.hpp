// The manual page, in the language of man(7).
//   demarche man | man -l -
#pragma once

#include <string>

#include "cli/reference.hpp"

namespace demarche {

/// The whole page; the same bytes for the same program.
std::string man_page(const ProgramReference& program);

}  // namespace demarche
