// Pass 2: marks what of a page is the report and what is clutter (teasers, other stories' captions, appeals, bylines).
// Nothing is cut out: the document's text and its offsets stay.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "core/enum_names.hpp"
#include "core/span.hpp"
#include "extractors/rules/tables.hpp"

namespace demarche {

enum class ParagraphRole { headline, body, caption, byline, credit, teaser, appeal, clutter };
template <>
inline constexpr std::array<std::string_view, 8> kEnumNames<ParagraphRole>{"headline", "body",   "caption", "byline",
                                                                           "credit",   "teaser", "appeal",  "clutter"};

/// One paragraph; spans are disjoint, in order, without white space at their ends.
struct Paragraph {
  ByteSpan span;
  ParagraphRole role = ParagraphRole::body;
};

/// True where sentences of such a paragraph may tell events: headline, body, the report's own captions.
constexpr bool tells_events(ParagraphRole role) {
  return role == ParagraphRole::headline || role == ParagraphRole::body || role == ParagraphRole::caption;
}

/// Splits `text` into paragraphs and gives each its role.
std::vector<Paragraph> clean(std::string_view text, const RuleTables& rules);

}  // namespace demarche
