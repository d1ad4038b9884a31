// Which mentions of a document are of one happening (rule 2 of the annotation guide).
//   "The truce" joins the truce told before it; another date, party or modifier ("a new truce") opens another one.
#pragma once

#include <vector>

#include "extractors/events/document_view.hpp"
#include "extractors/events/status.hpp"

namespace demarche {

/// What identity needs of a mention beside the mention itself.
struct IdentityCues {
  StatusReading status;
  bool headline = false;
  bool verb = false;        ///< the trigger is a verb form
  bool definite = false;    ///< "the truce", "their talks", "Monday's meeting"
  bool indefinite = false;  ///< "a truce", "another round"
  bool fresh = false;       ///< "new", "another", "second": told apart from those before
  bool plural = false;
  std::vector<std::uint32_t> modifiers;  ///< word ids of adjectives that tell happenings of a kind apart ("partial")
};

/// Sets `happening` and `happening_status` of every mention, and the statuses of those that words leave open. `cues`
/// runs parallel. Work is linear: a mention is held against at most the 32 latest happenings of its kind.
void resolve_identity(const DocumentView& document, const std::vector<IdentityCues>& cues,
                      std::vector<Mention>& mentions);

}  // namespace demarche
