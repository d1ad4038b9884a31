#include "render/picture.hpp"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "render/dot_writer.hpp"
#include "render/layout.hpp"
#include "sample_timelines.hpp"
#include "scene_checks.hpp"

using namespace demarche;
using namespace demarche::test;

namespace {

namespace fs = std::filesystem;

Scene laid_out(const Timeline& timeline) {
  LayoutOptions options;
  options.statuses = {Status::happened, Status::planned, Status::possible, Status::denied};
  return layout(timeline, ontology(), options, graphviz_measurer());
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

bool runs(const std::string& command) { return std::system((command + " >/dev/null 2>&1").c_str()) == 0; }

/// An empty folder under the system's temporary one, removed at the end.
struct Folder {
  fs::path path = fs::temp_directory_path() / ("demarche-pictures-" + std::to_string(std::rand()));
  Folder() { fs::create_directories(path); }
  ~Folder() { fs::remove_all(path); }
};

/// Strings that break naive writers; more of them stand in the list of naughty strings where that is at hand.
std::vector<std::string> hostile_strings() {
  using namespace std::string_literals;
  std::vector<std::string> strings{R"x(\"];evil[URL="javascript:alert(1)")x",
                                   R"(\N \G \L \E \T \H)",
                                   "</text><script>alert(1)</script>",
                                   "<!-- --> ]]> <![CDATA[ &lt; &#60; &amp;amp;",
                                   "\"'`\\\"\\'",
                                   "url(#l_0) \"url(#l_1)",
                                   "a\0b\x1F\x7F c"s,
                                   "\xFF\xFE\xC0\x80\xED\xA0\x80",
                                   "\xE2\x80\xAE txet \xE2\x80\xAC",
                                   "\xEF\xBF\xBE\xEF\xBF\xBF",
                                   "\r\n\t\v\f",
                                   "T̷̡̛̮̥̬̝̳̥͔͈̪̮̹̰̙̬ͅo̴̧̢̹͉̤̹",
                                   "👩‍👩‍👧‍👦🏳️‍🌈🇺🇳",
                                   "﷽﷽﷽﷽",
                                   "مرحبا \"سلام\" 123",
                                   "%s%n%x",
                                   "$(reboot) `id`",
                                   "&#x1F4A9; &nbsp; &bogus;",
                                   std::string(5000, 'W'),
                                   std::string(3000, '\\'),
                                   std::string(3000, '"'),
                                   ""};
  const char* shared = std::getenv("DEMARCHE_SHARED");
  const fs::path root = shared != nullptr ? fs::path(shared) : fs::path(DEMARCHE_SOURCE_DIR) / ".." / "shared";
  std::ifstream list(root / "badinput/big-list-of-naughty-strings/blns.txt");
  if (!list) WARN("the list of naughty strings is not at hand: only the test's own are tried");
  for (std::string line; std::getline(list, line);) {
    if (!line.empty() && line.front() != '#') strings.push_back(line);
  }
  return strings;
}

/// Timelines whose every text is hostile, twenty events each.
std::vector<Timeline> hostile_timelines() {
  const std::vector<std::string> strings = hostile_strings();
  std::vector<Timeline> timelines;
  TimelineBuilder s;
  for (std::size_t i = 0; i < strings.size(); ++i) {
    const std::string& text = strings[i];
    Event& event = s.event(i % 3 == 0 ? "truce.declare" : "meeting.meet", text, on("2016-05-01"), {text, "N"});
    event.id = i % 2 == 0 ? text : event.id;
    event.said_by = text;
    event.alleged = true;
    event.status = static_cast<Status>(i % 4);
    event.place = EventPlace{text, text};
    if (i % 3 == 0) event.lasts = lasting("2016-05-01", "2016-05-20");
    event.when->clock = Clock{12, 0, text};
    s.document("2016-05-01", i % 2 == 0 ? text : "https://example.org/" + text);
    event.evidence.front().document = "d" + std::to_string(s.timeline.documents.size());
    if ((i + 1) % 20 != 0 && i + 1 != strings.size()) continue;
    timelines.push_back(std::move(s.timeline));
    s = TimelineBuilder();
  }
  return timelines;
}

void check_inert(const std::string& svg) {
  for (const char* active :
       {"<script", "<foreignObject", "<iframe", "<image", "<img", "<use", "<!DOCTYPE", "<!ENTITY"}) {
    INFO(active);
    CHECK_FALSE(has(svg, active));
  }
  // Attributes: text has its quotes escaped, so that these can only be markup.
  for (const char* active :
       {" onload=\"", " onclick=\"", " onerror=\"", "href=\"javascript", "href=\"data:", " style=\"url"}) {
    INFO(active);
    CHECK_FALSE(has(svg, active));
  }
}

}  // namespace

TEST_CASE("an SVG is an image with title and description, and names no program") {
  const std::string svg = draw(laid_out(fortnight()), "svg");
  CHECK(svg.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg role=\"img\" "));
  CHECK(has(svg, "<title id=\"picture-title\">Chronology, 28 Feb–13 Mar 2021</title>"));
  CHECK(has(svg, "<title>3 Mar 2021: Sorland shells the harbour road. Sorland. [2]</title>"));
  CHECK(has(svg, "xlink:href=\"https://example.org/2021-03-05\""));
  CHECK_FALSE(has(svg, "graphviz"));
  CHECK_FALSE(has(svg, "<!--"));
  check_inert(svg);
}

TEST_CASE("a scene has the same bytes twice in one process") {
  const Scene scene = laid_out(two_months());
  CHECK(draw(scene, "svg") == draw(scene, "svg"));
  CHECK(draw(scene, "png") == draw(scene, "png"));
}

TEST_CASE("draws one picture for the test of two processes", "[.two-processes]") {
  std::ofstream("two-months.svg", std::ios::binary) << draw(laid_out(two_months()), "svg");
  std::ofstream("two-months.png", std::ios::binary) << draw(laid_out(two_months()), "png");
}

TEST_CASE("a scene has the same bytes in two processes") {
  draw(laid_out(fortnight()), "svg");  // this process has drawn before, the other has not
  const Folder folder;
  const std::string self = fs::read_symlink("/proc/self/exe").string();
  REQUIRE(runs("cd '" + folder.path.string() + "' && '" + self + "' '[.two-processes]'"));
  CHECK(draw(laid_out(two_months()), "svg") == read(folder.path / "two-months.svg"));
  CHECK(draw(laid_out(two_months()), "png") == read(folder.path / "two-months.png"));
}

TEST_CASE("a PNG has the size that its resolution gives, and one that is too large is refused") {
  const Scene scene = laid_out(fortnight());
  const std::string png = draw(scene, "png", {.theme = default_theme(), .dpi = 72});
  REQUIRE(png.starts_with("\x89PNG\r\n"));
  const auto number = [&](std::size_t at) {
    unsigned value = 0;
    for (std::size_t i = 0; i < 4; ++i) value = value << 8U | static_cast<unsigned char>(png[at + i]);
    return value;
  };
  CHECK(number(16) == static_cast<unsigned>(scene.width));
  CHECK_THROWS_WITH(draw(scene, "png", {.theme = default_theme(), .dpi = 1200}), Catch::Contains("lower the dpi"));
  CHECK_THROWS_AS(draw(scene, "png", {.theme = default_theme(), .dpi = 5}), RenderError);
  CHECK_THROWS_AS(draw(scene, "bmp"), RenderError);
}

TEST_CASE("neato draws the DOT as the program does") {
  if (!runs("neato -V")) {
    WARN("neato is not installed: not tried");
    return;
  }
  const Folder folder;
  const Scene scene = laid_out(two_months());
  std::ofstream(folder.path / "a.dot", std::ios::binary) << write_dot(scene);
  REQUIRE(runs("cd '" + folder.path.string() + "' && neato -n2 -Tpng -Gdpi=144 a.dot -o a.png"));
  CHECK(read(folder.path / "a.png") == draw(scene, "png"));
}

TEST_CASE("naughty strings make well-formed, inert pictures in every format") {
  const Folder folder;
  std::size_t number = 0;
  for (const Timeline& timeline : hostile_timelines()) {
    INFO(number);
    const Scene scene = laid_out(timeline);
    check_scene(scene);
    const std::string svg = draw(scene, "svg");
    check_inert(svg);
    CHECK(draw(scene, "png", {.theme = default_theme(), .dpi = 36}).starts_with("\x89PNG"));
    CHECK(draw(scene, "pdf").starts_with("%PDF-1."));
    std::ofstream(folder.path / (std::to_string(number++) + ".svg"), std::ios::binary) << svg;
  }
  if (!runs("python3 -c 'import xml.etree.ElementTree'")) {
    WARN("python3 is not installed: the SVGs were not parsed");
    return;
  }
  CHECK(runs("cd '" + folder.path.string() +
             "' && python3 -c 'import glob, xml.etree.ElementTree as tree; "
             "[tree.parse(name) for name in glob.glob(\"*.svg\")]'"));
}
