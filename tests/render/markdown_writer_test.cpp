#include "render/markdown_writer.hpp"

#include <catch2/catch.hpp>

#include "sample_timelines.hpp"
#include "tests/support/generated_timeline.hpp"

using namespace demarche;
using namespace demarche::test;

namespace {

std::string markdown(const Listing& listing) { return write_markdown(listing, {}); }

Entry planned_call() {
  Entry entry;
  entry.date = "14 Jun 2031";
  entry.sure = "inferred";
  entry.kind = "call";
  entry.status = Status::planned;
  entry.title = "Envoys to speak";
  entry.parties = "Norland, Sorland";
  entry.place = "Lund";
  entry.said_by = "Norland";
  entry.citation = {"They will speak on Saturday.", 1, "Northern Wire"};
  entry.others = {2, 5};
  return entry;
}

}  // namespace

TEST_CASE("a listing becomes a Markdown document") {
  Listing listing;
  listing.title = "June";
  listing.summary = "2 events from 1 document";
  listing.dated = {planned_call()};
  listing.undated = {Entry{"", "", "visit", Status::denied, "No visit", "", "", "", "", {}, {}}};
  listing.sources = {{"Report", "Northern Wire", "13 Jun 2031", "https://example.org/a_b"}};
  CHECK(markdown(listing) ==
        "# June\n\n"
        "2 events from 1 document\n\n"
        "- **14 Jun 2031** (inferred) · *planned* · Envoys to speak\\\n"
        "  call · Norland, Sorland · Lund · per Norland\n\n"
        "  > “They will speak on Saturday.” — \\[1\\] Northern Wire; also \\[2\\] \\[5\\]\n\n"
        "## Without a date\n\n"
        "- *denied* · No visit\\\n"
        "  visit\n\n"
        "## Sources\n\n"
        "- \\[1\\] Report, Northern Wire, 13 Jun 2031, `https://example.org/a_b`\n");
}

TEST_CASE("an empty timeline says so") {
  CHECK(markdown(list_events({}, ontology(), {})) ==
        "# Chronology\n\n0 events from 0 documents · dates as reported\n\nThere is no event to draw.\n\n");
}

TEST_CASE("no text of a timeline becomes markup in Markdown") {
  Listing listing;
  Entry entry = planned_call();
  const std::string hostile = "# <script> ![x](y) | `z` * item *";
  entry.title = entry.parties = entry.place = entry.kind = entry.said_by = hostile;
  entry.citation = {hostile, 1, hostile};
  listing.title = hostile;
  listing.dated = {entry};
  listing.undated = {entry};
  listing.sources = {{hostile, hostile, hostile, "a`b"}};
  const std::string text = markdown(listing);
  for (const char* raw : {"<", "![", "| ", "`z", " * "}) {
    INFO(raw);
    for (std::size_t at = text.find(raw); at != std::string::npos; at = text.find(raw, at + 1)) {
      CHECK((text[at] != '<' && at > 0 && (text[at - 1] == '\\' || text[at + 1] == '\\')));
    }
  }
  CHECK(text.find("\n#") == text.find("\n## Without"));
}

TEST_CASE("every generated timeline has a line for each event and nothing but line feeds for controls") {
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    const Timeline timeline = testing::TimelineGenerator(seed).timeline();
    const std::string text = markdown(list_events(timeline, Ontology(), {}));
    for (const char c : text) CHECK((static_cast<unsigned char>(c) >= ' ' || c == '\n'));
  }
}
