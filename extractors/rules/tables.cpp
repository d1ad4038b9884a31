#include "extractors/rules/tables.hpp"

#include <algorithm>

namespace demarche {

ClassId RuleTables::class_id(std::string_view name) const {
  const auto at = std::lower_bound(classes_by_name.begin(), classes_by_name.end(), name,
                                   [&](ClassId cls, std::string_view wanted) { return class_names[cls] < wanted; });
  return at != classes_by_name.end() && class_names[*at] == name ? *at : ClassId{0};
}

}  // namespace demarche
