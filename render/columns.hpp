// Text in columns of a terminal: how wide it is there, padding, and lines that break at spaces.
//   columns_of("两国") -> 4      break_lines("a bc def", 4) -> {"a bc", "def"}
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace demarche {

/// How many columns clean text takes where every character has its Unicode width (UAX #11: wide ones two, marks none).
std::size_t columns_of(std::string_view text);

/// `text` with spaces behind it to `columns`; unchanged where it is wider.
std::string padded(std::string_view text, std::size_t columns);

/// `text` in lines of at most `columns`, broken at spaces; a longer word has a line to itself. `columns` 0: one line.
std::vector<std::string> break_lines(std::string_view text, std::size_t columns);

}  // namespace demarche
