// What passes 1-8 make of one document -> one line of JSON, as `demarche extract` prints it (docs/SCHEMA.md).
#pragma once

#include <string>

#include "core/extracted.hpp"

namespace demarche {

/// {"document", "mentions", "actors", "places", "issues"} and a line break.
std::string write_mentions_json(const Extracted& extracted);

}  // namespace demarche
