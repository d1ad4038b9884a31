// What a token of digits may be: a day, a year, a time of day, a whole date.
//   "12" -> number, day, hour      "10:30" -> clock 1030      "2016-05-01" -> iso 20160501      "1990s" -> decade 199
#pragma once

#include <string_view>
#include <vector>

#include "extractors/time/token_symbols.hpp"

namespace demarche {

/// Appends the shapes of a token that begins with a digit; nothing where it has none (versions, fractions, prices).
void append_number_shapes(std::string_view norm, std::vector<TokenSymbol>& out);

}  // namespace demarche
