#include "extractors/timeline_json.hpp"

#include <catch2/catch.hpp>

#include "extractors/read/read.hpp"
#include "render/timeline_json.hpp"
#include "tests/support/generated_timeline.hpp"

using namespace demarche;

namespace {

std::string error_of(const std::string& members) {
  try {
    read_timeline_json("{\"schema\":1," + members + "}", "t.json");
  } catch (const InputError& error) {
    return error.what();
  }
  return "";
}

std::string event_error(const std::string& members) {
  return error_of("\"events\":[{\"id\":\"e\",\"kind\":\"k\",\"evidence\":[{\"by\":\"me\"}]," + members + "}]");
}

}  // namespace

TEST_CASE("what is written is read back equal, and written again is the same bytes") {
  for (std::uint32_t seed = 0; seed < 300; ++seed) {
    const Timeline timeline = testing::TimelineGenerator(seed).timeline();
    const std::string bytes = write_timeline_json(timeline);
    INFO("seed " << seed);
    const Timeline back = read_timeline_json(bytes, "t.json");
    REQUIRE((back == timeline));
    REQUIRE(write_timeline_json(back) == bytes);
  }
}

TEST_CASE("unknown members survive wherever they stand") {
  const std::string bytes =
      "{\"schema\":1,\"new\":[1, 2],\"run\":{\"host\":{\"a\":1}},\"events\":[{\"id\":\"e\",\"kind\":\"k\","
      "\"when\":{\"from\":\"2016-05-01\",\"to\":null,\"clock\":{\"time\":\"16\",\"dst\":true},\"a/"
      "b\":0},\"was\":{\"x\":1e99},"
      "\"evidence\":[{\"document\":\"d\",\"trigger\":{\"begin\":1,\"end\":2,\"lemma\":\"meet\"}}]}]}";
  const Timeline timeline = read_timeline_json(bytes, "t.json");
  CHECK(timeline.extra == Extra{{"new", "[1,2]"}});
  CHECK(timeline.run.extra == Extra{{"host", "{\"a\":1}"}});
  const Event& event = timeline.events.at(0);
  CHECK(event.extra == Extra{{"when/clock/dst", "true"}, {"when/a~1b", "0"}, {"was", "{\"x\":1e99}"}});
  CHECK(event.evidence[0].extra == Extra{{"trigger/lemma", "\"meet\""}});
  const std::string again = write_timeline_json(timeline);
  CHECK(again.find("\"a/b\": 0") != std::string::npos);
  CHECK((read_timeline_json(again, "t.json") == timeline));
}

TEST_CASE("a timeline of a newer format is refused, and so is what is none") {
  const auto error = [](const char* bytes) {
    try {
      read_timeline_json(bytes, "t.json");
    } catch (const InputError& e) {
      return std::string(e.what());
    }
    return std::string();
  };
  CHECK(error("{\"schema\": 2}") ==
        "t.json:1:12: schema is 2, newer than this program reads (1): use a newer demarche");
  CHECK(error("{\"events\": []}") == "t.json:1:1: schema is missing: this is no timeline that demarche wrote");
  CHECK(error("[]") == "t.json:1:1: the file must be an object");
  CHECK(error("{\"schema\": 1}").empty());
}

TEST_CASE("wrong types and broken laws are refused with the member's path and place") {
  CHECK(error_of("\"events\":{}") == "t.json:1:22: events must be an array");
  CHECK(error_of("\n\"events\":[{\"id\":1}]") == "t.json:2:17: events[0].id must be a text");
  CHECK(error_of("\"documents\":[{}]") == "t.json:1:26: documents[0].id is missing");
  CHECK(event_error("\"status\":\"postponed\"")
            .ends_with("events[0].status must be one of happened, planned, possible, denied"));
  CHECK(event_error("\"when\":{\"from\":\"2016-02-30\"}")
            .ends_with("events[0].when.from must be a day as YYYY-MM-DD, from 1400 to 9999"));
  CHECK(event_error("\"when\":{\"from\":\"2016-05-02\",\"to\":\"2016-05-01\"}")
            .ends_with("events[0].when.to must not lie before \"from\""));
  CHECK(event_error("\"when\":{\"clock\":{\"time\":\"25:00\"}}").ends_with("must be a time of day as HH:MM or HH"));
  CHECK(event_error("\"salience\":\"1\"").ends_with("events[0].salience must be a number"));
  CHECK(event_error("\"sources\":{\"documents\":1.5}").ends_with("must be a whole number from 0 to 2147483647"));
  CHECK(event_error("\"attributes\":{\"a\":1}").ends_with("events[0].attributes must hold nothing but texts"));
  CHECK(error_of("\"events\":[{\"id\":\"e\",\"kind\":\"k\",\"evidence\":[]}]")
            .ends_with("events[0].evidence must hold at least one entry"));
  CHECK(error_of("\"links\":[{\"from\":\"a\",\"to\":\"b\"}]").ends_with("links[0].type is missing"));
  CHECK(error_of("\"issues\":[{\"evidence\":[{\"document\":\"d\",\"sentence\":{\"begin\":5,\"end\":4}}]}]")
            .ends_with("issues[0].evidence[0].sentence.end must not lie before \"begin\""));
}

TEST_CASE("open ends are null and an event without a day has no when") {
  const Timeline timeline = read_timeline_json(
      "{\"schema\":1,\"events\":[{\"id\":\"e\",\"kind\":\"k\",\"evidence\":[{\"by\":\"me\"}],\"when\":null,"
      "\"bounds\":{\"from\":null,\"to\":\"2016-05-01\"}}]}",
      "t.json");
  CHECK_FALSE(timeline.events[0].when);
  CHECK((timeline.events[0].bounds == DayRange{Day::past(), *Day::from(2016, 5, 2)}));
}
