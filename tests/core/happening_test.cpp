#include "core/happening.hpp"

#include <catch2/catch.hpp>

#include "tests/core/mentions.hpp"

using namespace demarche;
using namespace demarche::testing;

namespace {

/// How many happenings two documents make that tell one mention each.
std::size_t count(const EventMention& a, const EventMention& b) {
  std::vector<Extracted> documents(2);
  documents[0].document.id = "a", documents[1].document.id = "b";
  documents[0].mentions = {a}, documents[1].mentions = {b};
  return collect_happenings(documents).size();
}

EventMention meeting(const char* id, std::optional<When> when, std::vector<Filler> fillers,
                     Status status = Status::happened) {
  EventMention mention = Teller("x", "").tell("meeting.meet", std::move(when), std::move(fillers));
  mention.id = mention.happening = id;
  mention.status = mention.happening_status = status;
  return mention;
}

std::string ids(const Happening& happening) {
  std::string out;
  for (const MentionRef& ref : happening.mentions) out += (out.empty() ? "" : " ") + ref.mention->id;
  return out;
}

std::vector<MentionRef> refs(const Extracted& document) {
  std::vector<MentionRef> out;
  for (const EventMention& mention : document.mentions) out.push_back({&document, &mention});
  return out;
}

}  // namespace

TEST_CASE("within a document the mentions of one happening are those that pass 7 found to be one") {
  Teller a("a", "2031-05-01");
  a.tell("meeting.meet", on("2031-05-01"), {party("NOR")});
  a.tell("meeting.meet", on("2031-05-01"), {party("NOR")});
  a.tell_again(0, {}, {party("PER"), place("Oslo")});
  const std::vector<Extracted> documents{a};
  const auto happenings = collect_happenings(documents);
  REQUIRE(happenings.size() == 2);
  CHECK(ids(happenings[0]) == "ma0 ma2");
  CHECK(ids(happenings[1]) == "ma1");
  CHECK(happenings[0].parties == std::set<std::string>{"NOR", "PER"});
  CHECK(happenings[0].places == std::set<std::string>{"Oslo"});
  CHECK(happenings[0].when == on("2031-05-01"));
}

TEST_CASE("documents tell one happening where kind, days and a party or the place agree") {
  const EventMention told = meeting("ma", on("2031-05-01"), {party("NOR"), party("PER"), place("Oslo", "NOR/oslo")});
  CHECK(count(told, meeting("mb", on("2031-05-01"), {party("PER")})) == 1);
  CHECK(count(told, meeting("mb", on("2031-05-01"), {place("Oslo", "NOR/oslo")})) == 1);
  CHECK(count(told, meeting("mb", days("2031-04-20", "2031-05-03"), {party("NOR"), place("Oslo", "NOR/oslo")})) == 1);
  CHECK(count(told, meeting("mb", on("2031-05-01"), {party("ada", "PER")})) == 1);
  CHECK(count(told, meeting("mb", on("2031-05-01"), {party("NOR")}, Status::planned)) == 1);
  CHECK(count(told, meeting("mb", on("2031-05-01"), {party("NOR")}, Status::denied)) == 1);
}

TEST_CASE("days may be off by one, for time zones") {
  const EventMention told = meeting("ma", on("2031-05-01"), {party("NOR")});
  CHECK(count(told, meeting("mb", on("2031-04-30"), {party("NOR")})) == 1);
  CHECK(count(told, meeting("mb", on("2031-05-02"), {party("NOR")})) == 1);
  CHECK(count(told, meeting("mb", on("2031-04-29"), {party("NOR")})) == 2);
  CHECK(count(told, meeting("mb", on("2031-05-03"), {party("NOR")})) == 2);
}

TEST_CASE("documents that differ in kind, party, place, day or truth tell two happenings") {
  const EventMention told = meeting("ma", on("2031-05-01"), {party("NOR"), place("Oslo")});
  EventMention other = told;
  other.id = other.happening = "mb";
  CHECK(count(told, other) == 1);
  other.kind = "talks.hold";
  CHECK(count(told, other) == 2);
  CHECK(count(told, meeting("mb", on("2031-05-01"), {party("PER"), place("Oslo")})) == 2);
  CHECK(count(told, meeting("mb", on("2031-05-01"), {party("NOR"), place("Lima")})) == 2);
  CHECK(count(told, meeting("mb", on("2031-05-01"), {})) == 2);
  CHECK(count(told, meeting("mb", {}, {party("NOR"), place("Oslo")})) == 2);
  CHECK(count(told, meeting("mb", on("2031-05-01"), {party("NOR")}, Status::possible)) == 2);
  CHECK(count(meeting("ma", {}, {party("NOR")}), meeting("mb", {}, {party("NOR")})) == 2);
}

TEST_CASE("what pass 7 kept apart in one document stays apart") {
  Teller a("a", "2031-05-01"), b("b", "2031-05-02");
  a.tell("meeting.meet", on("2031-05-01"), {party("NOR"), party("PER")});
  b.tell("meeting.meet", on("2031-05-01"), {party("NOR")});
  b.tell("meeting.meet", on("2031-05-01"), {party("PER")});
  const std::vector<Extracted> documents{a, b};
  const auto happenings = collect_happenings(documents);
  REQUIRE(happenings.size() == 2);
  CHECK(ids(happenings[0]) == "ma0 mb0");
  CHECK(ids(happenings[1]) == "mb1");
}

TEST_CASE("what a later document adds is known for the next one") {
  Teller a("a", "2031-05-01"), b("b", "2031-05-02"), c("c", "2031-05-03");
  a.tell("meeting.meet", on("2031-05-01"), {party("NOR")});
  b.tell("meeting.meet", on("2031-05-01"), {party("NOR"), party("PER")});
  c.tell("meeting.meet", on("2031-05-01"), {party("PER")});
  const std::vector<Extracted> documents{a, b, c};
  const auto happenings = collect_happenings(documents);
  REQUIRE(happenings.size() == 1);
  CHECK(ids(happenings[0]) == "ma0 mb0 mc0");
}

TEST_CASE("open windows and days at the ends of the calendar are compared") {
  When until = on("1400-01-01"), since = on("9999-12-31");
  until.range.first = Day::past();
  since.range.end = Day::future();
  CHECK(count(meeting("ma", until, {party("NOR")}), meeting("mb", on("1400-01-01"), {party("NOR")})) == 1);
  CHECK(count(meeting("ma", since, {party("NOR")}), meeting("mb", on("9999-12-31"), {party("NOR")})) == 1);
  CHECK(count(meeting("ma", until, {party("NOR")}), meeting("mb", since, {party("NOR")})) == 2);
}

TEST_CASE("the status is the one that the latest document ends on") {
  Teller a("a", "2031-05-01"), b("b", "2031-05-05");
  a.tell("meeting.meet", on("2031-05-04"), {party("NOR")}).happening_status = Status::planned;
  b.tell("meeting.meet", on("2031-05-04"), {party("NOR")}).happening_status = Status::happened;
  const std::vector<Extracted> documents{a, b};
  const auto happenings = collect_happenings(documents);
  REQUIRE(happenings.size() == 1);
  CHECK(happenings[0].status == Status::happened);
  const std::vector<Extracted> later{b, a};
  CHECK(collect_happenings(later)[0].status == Status::planned);
}

TEST_CASE("days that are stated count before inferred ones, then the narrowest window, then the earliest mention") {
  Teller a("a", "2031-05-01");
  CHECK(settled_when(refs(a)) == std::nullopt);
  a.tell("meeting.meet");
  CHECK(settled_when(refs(a)) == std::nullopt);
  a.tell("meeting.meet", inferred(on("2031-05-01")));
  CHECK(settled_when(refs(a)) == inferred(on("2031-05-01")));
  When open = on("2031-04-01");
  open.range.end = Day::future();
  a.tell("meeting.meet", open);
  CHECK(settled_when(refs(a)) == open);
  a.tell("meeting.meet", days("2031-04-01", "2031-04-30"));
  CHECK(settled_when(refs(a)) == days("2031-04-01", "2031-04-30"));
  a.tell("meeting.meet", on("2031-04-20"));
  a.tell("meeting.meet", on("2031-04-10"));
  a.tell("meeting.meet", inferred(on("2031-05-01")));
  CHECK(settled_when(refs(a)) == on("2031-04-20"));
}

TEST_CASE("no documents make no happenings") {
  CHECK(collect_happenings({}).empty());
  const std::vector<Extracted> empty(3);
  CHECK(collect_happenings(empty).empty());
}
