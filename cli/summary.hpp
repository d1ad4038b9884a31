// The table that `run` ends with: what became of each document, and what to pass for those without a day.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/timeline.hpp"

namespace demarche {

/// What one document gave. An event that several documents tell counts for each of them.
struct SummaryRow {
  std::string label;
  std::optional<Published> published;
  std::size_t events = 0;
  std::size_t undated = 0, possible = 0, denied = 0;  ///< of them not drawn, the first reason of: status, date
};

/// The name that a person knows a document by: the id that was given, else its uri.
std::string label_of(const Document& document);

/// One row a document of the timeline, in its order.
std::vector<SummaryRow> summarise(const Timeline& timeline);

/// An aligned table, and one line of advice where documents have no published day.
std::vector<std::string> summary_lines(const std::vector<SummaryRow>& rows);

}  // namespace demarche
