// What passes 1-8 make of one document: the input of the chronology, and one line of `demarche extract`.
#pragma once

#include <vector>

#include "core/actor.hpp"
#include "core/document.hpp"
#include "core/issue.hpp"
#include "core/mention.hpp"

namespace demarche {

/// All offsets are code points of the document's text.
struct Extracted {
  Document document;
  std::vector<EventMention> mentions;  ///< in the order of their triggers
  std::vector<Actor> actors;           ///< those that mentions name, sorted by id
  std::vector<Place> places;           ///< likewise
  std::vector<Issue> issues;

  friend bool operator==(const Extracted&, const Extracted&) = default;
};

}  // namespace demarche
