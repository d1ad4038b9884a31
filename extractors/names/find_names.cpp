#include "extractors/names/find_names.hpp"

#include "extractors/names/apposition.hpp"
#include "extractors/names/resolve.hpp"
#include "extractors/names/scan_names.hpp"

namespace demarche {

Names find_names(std::string_view text, const Segmented& segmented, const RuleTables& rules) {
  if (rules.names.actors.empty() && rules.names.places.empty() && rules.names.titles.empty()) return {};
  const NameText view(text, segmented, rules);
  std::vector<Found> found = scan_names(view);
  join_appositions(view, found);
  return resolve_names(view, found);
}

}  // namespace demarche
