// Pass 4: tags for the tokens of every sentence that holds a trigger of an event.
#pragma once

#include <vector>

#include "extractors/language/tags.hpp"
#include "extractors/rules/tables.hpp"
#include "extractors/segment.hpp"

namespace demarche {

struct Analysis {
  std::vector<Tag> tags;          ///< by token; Tag::none in sentences without a trigger
  std::vector<bool> has_trigger;  ///< by sentence
};

/// Tags what may tell an event.
Analysis analyse(const Segmented& segmented, const RuleTables& rules);

}  // namespace demarche
