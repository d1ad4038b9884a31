// The sections `titles`, `actors`, `places`.
#include "extractors/rules/loader.hpp"

namespace demarche {

void load_names(RuleLoader&) {}

}  // namespace demarche
