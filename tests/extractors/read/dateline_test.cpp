#include "extractors/read/dateline.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

TEST_CASE("a dateline with a year bears the day") {
  const auto may_1 = Day::from(2016, 5, 1);
  for (const char* text :
       {"GENEVA, May 1, 2016 (Agency) — Talks resumed.", "GENEVA (Agency), 1 May 2016 - Talks resumed.",
        "Truce holds\n\nGENEVA, May 1, 2016 -- Talks resumed.", "Geneva, 1 May 2016 – The envoy said",
        "NEW YORK (1 May 2016) – The envoy said", "PORT LAGAN, Arvenia, May 1, 2016 (Agency) The envoy"}) {
    INFO(text);
    CHECK(day_in_dateline(text) == may_1);
  }
}

TEST_CASE("datelines without a year and sentences bear none") {
  for (const char* text : {"GENEVA, May 1 (Agency) — Talks resumed in 2016.", "GENEVA — On May 1, 2016 talks resumed.",
                           "On May 1, 2016 – a Sunday – talks resumed.", "The truce of Geneva, May 1, 2016 — it held.",
                           "One.\n\nTwo.\n\nThree.\n\nGENEVA, May 1, 2016 — Talks.", "GENEVA, May 1, 2016", ""}) {
    INFO(text);
    CHECK_FALSE(day_in_dateline(text));
  }
}
