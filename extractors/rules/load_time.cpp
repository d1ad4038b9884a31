// The section `time`: patterns of time expressions.
#include "extractors/rules/loader.hpp"

namespace demarche {

void load_time(RuleLoader&) {}

}  // namespace demarche
