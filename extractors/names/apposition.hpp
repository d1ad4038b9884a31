// Titles that stand beside a name: "Hani Khoury, Jordan's foreign minister," and "the foreign minister, Hani Khoury,".
#pragma once

#include <vector>

#include "extractors/names/found.hpp"

namespace demarche {

/// Joins a name and the title beside it to one person, in place.
void join_appositions(const NameText& text, std::vector<Found>& found);

}  // namespace demarche
