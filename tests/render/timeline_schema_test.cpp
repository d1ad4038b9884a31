// The shipped JSON Schema against what is written, and against what must not pass.
#include <rapidjson/document.h>
#include <rapidjson/schema.h>
#include <rapidjson/stringbuffer.h>

#include <catch2/catch.hpp>
#include <functional>

#include "render/timeline_json.hpp"
#include "tests/support/generated_timeline.hpp"
#include "tests/support/rule_files.hpp"

using namespace demarche;

namespace {

const rapidjson::SchemaDocument& schema() {
  static const std::string bytes = testing::read_file(DEMARCHE_SOURCE_DIR "/docs/timeline.schema.json");
  static rapidjson::Document parsed;
  static const rapidjson::SchemaDocument document(parsed.Parse(bytes.data(), bytes.size()));
  return document;
}

/// Where `json` breaks the schema; "" where it doesn't.
std::string broken_at(const std::string& json) {
  rapidjson::Document document;
  document.Parse(json.data(), json.size());
  REQUIRE_FALSE(document.HasParseError());
  rapidjson::SchemaValidator validator(schema());
  if (document.Accept(validator)) return "";
  rapidjson::StringBuffer where;
  validator.GetInvalidDocumentPointer().StringifyUriFragment(where);
  return where.GetString();
}

Timeline small() {
  Timeline timeline;
  timeline.documents.push_back({"d1", "a.txt", "", "", Published{*Day::from(2016, 5, 1)}, {}, {}});
  Event event;
  event.id = "e1";
  event.kind = "truce.extend";
  event.when = When{DayRange::of(*Day::from(2016, 5, 1)), {}, {}, {}, Clock{16, 5, "GMT"}, {}};
  event.participants.push_back({"SYR", "Syria", "party", "", {}});
  event.evidence.push_back({"d1", TextRange{0, 9}, Quoted{{2, 4}, "is"}, {}, "quote", "rule", "", "", "", {}});
  timeline.events.push_back(event);
  timeline.links.push_back({"e1", "e1", LinkType::extends, "time", {}, "r", {}});
  return timeline;
}

std::string changed(const std::string& from, const std::string& to) {
  std::string json = write_timeline_json(small());
  const std::size_t at = json.find(from);
  REQUIRE(at != std::string::npos);
  return json.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("what is written satisfies the shipped schema") {
  CHECK(broken_at(write_timeline_json(small())).empty());
  CHECK(broken_at(write_timeline_json({})).empty());
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    INFO("seed " << seed);
    CHECK(broken_at(write_timeline_json(testing::TimelineGenerator(seed).timeline())).empty());
  }
}

TEST_CASE("the shipped schema refuses what no timeline may hold") {
  CHECK(broken_at(changed("\"schema\": 1", "\"schema\": 2")) == "#/schema");
  CHECK(broken_at(changed("\"status\": \"happened\"", "\"status\": \"postponed\"")) == "#/events/0/status");
  CHECK(broken_at(changed("\"from\": \"2016-05-01\"", "\"from\": \"May 2016\"")) == "#/events/0/when");
  CHECK(broken_at(changed("\"time\": \"16:05\"", "\"time\": 16")) == "#/events/0/when");
  CHECK(broken_at(changed("\"alleged\": false", "\"alleged\": \"no\"")) == "#/events/0/alleged");
  CHECK(broken_at(changed("\"type\": \"extends\"", "\"type\": \"follows\"")) == "#/links/0/type");
  CHECK(broken_at(changed("\"begin\": 0", "\"begin\": -1")) == "#/events/0/evidence/0");
  CHECK(broken_at(changed("\"salience\": 0", "\"salience\": 2")) == "#/events/0/salience");
  CHECK(broken_at(changed("\"title\": \"\",\n", "")) == "#/documents/0");
}

TEST_CASE("members that the schema does not name may be added") {
  CHECK(broken_at(changed("\"cameo\": \"\"", "\"cameo\": \"\", \"was\": {\"title\": \"old\"}")).empty());
}
