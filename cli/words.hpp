// Small words of the command line: lists with commas.
//   split_list("truce, talks") -> {"truce", "talks"}
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace demarche {

/// The parts between commas without the spaces around them; empty parts are left out.
std::vector<std::string> split_list(std::string_view list);

}  // namespace demarche
