#include "extractors/events/event_times.hpp"

#include <catch2/catch.hpp>

#include "tests/extractors/events/told.hpp"

using namespace demarche::testing;

TEST_CASE("a verb has the date of its clause") {
  CHECK(days_of_events_in("The ministers of Norway and Peru met in Oslo on Monday.") == "meeting.meet 2031-05-05");
  CHECK(days_of_events_in("On Monday the ministers of Norway and Peru met in Oslo.") == "meeting.meet 2031-05-05");
  CHECK(days_of_events_in("Norway imposed sanctions on Peru on 2 March 2030.") == "sanction.impose 2030-03-02");
  CHECK(days_of_events_in("The ministers of Norway and Peru will meet in Oslo on Friday.") ==
        "meeting.meet 2031-05-09");
}

TEST_CASE("each verb has its own date") {
  CHECK(days_of_events_in("The minister of Norway visited Lima on Monday and signed a treaty on Tuesday.") ==
        "meeting.visit 2031-05-05; agreement.reach 2031-05-06");
}

TEST_CASE("a date beside a verb of saying is the day of saying") {
  CHECK(days_of_events_in("Norway said on Monday that the rebels had signed a treaty in Lima.") == "agreement.reach -");
  CHECK(days_of_events_in("The minister of Norway will visit Lima on Friday, an aide said on Monday.") ==
        "meeting.visit 2031-05-09");
}

TEST_CASE("a noun has the date that modifies it") {
  CHECK(days_of_events_in("Monday's meeting between Norway and Peru was short.") == "meeting.meet 2031-05-05");
  CHECK(days_of_events_in("The March 2 truce in Peru was mentioned.") == "truce.declare 2031-03-02");
  CHECK(days_of_events_in("The February truce in Peru was mentioned.") == "truce.declare 2031-02");
}

TEST_CASE("a noun has the date of the verb that makes it") {
  CHECK(days_of_events_in("Norway and Peru held talks in Oslo on Monday.") == "meeting.meet 2031-05-05");
  CHECK(days_of_events_in("Norway and Peru declared a truce on Monday.") == "truce.declare 2031-05-05");
  CHECK(days_of_events_in("Norway announced on Monday a truce in Peru.") == "truce.declare 2031-05-05");
}

TEST_CASE("a meeting, visit, agreement or sanction told as the news of the day has the published day") {
  CHECK(days_of_events_in("In Oslo, the minister of Norway met the minister of Peru.") ==
        "meeting.meet 2031-05-07 inferred");
  CHECK(days_of_events_in("Norway and Peru signed a treaty.") == "agreement.reach 2031-05-07 inferred");
  CHECK(days_of_events_in("Norway imposed sanctions on Peru.") == "sanction.impose 2031-05-07 inferred");
}

TEST_CASE("plans, perfects and truces have no day unless told") {
  CHECK(days_of_events_in("The minister of Norway will meet the minister of Peru.") == "meeting.meet -");
  CHECK(days_of_events_in("The minister of Norway had met the minister of Peru.") == "meeting.meet -");
  CHECK(days_of_events_in("Norway and Peru declared a truce.") == "truce.declare -");
}

TEST_CASE("a month, week or year is its days, and ends today for what has happened") {
  CHECK(days_of_events_in("Norway and Peru signed a treaty in March.") == "agreement.reach 2031-03");
  CHECK(days_of_events_in("Norway and Peru signed a treaty in May.") == "agreement.reach 2031-05-01/2031-05-07");
  CHECK(days_of_events_in("Norway and Peru will sign a treaty in May.") == "agreement.reach 2031-05-07/2031-05-31");
  CHECK(days_of_events_in("Norway and Peru signed a treaty in 2030.") == "agreement.reach 2030");
}

TEST_CASE("a deadline is a window up to it, and an end is no day of the event") {
  CHECK(days_of_events_in("Norway and Peru will sign a treaty by Friday.") == "agreement.reach 2031-05-07/2031-05-09");
  CHECK(days_of_events_in("Norway and Peru declared a truce until Friday.") == "truce.declare -");
}

TEST_CASE("a visit of some days takes those days") {
  CHECK(days_of_events_in("The minister of Norway will pay a three-day visit to Lima on Friday.") ==
        "meeting.visit 2031-05-09/2031-05-11");
}

TEST_CASE("the length told beside a truce is its duration") {
  const auto duration = [](const char* text) {
    for (const demarche::EventMention& mention : events_in(text).mentions) {
      if (mention.lasts) return mention.lasts->duration;
    }
    return std::string("-");
  };
  CHECK(duration("Norway and Peru declared a 48-hour truce.") == "PT48H");
  CHECK(duration("Norway and Peru declared a truce for two weeks.") == "P2W");
  CHECK(duration("Norway and Peru extended the truce by 24 hours.") == "PT24H");
  CHECK(duration("Norway and Peru declared a truce.") == "-");
}
