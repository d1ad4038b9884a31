#include "render/listing.hpp"

#include <catch2/catch.hpp>

#include "sample_timelines.hpp"

using namespace demarche;
using namespace demarche::test;

namespace {

Listing listed(const Timeline& timeline, const LayoutOptions& options = {}) {
  return list_events(timeline, ontology(), options);
}

/// One event, told by one document.
struct One {
  TimelineBuilder builder;
  Event* event = nullptr;

  explicit One(std::optional<When> when) {
    builder.document("2031-06-13");
    builder.timeline.documents[0].publisher = "Northern Wire";
    event = &builder.event("truce.extend", "Truce extended", std::move(when), {"Norland"});
    event->evidence[0].quote = "Norland extended the truce.";
  }
  Entry entry() const {
    const Listing listing = listed(builder.timeline);
    return listing.dated.empty() ? listing.undated.at(0) : listing.dated.at(0);
  }
};

}  // namespace

TEST_CASE("a listing holds every event, dated ones by date and the others after them") {
  const Timeline timeline = fortnight();
  const Listing listing = listed(timeline);
  CHECK(listing.title == "Chronology, 28 Feb–13 Mar 2021");
  CHECK(listing.summary == "12 events from 4 documents, published 2–12 Mar 2021 · dates as reported");
  CHECK(listing.dated.size() == 11);
  CHECK(listing.undated.size() == 1);
  CHECK(listing.undated[0].status == Status::denied);
  CHECK(listing.dated.front().title == "Norland and Sorland open talks in Geneva");
  CHECK(listing.sources.size() == 4);
}

TEST_CASE("kinds that are not asked for are not listed") {
  LayoutOptions options;
  options.kinds = {"truce"};
  for (const Entry& entry : listed(fortnight(), options).dated) CHECK(entry.kind.starts_with("truce"));
  CHECK(listed(two_months()).dated.size() == two_months().events.size() - 1);  // a statement
}

TEST_CASE("an entry says date, kind, parties, quote and source") {
  const Entry entry = One(on("2031-06-12")).entry();
  CHECK(entry.date == "12 Jun 2031");
  CHECK(entry.sure.empty());
  CHECK(entry.kind == "truce extended");
  CHECK(entry.parties == "Norland");
  CHECK(entry.citation.quote == "Norland extended the truce.");
  CHECK(entry.citation.source == 1);
  CHECK(entry.citation.by == "Northern Wire, 13 Jun 2031");
  CHECK(entry.others.empty());
}

TEST_CASE("what makes a date less than sure is said") {
  CHECK(One(between("2031-06-10", "2031-06-12")).entry().sure == "known as a range");
  CHECK(One(month(2031, 6)).entry().sure.empty());
  One inferred(on("2031-06-12"));
  inferred.event->when->basis = DateBasis::inferred;
  inferred.event->when->alternative = DayRange::of(date("2031-06-05"));
  CHECK(inferred.entry().sure == "inferred, or 5 Jun 2031");
  One edited(on("2031-06-12"));
  edited.event->when->basis = DateBasis::edited;
  CHECK(edited.entry().sure == "entered by hand");
}

TEST_CASE("an event without a date, or with one open to both sides, is undated") {
  CHECK(One(std::nullopt).entry().date.empty());
  One open(on("2031-06-12"));
  open.event->when->range = {Day::past(), Day::future()};
  CHECK(listed(open.builder.timeline).undated.size() == 1);
}

TEST_CASE("a clock stands behind its day") {
  One one(on("2031-06-12"));
  one.event->when->clock = Clock{10, 30, "GMT"};
  CHECK(one.entry().date == "12 Jun 2031, 10:30 GMT");
  one.event->when->clock = Clock{17, std::nullopt, ""};
  CHECK(one.entry().date == "12 Jun 2031, 17h");
}

TEST_CASE("the words that give the date are cited before others") {
  One one(on("2031-06-12"));
  Evidence dated = one.event->evidence[0];
  dated.quote = "It did so on Thursday.";
  dated.time = EvidenceTime{{0, 1}, "on Thursday", "2031-06-12", TimeAnchor::published};
  one.event->evidence.push_back(dated);
  CHECK(one.entry().citation.quote == "It did so on Thursday.");
}

TEST_CASE("how long a state lasts is said in words") {
  One one(on("2031-06-12"));
  one.event->lasts = lasting("2031-06-10", "2031-06-14");
  CHECK(one.entry().lasts == "10–14 Jun 2031");
  one.event->lasts = lasting("2031-06-10", "");
  one.event->lasts->open = true;
  CHECK(one.entry().lasts == "from 10 Jun 2031, open");
  one.event->lasts = lasting("", "2031-06-14");
  CHECK(one.entry().lasts == "until 14 Jun 2031");
  one.event->lasts = lasting("2031-06-14", "2031-06-10");
  CHECK(one.entry().lasts == "from 14 Jun 2031");
}

TEST_CASE("what a person entered names the person") {
  One one(on("2031-06-12"));
  one.event->evidence[0] = {};
  one.event->evidence[0].by = "analyst";
  one.event->evidence[0].note = "Seen on television.";
  CHECK(one.entry().citation.quote == "Seen on television.");
  CHECK(one.entry().citation.source == 0);
  CHECK(one.entry().citation.by == "entered by analyst");
}

TEST_CASE("texts are clean: no line breaks, controls or direction overrides") {
  One one(on("2031-06-12"));
  one.event->title =
      "a\nb\x1b[31m\xE2\x80\xAE"
      "c";
  one.event->evidence[0].quote =
      "x\r\n\x9B"
      "y";
  CHECK(one.entry().title == "a b[31mc");
  CHECK(one.entry().citation.quote ==
        "x \xEF\xBF\xBD"
        "y");
  one.event->title = "";
  CHECK(one.entry().title == "truce extended");
}
