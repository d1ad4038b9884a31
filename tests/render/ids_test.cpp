#include "render/ids.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

TEST_CASE("an id that is safe in every format is kept, once") {
  Ids ids;
  CHECK(ids.make("event", "m1_2.3", 7) == "event-m1_2.3");
  CHECK(ids.make("event", "m1_2.3", 8) == "event-n-8");
  CHECK(ids.make("bar", "m1_2.3", 7) == "bar-m1_2.3");
}

TEST_CASE("any other is replaced by the place of its event") {
  Ids ids;
  CHECK(ids.make("event", "", 1) == "event-n-1");
  CHECK(ids.make("event", "a b", 2) == "event-n-2");
  CHECK(ids.make("event", "\"><script>", 3) == "event-n-3");
  CHECK(ids.make("event", "n-3", 4) == "event-n-4");
  CHECK(ids.make("event", std::string(65, 'a'), 5) == "event-n-5");
}
