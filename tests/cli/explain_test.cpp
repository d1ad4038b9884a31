// demarche explain: what an event rests on, with its document and without.
#include <catch2/catch.hpp>

#include "tests/support/program.hpp"

using namespace demarche::testing;

namespace {

constexpr const char* kReport =
    "Envoys of Norway and Sweden met in Oslo on Thursday. They refused to sign a truce. The envoys will meet again in "
    "Bergen on June 17.\n";

/// The id of the first event of a kind and status in a timeline's JSON.
std::string event_id(const std::string& json, const std::string& status) {
  const std::size_t at = json.find("\"status\": \"" + status + "\"");
  const std::size_t id = json.rfind("\"id\": \"e", at);
  return at == std::string::npos ? "" : json.substr(id + 7, 17);
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("an event is explained by its sentence, tokens, rule, cues and date") {
  const TempFolder folder;
  folder.write("in/a.txt", kReport);
  REQUIRE(shell(folder, "demarche run in --published 2031-06-13 -o out --formats json").exit == 0);
  const std::string id = event_id(folder.read("out/timeline.json"), "planned");
  const Ran ran = shell(folder, "demarche explain out/timeline.json " + id.substr(0, 8) + " in");
  INFO(ran.out << ran.err);
  CHECK(ran.exit == 0);
  CHECK(has(ran.out, "event     " + id + ", meeting."));
  CHECK(has(ran.out, "“The envoys will meet again in Bergen on June 17.”"));
  CHECK(has(ran.out, "will/MD[cue.future]"));
  CHECK(has(ran.out, "meet/VB[trigger]"));
  CHECK(has(ran.out, "on “meet” ("));
  CHECK(has(ran.out, "status    planned: the sentence says so; cues: will (cue.future)"));
  CHECK(has(ran.out, "time      “June 17” = 2031-06-17 by date."));
  CHECK(has(ran.out, "date      2031-06-17, stated"));
}

TEST_CASE("without its document what the timeline holds is printed, and said so") {
  const TempFolder folder;
  folder.write("in/a.txt", kReport);
  REQUIRE(shell(folder, "demarche run in --published 2031-06-13 -o out --formats json").exit == 0);
  const std::string id = event_id(folder.read("out/timeline.json"), "planned");
  folder.write("in/a.txt", std::string("Changed since. ") + kReport);
  const Ran ran = shell(folder, "demarche explain out/timeline.json " + id + " in");
  CHECK(ran.exit == 0);
  CHECK(has(ran.out, "trigger   meet ("));
  CHECK(has(ran.out, "the document was not found as it was read then"));
  CHECK_FALSE(has(ran.out, "tokens"));
}

TEST_CASE("an event that is not there, or whose beginning several share, is a wrong call") {
  const TempFolder folder;
  folder.write("in/a.txt", kReport);
  REQUIRE(shell(folder, "demarche run in --published 2031-06-13 -o out --formats json").exit == 0);
  const Ran none = shell(folder, "demarche explain out/timeline.json x9");
  CHECK(none.exit == 2);
  CHECK(none.err == "demarche: the timeline has no event \"x9\"\n");
  CHECK(shell(folder, "demarche explain out/timeline.json e").exit == 2);
}
