// What `demarche explain` prints: an event, and for each piece of evidence the sentence, its tokens, the rule and slots
// that fired, the status cues, the date and what it was reckoned from.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/timeline.hpp"
#include "extractors/explain.hpp"
#include "render/plain_writer.hpp"

namespace demarche {

/// `explanations[i]` belongs to `event.evidence[i]`; nothing where the document was not found, or is another text now:
/// then what the timeline holds is printed, and that.
std::string explanation_text(const Timeline& timeline, const Event& event,
                             const std::vector<std::optional<Explanation>>& explanations, const Terminal& terminal);

}  // namespace demarche
