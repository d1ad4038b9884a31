#include "cli/summary.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

namespace {

Event event(Status status, bool dated, std::vector<std::string> documents) {
  Event out;
  out.status = status;
  if (dated) out.when = When{DayRange::of(*Day::from(2016, 5, 1)), {}, {}, {}, {}, {}};
  for (std::string& document : documents) {
    Evidence evidence;
    evidence.document = std::move(document);
    out.evidence.push_back(evidence);
    out.evidence.push_back(evidence);
  }
  return out;
}

}  // namespace

TEST_CASE("each document has a row: its day and basis, its events, and why some are not drawn") {
  Timeline timeline;
  timeline.documents.push_back({"d0123456789abcdef", "a.txt", "", "", Published{*Day::from(2016, 5, 1)}, {}, {}});
  timeline.documents.push_back({"readout-7", "x.jsonl:3", "", "", std::nullopt, {}, {}});
  timeline.events.push_back(event(Status::happened, true, {"d0123456789abcdef", "readout-7"}));
  timeline.events.push_back(event(Status::happened, false, {"readout-7"}));
  timeline.events.push_back(event(Status::possible, false, {"readout-7"}));
  timeline.events.push_back(event(Status::denied, true, {"readout-7"}));
  CHECK(summary_lines(summarise(timeline)) ==
        std::vector<std::string>{
            "document   published              events  not drawn", "a.txt      2016-05-01 (metadata)       1  -",
            "readout-7  none                        4  1 undated, 1 possible, 1 denied",
            "no published day, so no relative dates: readout-7; pass --published YYYY-MM-DD, or \"published\" in each "
            "JSON document"});
}

TEST_CASE("of many documents without a day the first are named") {
  Timeline timeline;
  for (int i = 0; i < 8; ++i)
    timeline.documents.push_back({"doc" + std::to_string(i), "", "", "", std::nullopt, {}, {}});
  const std::string advice = summary_lines(summarise(timeline)).back();
  CHECK(advice.find("doc0, doc1, doc2, doc3, doc4 and 3 more; pass --published") != std::string::npos);
}
