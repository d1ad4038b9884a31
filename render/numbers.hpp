// Numbers as text, the same in every locale.
#pragma once

#include <string>

namespace demarche {

/// At most `digits` digits behind the point, no trailing zeros, never "-0": 3.10 -> "3.1", 4.004 -> "4".
std::string short_number(double value, int digits = 2);

}  // namespace demarche
