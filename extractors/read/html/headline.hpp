// The headline among a page's paragraphs.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "extractors/read/html/blocks.hpp"

namespace demarche {

/// The block that says what one of `titles` says, headings first, the higher the better; else the first h1 with three
/// words or more; `blocks.size()` where there is none.
std::size_t find_headline(const HtmlTree& tree, const std::vector<PageBlock>& blocks,
                          const std::vector<std::string>& titles);

/// A title without the name of its site: "Truce holds | The Morrow Courier" -> "Truce holds".
std::string without_site(std::string_view title, std::string_view site);

}  // namespace demarche
