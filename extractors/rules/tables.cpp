#include "extractors/rules/tables.hpp"

#include <algorithm>

namespace demarche {

ClassId RuleTables::class_id(std::string_view name) const {
  const auto at = std::find(class_names.begin() + (class_names.empty() ? 0 : 1), class_names.end(), name);
  return at == class_names.end() ? ClassId{0} : static_cast<ClassId>(at - class_names.begin());
}

}  // namespace demarche
