#include "core/enum_names.hpp"

#include <catch2/catch.hpp>
#include <set>
#include <string>

#include "core/actor.hpp"
#include "core/document.hpp"
#include "core/event.hpp"
#include "core/issue.hpp"
#include "core/ontology.hpp"
#include "core/time_expression.hpp"

using namespace demarche;

namespace {

/// Each value's name is its own, not empty, and parses back; `last` is the enum's last value.
template <class E>
void check_names(E last) {
  const auto& names = kEnumNames<E>;
  REQUIRE(static_cast<std::size_t>(last) + 1 == names.size());
  CHECK(std::set<std::string_view>(names.begin(), names.end()).size() == names.size());
  for (std::size_t i = 0; i < names.size(); ++i) {
    CHECK_FALSE(names[i].empty());
    CHECK(name_of(static_cast<E>(i)) == names[i]);
    CHECK(parse_name<E>(names[i]) == static_cast<E>(i));
  }
}

}  // namespace

TEST_CASE("every enum of the model has a name for each of its values, and reads it back") {
  check_names(Status::denied);
  check_names(LinkType::contradicts);
  check_names(LifeCycle::end);
  check_names(DateUnit::range);
  check_names(DateModifier::after);
  check_names(DateBasis::edited);
  check_names(Comparison::unknown);
  check_names(TimexType::set);
  check_names(TimeAnchor::event);
  check_names(ActorKind::unknown);
  check_names(PublishedBasis::line);
  check_names(Severity::error);
}

TEST_CASE("names stand as the formats have them") {
  CHECK(name_of(Status::planned) == "planned");
  CHECK(name_of(LinkType::responds_to) == "responds_to");
  CHECK(name_of(ActorKind::armed_group) == "armed-group");
  CHECK(name_of(PublishedBasis::front_matter) == "front-matter");
  CHECK(name_of(TimexType::duration) == "DURATION");
}

TEST_CASE("other texts name no value") {
  for (const char* text : {"", "Planned", "planned ", "plan", "happenedplanned"}) CHECK_FALSE(parse_name<Status>(text));
  CHECK_FALSE(parse_name<ActorKind>("armed_group"));
}
