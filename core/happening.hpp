// Pass 9: mentions -> happenings: first within each document, by what pass 7 found to be one, then across documents by
// kind, participants, place and days.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/extracted.hpp"
#include "core/ontology.hpp"

namespace demarche {

/// A mention with the document that it stands in.
struct MentionRef {
  const Extracted* document = nullptr;
  const EventMention* mention = nullptr;
};

/// The mentions of one happening, in the order (published, document, offset).
struct Happening {
  std::vector<MentionRef> mentions;
  std::string kind;
  Status status = Status::happened;  ///< that which the latest document ends on
  std::optional<When> when;
  std::set<std::string> parties;  ///< ids of actors and names of what they act for
  std::set<std::string> places;   ///< ids, or names where there is none
};

/// The happenings of all documents, by kind, those of a kind in the order of their first mentions. `documents` must be
/// in the order (published, id); the result holds pointers into it.
std::vector<Happening> collect_happenings(const std::vector<Extracted>& documents);

/// The mention that names most parties, the first of equals. `mentions` must not be empty.
const MentionRef& fullest(const std::vector<MentionRef>& mentions);

/// The days that the mentions agree on best: stated before inferred, the narrowest window first, then the earliest
/// mention.
std::optional<When> settled_when(const std::vector<MentionRef>& mentions);

}  // namespace demarche
