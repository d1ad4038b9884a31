#include "core/title.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

namespace {

Kind kind_with(const std::string& happened) {
  Kind kind;
  kind.id = "meeting.meet";
  kind.label = "meeting";
  kind.titles = {happened, "{a} to meet {others} | Planned meeting", "Possible meeting", "No meeting"};
  return kind;
}

Event event_of(std::vector<std::string> names, const std::string& place = "") {
  Event event;
  for (std::string& name : names) event.participants.push_back({"", name, "party", "", {}});
  if (!place.empty()) event.place = EventPlace{"", place};
  return event;
}

const Kind kMeeting =
    kind_with("{a} meets {others}[ in {place}] | Meeting with {all}[ in {place}] | Meeting[ in {place}]");

}  // namespace

TEST_CASE("a title takes the first alternative whose parts are known") {
  CHECK(make_title(event_of({"Ada Lind", "Jon Vos"}, "Oslo"), kMeeting) == "Ada Lind meets Jon Vos in Oslo");
  CHECK(make_title(event_of({"Ada Lind", "Jon Vos", "Ama Oro"}), kMeeting) == "Ada Lind meets Jon Vos and Ama Oro");
  CHECK(make_title(event_of({"Ada Lind"}, "Oslo"), kMeeting) == "Meeting with Ada Lind in Oslo");
  CHECK(make_title(event_of({}, "Oslo"), kMeeting) == "Meeting in Oslo");
  CHECK(make_title(event_of({}), kMeeting) == "Meeting");
}

TEST_CASE("a title shows what is only planned") {
  Event event = event_of({"Ada Lind", "Jon Vos"});
  event.status = Status::planned;
  CHECK(make_title(event, kMeeting) == "Ada Lind to meet Jon Vos");
  event.participants.clear();
  CHECK(make_title(event, kMeeting) == "Planned meeting");
}

TEST_CASE("a title never takes more than 60 characters") {
  const std::string long_name = "Representative of the Most Serene Confederation";
  CHECK(make_title(event_of({"Ada Lind", long_name}, "Oslo"), kMeeting) ==
        "Ada Lind meets " + long_name.substr(0, 44) + "\u2026");
  CHECK(make_title(event_of({"Ada Lind", "Jon Vos", "Ama Oro", "Eva Mun", "Ivo Pan"}, "Port Moresby"), kMeeting) ==
        "Ada Lind meets Jon Vos, Ama Oro, Eva Mun and Ivo Pan");
  CHECK(make_title(event_of({"Ada Lindqvist", "Jonathan Voss", "Amara Orode", "Evangeline Munro", "Ivo Pan"}),
                   kMeeting) == "Ada Lindqvist meets Jonathan Voss, Amara Orode and 2 others");
  const std::string umlauts(80, 'x');
  Event event = event_of({"\u00c4" + umlauts, "Jon"});
  CHECK(code_points(make_title(event, kMeeting)) == 60);
}

TEST_CASE("a bracket is left out where something in it is unknown") {
  const Kind kind = kind_with("{all} extend truce[ in {place}][ by {duration}] | Truce extended");
  Event event = event_of({"Army"});
  CHECK(make_title(event, kind) == "Army extend truce");
  event.lasts = Extent{std::nullopt, std::nullopt, false, "PT24H"};
  CHECK(make_title(event, kind) == "Army extend truce by 24 hours");
}

TEST_CASE("durations are told in words") {
  CHECK(duration_in_words("P2W") == "2 weeks");
  CHECK(duration_in_words("P1D") == "1 day");
  CHECK(duration_in_words("PXD") == "some days");
  CHECK(duration_in_words("soon") == "soon");
}
