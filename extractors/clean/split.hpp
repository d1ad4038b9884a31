// Text -> the stretches that are its paragraphs.
//   "Talks resume\n\nEnvoys met on Monday to\nseek a truce." -> two of them, the second with a newline inside
#pragma once

#include <string_view>
#include <vector>

#include "core/span.hpp"

namespace demarche {

/// Paragraphs in order, disjoint, not empty, without white space at their ends. Blank lines always part them. So do
/// single newlines, unless the line goes on: the text is hard-wrapped and the next word wouldn't have fitted, or a
/// sentence is unfinished and the next line begins with a small letter. List items begin paragraphs.
std::vector<ByteSpan> split_paragraphs(std::string_view text);

/// Bytes of the bullet or number with its space that `text` begins with, such as "- ", "• ", "3. ", "(a) "; 0 for none.
std::size_t bullet_size(std::string_view text);

}  // namespace demarche
