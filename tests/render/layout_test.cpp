#include "render/layout.hpp"

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "render/scene_dump.hpp"
#include "sample_timelines.hpp"
#include "scene_checks.hpp"

using namespace demarche;
using namespace demarche::test;

namespace {

Scene laid_out(const Timeline& timeline, const LayoutOptions& options = {}) {
  return layout(timeline, ontology(), options, table_widths);
}

std::string footer(const Scene& scene) { return scene.footer.front().runs.front().text; }

const Marker& marker(const Scene& scene, const std::string& id) {
  const auto found = std::find_if(scene.markers.begin(), scene.markers.end(),
                                  [&](const Marker& m) { return m.element.id == "event-" + id; });
  REQUIRE(found != scene.markers.end());
  return *found;
}

LayoutOptions everything() {
  LayoutOptions options;
  options.statuses = {Status::happened, Status::planned, Status::possible, Status::denied};
  return options;
}

}  // namespace

TEST_CASE("the fortnight's scene is the expected one") {
  const std::string actual = scene_dump(laid_out(fortnight()));
  std::ifstream file(std::string(DEMARCHE_SOURCE_DIR) + "/tests/render/fortnight.scene");
  std::ostringstream expected;
  expected << file.rdbuf();
  if (actual != expected.str()) std::ofstream("fortnight.scene.actual") << actual;
  INFO("the actual scene stands in fortnight.scene.actual");
  CHECK(actual == expected.str());
}

TEST_CASE("the same input gives the same scene") {
  const Timeline timeline = generated(80, 200, 5, 3);
  CHECK(scene_dump(laid_out(timeline)) == scene_dump(laid_out(timeline)));
}

TEST_CASE("the samples obey the laws of scenes") {
  for (const Timeline& timeline : {fortnight(), two_months(), two_bursts(), one_report(), scripts()}) {
    check_scene(laid_out(timeline));
    check_scene(laid_out(timeline, everything()));
  }
}

TEST_CASE("generated timelines of every size and length obey the laws of scenes") {
  std::uint32_t seed = 1;
  for (const std::size_t count : {1U, 2U, 5U, 20U, 60U, 150U, 400U}) {
    for (const int days : {1, 3, 14, 60, 400, 4000, 60000}) {
      for (const double width : {480.0, 842.0, 1120.0, 2400.0}) {
        INFO(count << " events over " << days << " days, " << width << " points wide, seed " << seed);
        LayoutOptions options = seed % 2 == 0 ? everything() : LayoutOptions();
        options.width = width;
        options.max_lanes = 1 + seed % 9;
        check_scene(laid_out(generated(count, days, 1 + seed % 12, seed), options));
        ++seed;
      }
    }
  }
}

TEST_CASE("every event is drawn or counted") {
  for (std::uint32_t seed = 1; seed < 40; ++seed) {
    const Timeline timeline = generated(90, 300, 6, seed);
    const Scene scene = laid_out(timeline);
    std::istringstream words(footer(scene));
    std::size_t sum = 0, number = 0, total = 0;
    std::string word;
    // "57 of 90 shown; undated 6, possible 9, denied 12, of other kinds 6; labelled 57"
    words >> sum >> word >> total >> word;
    CHECK(total == 90);
    CHECK(sum == scene.markers.size());
    while (words >> word && word != "labelled") {
      std::istringstream digits(word);
      if (digits >> number) sum += number;
    }
    CHECK(sum == total);
  }
}

TEST_CASE("up to sixty events all are labelled, of more the most salient") {
  LayoutOptions options = everything();
  CHECK(laid_out(two_months(), options).labels.size() == laid_out(two_months(), options).markers.size());
  const Scene many = laid_out(generated(400, 300, 6, 1), options);
  CHECK(many.labels.size() == 60);
  CHECK(many.markers.size() > 300);
  CHECK(footer(many).ends_with("; labelled 60"));
}

TEST_CASE("a day stands at its middle, a month has a range, an open date fades to one side") {
  TimelineBuilder s;
  s.event("meeting.meet", "a", on("2016-05-03"), {"N"});
  s.event("meeting.meet", "b", between("2016-05-06", "2016-05-08"), {"N"});
  s.event("meeting.meet", "c", before("2016-05-12"), {"N"});
  s.event("meeting.meet", "d", after("2016-05-12"), {"N"});
  const Scene scene = laid_out(s.timeline);
  CHECK_FALSE(marker(scene, "e1").range);
  const Marker& window = marker(scene, "e2");
  CHECK(window.at.x == Approx((window.range->left + window.range->right) / 2));
  const double day = (window.range->right - window.range->left) / 3;
  CHECK(marker(scene, "e1").at.x == Approx(window.range->left - 2.5 * day));
  CHECK(marker(scene, "e3").range->right == marker(scene, "e3").at.x);
  CHECK(marker(scene, "e3").range->left < marker(scene, "e3").at.x);
  CHECK(marker(scene, "e4").range->left == marker(scene, "e4").at.x);
  CHECK(marker(scene, "e4").range->right > marker(scene, "e4").at.x);
}

TEST_CASE("a breach points to the bar of the extension that it fell in") {
  const Scene scene = laid_out(fortnight());
  std::vector<std::string> links;
  for (const Arrow& arrow : scene.arrows) links.push_back(arrow.tail + " -> " + arrow.head);
  CHECK(links == std::vector<std::string>{"event-e4 -> bar-e2", "bar-e5 -> bar-e2", "bar-e7 -> bar-e5",
                                          "event-e8 -> bar-e7", "event-e10 -> event-e1"});
}

TEST_CASE("the legend holds only what is shown") {
  TimelineBuilder s;
  s.event("meeting.meet", "a", on("2016-05-03"), {"N"});
  const auto entries = [](const Timeline& timeline) {
    std::vector<std::string> words;
    for (const LegendEntry& entry : laid_out(timeline).legend) words.push_back(entry.text.runs.front().text);
    return words;
  };
  CHECK(entries(s.timeline) == std::vector<std::string>{"meeting, talks, call"});
  s.event("truce.violate", "b", month(2016, 5), {"N"}).status = Status::planned;
  s.link(2, 1, LinkType::violates);
  CHECK(entries(s.timeline) == std::vector<std::string>{"meeting, talks, call", "truce breach", "planned",
                                                        "date known as a range", "violates"});
}

TEST_CASE("without a dated event the undated ones are listed") {
  TimelineBuilder s;
  s.document("2016-05-01");
  s.event("meeting.meet", "Envoys meet", std::nullopt);
  s.event("talks.begin", "Talks open", std::nullopt).status = Status::planned;
  s.event("talks.begin", "Talks hoped for", std::nullopt).status = Status::possible;
  const Scene scene = laid_out(s.timeline);
  CHECK(scene.markers.size() == 2);
  CHECK(scene.labels.size() == 2);
  CHECK(scene.lanes.empty());
  CHECK(scene.footer.back().runs.front().text == "0 of 3 shown; undated 2, possible 1, denied 0");
  check_scene(scene);
}

TEST_CASE("an empty timeline has a picture too") {
  const Scene scene = laid_out({});
  CHECK(scene.title.runs.front().text == "Chronology");
  CHECK(scene.height > 0);
  check_scene(scene);
}

TEST_CASE("hostile ids, repeated ids and dates at the calendar's ends are laid out") {
  TimelineBuilder s;
  for (const char* id : {"a", "a", "\"];x[", "", "a"}) s.event("meeting.meet", "x", on("2016-05-03"), {"N"}).id = id;
  s.event("truce.declare", "x", on("1400-01-01"), {"N"}).lasts = lasting("1400-01-01", "9999-12-31");
  s.event("meeting.meet", "x", on("9999-12-31"), {"N"});
  s.event("meeting.meet", "x", When{{date("1400-01-01"), Day::future()}, {}, {}, {}, {}, {}}, {"N"});
  check_scene(laid_out(s.timeline));
  TimelineBuilder last;
  last.event("meeting.meet", "x", on("9999-12-31"), {"N"});
  last.document("9999-12-31");
  check_scene(laid_out(last.timeline));
}
