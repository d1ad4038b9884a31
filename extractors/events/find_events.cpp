#include "extractors/events/find_events.hpp"

namespace demarche {

std::vector<Mention> find_events(const Analysed&) { return {}; }

}  // namespace demarche
