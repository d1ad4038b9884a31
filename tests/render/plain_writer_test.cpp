#include "render/plain_writer.hpp"

#include <catch2/catch.hpp>

#include "render/columns.hpp"
#include "sample_timelines.hpp"
#include "tests/support/generated_timeline.hpp"

using namespace demarche;
using namespace demarche::test;

namespace {

Listing listing_of_two() {
  Listing listing;
  listing.title = "June";
  listing.summary = "2 events from 1 document";
  Entry truce{"9 Jun 2031",
              "",
              "truce declared",
              Status::happened,
              "Truce at the Selm",
              "Norland",
              "Selm",
              "9 Jun 2031",
              "",
              {"A truce was declared.", 1, "Northern Wire"},
              {2}};
  Entry call{
      "12–14 Jun 2031", "known as a range", "call", Status::planned, "Envoys to speak", "", "", "", "Norland", {}, {}};
  listing.dated = {truce, call};
  listing.sources = {{"Report", "Northern Wire", "13 Jun 2031", "a.txt"}};
  return listing;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

bool has_escapes(const std::string& text) { return text.find('\x1b') != std::string::npos; }

}  // namespace

TEST_CASE("a listing becomes aligned text, an event a line and its quote below") {
  CHECK(write_plain(listing_of_two(), {}) ==
        "June\n"
        "2 events from 1 document\n"
        "\n"
        "9 Jun 2031      truce declared  Truce at the Selm · Norland · Selm · in force 9 Jun 2031\n"
        "    “A truce was declared.” [1] Northern Wire; also [2]\n"
        "12–14 Jun 2031  call, planned   Envoys to speak · per Norland · date known as a range\n"
        "\n"
        "Sources\n"
        "[1] Report, Northern Wire, 13 Jun 2031, a.txt\n");
}

TEST_CASE("on a terminal lines break at its width, what goes on stands below what it belongs to") {
  const std::string text = write_plain(listing_of_two(), {}, {60, false});
  for (const std::string& line : lines_of(text)) CHECK(columns_of(line) <= 60);
  CHECK(text.find("9 Jun 2031      truce declared  Truce at the Selm · Norland\n"
                  "                                · Selm · in force 9 Jun 2031\n") != std::string::npos);
  CHECK_FALSE(has_escapes(text));
}

TEST_CASE("on a narrow terminal the columns stand above the title") {
  const std::string text = write_plain(listing_of_two(), {}, {40, false});
  CHECK(text.find("9 Jun 2031      truce declared\n    Truce at the Selm · Norland · Selm ·\n") != std::string::npos);
  for (const std::string& line : lines_of(text)) CHECK(columns_of(line) <= 40);
}

TEST_CASE("a date that is too wide for its column pushes its own line alone") {
  Listing listing = listing_of_two();
  listing.dated[0].date = "12 Jun 2031, 10:30 local time";
  CHECK(write_plain(listing, {}).find("\n12 Jun 2031, 10:30 local time  truce declared  Truce at") !=
        std::string::npos);
  const std::string shown = write_plain(listing, {}, {70, false});
  CHECK(shown.find("\n12 Jun 2031, 10:30 local time  truce declared\n") != std::string::npos);
  for (const std::string& line : lines_of(shown)) CHECK(columns_of(line) <= 70);
}

TEST_CASE("colour changes nothing but colour") {
  const std::string plain = write_plain(listing_of_two(), {}, {60, false});
  std::string coloured = write_plain(listing_of_two(), {}, {60, true});
  CHECK(has_escapes(coloured));
  for (const char* sequence : {"\x1b[1m", "\x1b[2m", "\x1b[0m"}) {
    for (std::size_t at = coloured.find(sequence); at != std::string::npos; at = coloured.find(sequence)) {
      coloured.erase(at, 4);
    }
  }
  CHECK(coloured == plain);
}

TEST_CASE("no escape sequence of a document reaches a terminal") {
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    Timeline timeline = testing::TimelineGenerator(seed).timeline();
    for (Event& event : timeline.events) {
      event.title +=
          "\x1b]0;owned\x07\x9b"
          "31m\xC2\x9B"
          "2J\xE2\x80\xAE";
      event.evidence[0].quote = "\x1b[2J\r\x08\xE2\x81\xA6 quote";
    }
    for (Document& document : timeline.documents) document.title = "\x1bP+q\x1b\\";
    const std::string text = write_plain(list_events(timeline, Ontology(), {}), {}, {72, false});
    for (std::size_t i = 0; i < text.size(); ++i) {
      const auto byte = static_cast<unsigned char>(text[i]);
      CHECK((byte >= ' ' || byte == '\n'));
      CHECK(byte != 0x7F);
      CHECK_FALSE((byte == 0xC2 && static_cast<unsigned char>(text[i + 1]) < 0xA0));
    }
    CHECK(text.find("\xE2\x80\xAE") == std::string::npos);
    CHECK(text.find("\xE2\x81\xA6") == std::string::npos);
  }
}
