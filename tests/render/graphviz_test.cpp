#include "render/graphviz.hpp"

#include <catch2/catch.hpp>
#include <thread>

using namespace demarche;

namespace {

double width_of(const std::string& text, TextRole role = TextRole::event) {
  return graphviz_measurer()({{{text, role, false}}}).front();
}

}  // namespace

TEST_CASE("text is measured in points, whatever it holds") {
  const double width = width_of("Envoys meet in Basel");
  CHECK(width > 70);
  CHECK(width < 140);
  CHECK(width_of("Envoys meet in Basel", TextRole::title) > width);
  CHECK(width_of("") == 0);
  CHECK(width_of("<b>&amp;\\N") > width_of("b"));
  CHECK(width_of("Министр иностранных дел") > 60);
  CHECK(graphviz_measurer()({}).empty());
}

TEST_CASE("a message of Graphviz is an error, and the next picture is drawn all the same") {
  CHECK_THROWS_AS(draw_dot("digraph {", "svg"), RenderError);
  CHECK_THROWS_AS(draw_dot("digraph { a [pos=\"0,0!\" label=<<b>x>] }", "svg"), RenderError);
  CHECK_THROWS_AS(draw_dot("digraph { a [pos=\"0,0!\"] }", "no-such-format"), RenderError);
  CHECK_THROWS_WITH(draw_dot("digraph { a [pos=\"0,0!\" shape=nothing] }", "svg"), Catch::Contains("nothing"));
  CHECK(draw_dot("digraph { a [pos=\"0,0!\"] }", "svg").find("<svg") != std::string::npos);
}

TEST_CASE("threads draw in turn") {
  const std::string dot = "digraph g { a [pos=\"0,0!\" shape=box] }";
  const std::string expected = draw_dot(dot, "svg");
  std::vector<std::string> drawn(4);
  std::vector<std::thread> threads;
  threads.reserve(drawn.size());
  for (std::string& svg : drawn) threads.emplace_back([&svg, &dot] { svg = draw_dot(dot, "svg"); });
  for (std::thread& thread : threads) thread.join();
  for (const std::string& svg : drawn) CHECK(svg == expected);
}
