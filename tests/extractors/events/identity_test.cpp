#include "extractors/events/identity.hpp"

#include <catch2/catch.hpp>

#include "tests/extractors/events/told.hpp"

using namespace demarche::testing;

namespace {

/// The status of each happening's first mention, as the document ends on it.
std::string settled_in(std::string_view text) {
  return told_of(text, [](const demarche::EventMention& m) { return " " + std::string(name_of(m.happening_status)); });
}

}  // namespace

TEST_CASE("a definite noun joins the happening told before it") {
  CHECK(happenings_in("Norway and Peru declared a truce on Monday. The truce was welcomed.") ==
        "truce.declare a; truce.declare a");
  CHECK(happenings_in("Norway and Peru signed a treaty on Monday. The treaty has twelve pages.") ==
        "agreement.reach a; agreement.reach a");
}

TEST_CASE("another date, another happening") {
  CHECK(happenings_in("Norway met Peru on Monday. Norway met Peru in March.") == "meeting.meet a; meeting.meet b");
  CHECK(happenings_in("Norway met Peru on Monday. On Monday, Norway met Peru in Oslo.") ==
        "meeting.meet a; meeting.meet a");
}

TEST_CASE("a new, second or other one is another happening") {
  CHECK(happenings_in("Norway and Peru declared a truce on Monday. Another truce was declared.") ==
        "truce.declare a; truce.declare b");
}

TEST_CASE("other parties, another meeting") {
  CHECK(happenings_in("Norway met Peru on Monday. Kenya met Oman on Monday.") == "meeting.meet a; meeting.meet b");
  CHECK(happenings_in("Norway met Peru on Monday. Norway met Oman on Monday.") == "meeting.meet a; meeting.meet b");
}

TEST_CASE("happenings of different kinds are apart") {
  CHECK(happenings_in("Norway met Peru on Monday and signed a treaty.") == "meeting.meet a; agreement.reach b");
}

TEST_CASE("a person and the state that the person acts for are one party") {
  CHECK(happenings_in("Norwegian Foreign Minister Ada Lind met Peruvian President Jon Vos on Monday. "
                      "Norway met Peru on Monday.") == "meeting.meet a; meeting.meet a");
}

TEST_CASE("what words leave open has the status of its happening") {
  CHECK(settled_in("Norway and Peru will sign a treaty on Friday. The treaty has twelve pages.") ==
        "agreement.reach planned; agreement.reach planned");
}

TEST_CASE("a plan that was dropped later is denied") {
  CHECK(settled_in("Norway and Peru will hold a summit in Oslo on Friday. The summit was cancelled.") ==
        "meeting.meet denied; meeting.meet denied");
}

TEST_CASE("what is only possible and what has happened are not one happening") {
  CHECK(happenings_in("Norway and Peru signed a treaty in March. Norway and Oman could sign a treaty.") ==
        "agreement.reach a; agreement.reach b");
}

TEST_CASE("the work for many happenings of one kind is linear") {
  std::string text;
  for (int i = 0; i < 3000; ++i) text += "Norway met Peru on " + std::to_string(i % 28 + 1) + " March 2030. ";
  CHECK(events_in(text).mentions.size() == 3000);
}
