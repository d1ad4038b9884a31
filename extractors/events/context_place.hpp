// Pass 7, last: where a truce holds whose place no sentence tells. Input: the document's mentions with their
// happenings; output: a place role, with attribute place_basis=context, for truces that have none.
//   "Fighting went on in Syria. The truce collapsed." -> Syria
#pragma once

#include <vector>

#include "extractors/events/document_view.hpp"

namespace demarche {

/// The country that most of the document's settings ("in Aleppo", "the Syrian war") name; nothing where none is clear.
void place_truces(const DocumentView& document, std::vector<Mention>& mentions);

}  // namespace demarche
