#include "extractors/events/slots.hpp"

#include <catch2/catch.hpp>

#include "tests/extractors/events/told.hpp"

using namespace demarche;
using namespace demarche::testing;

namespace {

/// "truce.extend -> truce.declare": each mention with what fills its roles.
std::string filled_in(std::string_view text) {
  const Extracted extracted = events_in(text);
  std::string out;
  for (const EventMention& mention : extracted.mentions) {
    out += (out.empty() ? "" : "; ") + mention.kind;
    for (const Filler& filler : mention.fillers) {
      for (const EventMention& other : extracted.mentions) {
        if (!filler.mention.empty() && other.id == filler.mention) out += " -> " + other.kind;
      }
    }
  }
  return out;
}

}  // namespace

TEST_CASE("the truce that is extended, violated or ended fills its event's role") {
  CHECK(filled_in("Norway and Peru extended the truce on Monday.") == "truce.extend -> truce.declare; truce.declare");
  CHECK(filled_in("The rebels violated the truce in Peru on Monday.") ==
        "truce.violate -> truce.declare; truce.declare");
  CHECK(filled_in("The truce between Norway and Peru collapsed on Monday.") ==
        "truce.declare; truce.end -> truce.declare");
}

TEST_CASE("a passive's subject is what its verb acts upon") {
  CHECK(filled_in("The truce in Peru was extended on Monday.") == "truce.declare; truce.extend -> truce.declare");
}

TEST_CASE("an action's noun has what stands behind of") {
  CHECK(filled_in("Norway welcomed the extension of the truce in Peru.") ==
        "truce.extend -> truce.declare; truce.declare");
}

TEST_CASE("verbs that only look like triggers are none") {
  CHECK(filled_in("The rebels extended a pipe to the river.").empty());
  CHECK(filled_in("The bridge collapsed in Peru on Monday.").empty());
  CHECK(filled_in("The court met the costs of the case.").empty());
  CHECK(filled_in("The singer will visit her aunt.").empty());
}
