// Text of any origin as Markdown (CommonMark, GitHub, pandoc) that shows it and nothing else.
//   escape_markdown("<b> [x](y) www.a.org") -> "&lt;b&gt; \[x\](y) www\.a.org"
#pragma once

#include <string>
#include <string_view>

namespace demarche {

/// Clean text of one line so that it can become no HTML, link, image, emphasis, code, table cell, heading, list,
/// mention or formula, wherever in a line it stands. Where an address must not become a link an invisible word joiner
/// (U+2060) parts it.
std::string escape_markdown(std::string_view text);

/// Clean text as a code span, which keeps every character and where nothing is a link: `https://example.org/a_b`.
/// "" for "".
std::string markdown_code(std::string_view text);

}  // namespace demarche
