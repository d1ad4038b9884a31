// The elements that hold a page's article.
#pragma once

#include <vector>

#include "extractors/read/html/surroundings.hpp"

namespace demarche {

/// For each block whether it stands in the article's elements: those whose names say so where they hold much of the
/// page's prose, all of the same name (posts of a thread, parts of a story); else the innermost element with most of
/// it.
std::vector<bool> inside_containers(const HtmlTree& tree, const Surroundings& around,
                                    const std::vector<PageBlock>& blocks);

}  // namespace demarche
