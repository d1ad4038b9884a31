// The chronology: all that renderers and the judge see. Written as timeline.json (docs/SCHEMA.md) and read back the
// same.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/actor.hpp"
#include "core/document.hpp"
#include "core/event.hpp"
#include "core/issue.hpp"

namespace demarche {

/// What made a timeline, so that it can be made again.
struct Run {
  std::string version;
  std::vector<std::pair<std::string, std::string>> options;  ///< those that change the result, sorted by name
  std::string rules;                                         ///< hash of the rules
  std::string model;                                         ///< hash of the language model, "" for none
  std::string inputs;                                        ///< hash over the documents' ids and published days
  Extra extra;

  friend bool operator==(const Run&, const Run&) = default;
};

/// Events stand in the order (from, to, document, offset), undated ones last; that order claims nothing.
struct Timeline {
  Run run;
  std::vector<Document> documents;
  std::vector<Actor> actors;
  std::vector<Place> places;
  std::vector<Event> events;
  std::vector<Link> links;
  std::vector<Issue> issues;
  Extra extra;

  friend bool operator==(const Timeline&, const Timeline&) = default;
};

}  // namespace demarche
