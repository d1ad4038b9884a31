// A paragraph of a document's text and what it is there for. Readers mark stretches whose role their format tells
// (front matter, a page's navigation); pass 2 finds the paragraphs and gives every one its role.
#pragma once

#include <array>
#include <string_view>

#include "core/enum_names.hpp"
#include "core/span.hpp"

namespace demarche {

/// caption: of the report's own picture · byline: who wrote it and when · credit: who else took part in it, its
/// source · teaser: title, summary or caption of another story · appeal: asks the reader for money, news, a
/// subscription · clutter: everything else that a page carries.
enum class ParagraphRole { headline, body, caption, byline, credit, teaser, appeal, clutter };
template <>
inline constexpr std::array<std::string_view, 8> kEnumNames<ParagraphRole>{"headline", "body",   "caption", "byline",
                                                                           "credit",   "teaser", "appeal",  "clutter"};

/// One paragraph. In a list of them spans are disjoint, in order and without white space at their ends.
struct Paragraph {
  ByteSpan span;
  ParagraphRole role = ParagraphRole::body;

  friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

/// True where sentences of such a paragraph may tell events: headline, body, the report's own captions.
constexpr bool tells_events(ParagraphRole role) {
  return role == ParagraphRole::headline || role == ParagraphRole::body || role == ParagraphRole::caption;
}

}  // namespace demarche
