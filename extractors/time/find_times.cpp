#include "extractors/time/find_times.hpp"

namespace demarche {

std::vector<TimeMention> find_times(std::string_view, const Segmented&, const RuleTables&, std::optional<Day>) {
  return {};
}

std::string_view time_rule_id(const RuleTables&, const TimeMention&) { return ""; }

}  // namespace demarche
