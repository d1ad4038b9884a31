#include "render/header.hpp"

#include <catch2/catch.hpp>

#include "sample_timelines.hpp"

using namespace demarche;
using namespace demarche::test;

namespace {

std::string title_for(const When& first, const When& last, const std::string& title = "") {
  TimelineBuilder s;
  s.event("meeting.meet", "a", first);
  s.event("meeting.meet", "b", last);
  LayoutOptions options;
  options.title = title;
  return title_words(s.timeline, select_events(s.timeline, ontology(), options), options);
}

}  // namespace

TEST_CASE("a picture without a title is named by its days, months or years") {
  CHECK(title_for(on("2016-04-29"), on("2016-05-02")) == "Chronology, 29 Apr–2 May 2016");
  CHECK(title_for(month(2016, 2), on("2016-05-02")) == "Chronology, February–May 2016");
  CHECK(title_for(on("2015-11-02"), on("2016-05-02")) == "Chronology, November 2015–May 2016");
  CHECK(title_for(on("2009-11-02"), before("2016-05-02")) == "Chronology, 2009–2016");
  CHECK(title_for(on("2009-11-02"), on("2010-05-02"), " The  dispute ") == "The dispute");
}

TEST_CASE("the subtitle tells how many events, documents and links there are and when they were published") {
  TimelineBuilder s;
  s.document("2016-05-01");
  s.event("meeting.meet", "a", on("2016-05-01"));
  Selection selection = select_events(s.timeline, ontology(), {});
  CHECK(subtitle_words(s.timeline, selection, 0, Words()) ==
        "1 event from 1 document, published 1 May 2016 · dates as reported");
  s.document("2016-05-03");
  s.event("meeting.meet", "b", on("2016-05-01"));
  selection = select_events(s.timeline, ontology(), {});
  CHECK(subtitle_words(s.timeline, selection, 1, Words()) ==
        "2 events from 2 documents, published 1–3 May 2016 · 1 link · dates as reported");
  CHECK(subtitle_words({}, {}, 0, Words()) == "0 events from 0 documents · dates as reported");
}

TEST_CASE("the footer counts what is not shown, by reason") {
  TimelineBuilder s;
  for (int i = 0; i < 3; ++i) s.event("meeting.meet", "a", on("2016-05-01"));
  s.event("meeting.meet", "a", std::nullopt);
  s.event("meeting.meet", "a", on("2016-05-01")).status = Status::possible;
  s.event("meeting.meet", "a", std::nullopt).status = Status::denied;
  LayoutOptions options;
  CHECK(footer_words(select_events(s.timeline, ontology(), options), Words()) ==
        "3 of 6 shown; undated 1, possible 1, denied 1");
  s.event("statement.demand", "a", on("2016-05-01"));
  options.statuses = {Status::planned, Status::possible};
  options.max_labels = 0;
  CHECK(footer_words(select_events(s.timeline, ontology(), options), Words()) ==
        "1 of 7 shown; undated 0, possible 0, denied 1, happened 4, of other kinds 1; labelled 0");
}
