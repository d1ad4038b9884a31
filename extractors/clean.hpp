// Pass 2: text -> its paragraphs, each with its role: the report itself or what else the page carries (teasers, other
// stories' captions, appeals, bylines). Nothing is cut out: the document's text and its offsets stay.
//   "Truce holds\n\nThe truce held on Sunday.\n\nSubscribe now" -> headline, body, appeal
#pragma once

#include <string_view>
#include <vector>

#include "extractors/paragraph.hpp"
#include "extractors/rules/tables.hpp"

namespace demarche {

/// The paragraphs of `text` in their order. Lines of hard-wrapped text are joined, so that a span may hold newlines; in
/// other text a line is a paragraph. `marks` are stretches whose role the reader knows, in order and disjoint:
/// paragraphs that begin in one have its role. Linear in the size of the text. `text` is valid UTF-8.
std::vector<Paragraph> clean(std::string_view text, const RuleTables& rules, const std::vector<Paragraph>& marks = {});

}  // namespace demarche
