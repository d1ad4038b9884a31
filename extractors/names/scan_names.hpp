// One walk over each sentence: every name, title and party that stands in it, before the document is looked at as a
// whole.
#pragma once

#include <vector>

#include "extractors/names/found.hpp"

namespace demarche {

/// What stands in the document, in the order of the text, disjoint; the dateline's names count to the first sentence
/// behind it.
std::vector<Found> scan_names(const NameText& text);

}  // namespace demarche
