// Pass 1: bytes + metadata -> raw documents. The text that this pass yields is the document's text: every offset of
// every output counts in it, and `demarche text FILE` prints exactly it.
//   switch (input_kind(bytes, uri)) {
//     case text, json, html:   read_document(bytes, uri)
//     case json_lines:         for each line: read_json_line(line, uri, number)
//     case feed:               read_feed(bytes, uri)
//   }
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/document.hpp"
#include "core/issue.hpp"
#include "extractors/paragraph.hpp"
#include "extractors/read/input_error.hpp"
#include "extractors/read/input_kind.hpp"

namespace demarche {

/// No document may be larger, before or after decoding: 16 MiB.
inline constexpr std::size_t kLargestDocument = std::size_t{16} << 20;

/// A document as pass 1 leaves it: valid UTF-8 without control characters but line feed and tab, and what is known of
/// it. `info.id` is set; each Issue names it.
struct RawDocument {
  Document info;
  std::string text;
  std::vector<Paragraph> marks;  ///< stretches whose role the format tells (front matter), in order and disjoint
  std::vector<Issue> issues;
};

/// Reads one plain text, one JSON object `{id?, uri?, title?, published?, publisher?, text}` or one HTML page. `uri`
/// names the input (relative to the input root, "" for standard input) and may bear its day. The published day is, with
/// its basis, the first of: `published` of the JSON, what the page says, front matter, file name, address, dateline, a
/// line of the text. Throws InputError: larger than 16 MiB, a binary format or other XML, JSON that is no document.
RawDocument read_document(std::string_view bytes, const std::string& uri);

/// Reads line `number` (from 1) of the JSON Lines input `uri`: an object as read_document takes it. Without `uri` of
/// its own the document's is "URI#NUMBER". The input's file name dates none of its documents. Throws InputError with
/// "URI:LINE:COLUMN".
RawDocument read_json_line(std::string_view line, const std::string& uri, std::size_t number);

/// Reads the entries of a news feed, each a document; without an address of its own its `uri` is "URI#NUMBER".
/// Throws InputError where it is no XML.
std::vector<RawDocument> read_feed(std::string_view bytes, const std::string& uri);

/// Gives the document the day that the user says; one that has a day keeps it unless `overrides`.
void apply_published(RawDocument& document, Day day, bool overrides);

}  // namespace demarche
