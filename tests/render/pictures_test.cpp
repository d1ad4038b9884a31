// Hidden test that draws every sample into the folder "pictures", to be looked at: demarche_tests "[pictures]"
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "render/dot_writer.hpp"
#include "render/graphviz.hpp"
#include "render/layout.hpp"
#include "render/picture.hpp"
#include "render/scene_dump.hpp"
#include "sample_timelines.hpp"

using namespace demarche;

namespace {

void save(const std::string& name, const std::string& bytes) {
  std::filesystem::create_directories("pictures");
  std::ofstream("pictures/" + name, std::ios::binary) << bytes;
}

void save_all(const std::string& name, const Timeline& timeline, const LayoutOptions& options = {}) {
  const Scene scene = layout(timeline, test::ontology(), options, graphviz_measurer());
  save(name + ".png", draw(scene, "png"));
  save(name + ".svg", draw(scene, "svg"));
  save(name + ".dot", write_dot(scene));
  save(name + ".scene", scene_dump(scene));
}

}  // namespace

TEST_CASE("the samples are drawn to be looked at", "[.pictures]") {
  save_all("fortnight", test::fortnight());
  LayoutOptions all;
  all.statuses = {Status::happened, Status::planned, Status::possible, Status::denied};
  all.kinds = {"truce",      "talks", "meeting", "agreement", "sanction", "relations",
               "resolution", "aid",   "force",   "person",    "statement"};
  all.title = "Kestria, Valmark and Ordania: the river dispute of autumn 2019";
  save_all("two-months", test::two_months(), all);
  save_all("two-bursts", test::two_bursts());
  save_all("one-report", test::one_report());
  save_all("scripts", test::scripts());
  save_all("sixty", test::generated(72, 90, 6, 7));
  save_all("sixty-years", test::generated(70, 2500, 9, 3), all);
  save_all("three-hundred", test::generated(330, 700, 12, 5));
  Timeline undated = test::one_report();
  for (Event& event : undated.events) event.when.reset();
  save_all("undated", undated);
}
