#include "extractors/events/status.hpp"

#include <catch2/catch.hpp>

#include "tests/extractors/events/told.hpp"

using namespace demarche::testing;

TEST_CASE("a verb in the past or present has happened") {
  CHECK(statuses_in("The ministers of Norway and Peru met in Oslo.") == "meeting.meet happened");
  CHECK(statuses_in("Norway and Peru have signed a treaty.") == "agreement.reach happened");
  CHECK(statuses_in("A truce was declared by Norway and Peru.") == "truce.declare happened");
  CHECK(statuses_in("Norway imposed sanctions on Peru.") == "sanction.impose happened");
}

TEST_CASE("will, is to, agreed to and scheduled plan") {
  CHECK(statuses_in("The ministers of Norway and Peru will meet in Oslo.") == "meeting.meet planned");
  CHECK(statuses_in("The ministers of Norway and Peru are to meet in Oslo.") == "meeting.meet planned");
  CHECK(statuses_in("The ministers of Norway and Peru are due to meet in Oslo.") == "meeting.meet planned");
  CHECK(statuses_in("Norway and Peru agreed to sign a treaty.") == "agreement.reach planned");
  CHECK(statuses_in("The ministers of Norway and Peru plan to meet in Oslo.") == "meeting.meet planned");
  CHECK(statuses_in("Norway said its minister would visit Lima.") == "meeting.visit planned");
}

TEST_CASE("hopes, calls, proposals, modals and threats are possible") {
  CHECK(statuses_in("Norway and Peru hope to sign a treaty.") == "agreement.reach possible");
  CHECK(statuses_in("Norway and Peru could sign a treaty.") == "agreement.reach possible");
  CHECK(statuses_in("Norway may impose sanctions on Peru.") == "sanction.impose possible");
  CHECK(statuses_in("Norway threatened to impose sanctions on Peru.") == "sanction.impose possible");
  CHECK(statuses_in("Norway is considering withdrawing its troops from Peru.") == "force.withdraw possible");
  CHECK(statuses_in("Norway called for a truce in Peru.") == "truce.declare possible");
  CHECK(statuses_in("Norway proposed a truce in Peru.") == "truce.declare possible");
  CHECK(statuses_in("Norway urged the rebels to sign a treaty.") == "agreement.reach possible");
}

TEST_CASE("what did not or will not take place is denied") {
  CHECK(statuses_in("The minister of Norway did not meet the minister of Peru.") == "meeting.meet denied");
  CHECK(statuses_in("The minister of Norway will not visit Lima.") == "meeting.visit denied");
  CHECK(statuses_in("The minister of Norway never visited Lima.") == "meeting.visit denied");
  CHECK(statuses_in("The rebels refused to sign a treaty.") == "agreement.reach denied");
  CHECK(statuses_in("Norway and Peru failed to sign a treaty.") == "agreement.reach denied");
  CHECK(statuses_in("There was no meeting between Norway and Peru.") == "meeting.meet denied");
}

TEST_CASE("conditions make possible what they govern and what depends on them") {
  CHECK(statuses_in("If Norway signs a treaty, prices will fall.") == "agreement.reach possible");
  CHECK(statuses_in("The rebels will not sign the treaty unless Norway does.") == "agreement.reach possible");
  CHECK(statuses_in("The rebels will not sign a treaty until Norway does.") == "agreement.reach possible");
}

TEST_CASE("a refusal of a refusal is possible again") {
  CHECK(statuses_in("Norway did not refuse to sign a treaty.") == "agreement.reach possible");
}

TEST_CASE("a noun has the status of the verb that makes it") {
  CHECK(statuses_in("Norway and Peru reached a trade deal.") == "agreement.reach happened");
  CHECK(statuses_in("Norway and Peru will hold a summit in Oslo.") == "meeting.meet planned");
  CHECK(statuses_in("Norway and Peru did not hold a summit in Oslo.") == "meeting.meet denied");
  CHECK(statuses_in("A meeting between Norway and Peru is expected in Oslo.") == "meeting.meet planned");
  CHECK(statuses_in("A summit of Norway and Peru was held in Oslo.") == "meeting.meet happened");
}

TEST_CASE("adjectives tell plans, possibilities and denials of a noun") {
  CHECK(statuses_in("A planned meeting between Norway and Peru was mentioned.") == "meeting.meet planned");
  CHECK(statuses_in("A possible meeting between Norway and Peru was mentioned.") == "meeting.meet possible");
}

TEST_CASE("a headline's infinitive is a plan") {
  const auto extracted = [] {
    demarche::RawDocument raw;
    raw.info.id = "test";
    raw.text = "Norway and Peru to sign treaty\n\nThe text has twelve pages.\n";
    return demarche::extract(raw, rule_set().tables);
  }();
  REQUIRE(extracted.mentions.size() == 1);
  CHECK(extracted.mentions[0].headline);
  CHECK(extracted.mentions[0].status == demarche::Status::planned);
}

TEST_CASE("what can only be done to something that exists presupposes it") {
  CHECK(statuses_in("Envoys are trying to salvage a nearly dead truce in Peru.").find("truce.declare happened") !=
        std::string::npos);
  CHECK(statuses_in("Norway called for a truce in Peru.") == "truce.declare possible");
}

TEST_CASE("a denied clause and a negated infinitive tell what did not happen") {
  CHECK(statuses_in("Peru denied that its troops had shelled Lima.") == "force.attack denied");
  CHECK(statuses_in("The minister of Norway decided not to visit Lima.") == "meeting.visit denied");
  CHECK(statuses_in("Norway and Peru have yet to sign a treaty.") == "agreement.reach denied");
  CHECK(statuses_in("Norway and Peru have to sign a treaty.") == "agreement.reach possible");
}

TEST_CASE("a day between a verb and its infinitive parts nothing") {
  CHECK(statuses_in("Norway and Peru agreed on Monday to sign a treaty.") == "agreement.reach planned");
}

TEST_CASE("a relative clause does not hide what became of its noun") {
  CHECK(statuses_in("A meeting between Norway and Peru that was planned for Friday was called off.") ==
        "meeting.meet denied");
}
