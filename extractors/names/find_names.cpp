#include "extractors/names/find_names.hpp"

namespace demarche {

Names find_names(std::string_view, const Segmented&, const RuleTables&) { return {}; }

}  // namespace demarche
