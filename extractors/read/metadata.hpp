// A table of what a person knows of documents (--metadata FILE.csv): when they were published, by whom, where.
//   path,published,publisher
//   saved/page1.html,2016-05-01,The Vale Post
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/day.hpp"
#include "extractors/read/read.hpp"

namespace demarche {

/// One row; "" and nothing where a cell is empty or its column is missing.
struct MetadataRow {
  std::string path;  ///< of the document: as it is given, from its folder on, or its uri or id
  std::optional<Day> published;
  std::string publisher;
  std::string uri;  ///< an address may bear the day
  std::string title;
  bool exclude = false;
  std::size_t line = 0;  ///< of the file, from 1
};

/// Reads CSV (RFC 4180; the text encodings of read_document) with the columns path, published, publisher, uri, title,
/// exclude in any order, the first row naming them. Throws InputError "NAME:LINE: message" where a column is unknown or
/// there is no path, for broken quotation marks, for days that are no YYYY-MM-DD, for a path that stands twice and for
/// an `exclude` that is none of yes, no, true, false, 1, 0, x.
std::vector<MetadataRow> parse_metadata(std::string_view csv, const std::string& name);

/// What the row says counts before what the document says of itself. The day of an address counts where the document's
/// own stands in a line of its text or nowhere.
void apply_metadata(RawDocument& document, const MetadataRow& row);

}  // namespace demarche
