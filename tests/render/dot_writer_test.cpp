#include "render/dot_writer.hpp"

#include <catch2/catch.hpp>

#include "render/graphviz.hpp"
#include "render/layout.hpp"
#include "sample_timelines.hpp"

using namespace demarche;
using namespace demarche::test;

namespace {

std::string dot_of(const Timeline& timeline) { return write_dot(layout(timeline, ontology(), {}, table_widths)); }

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("every position is pinned and colours never fade to alpha 00") {
  const std::string dot = dot_of(two_months());
  CHECK(dot.starts_with("digraph timeline {\n  graph [layout=neato inputscale=72 "));
  CHECK(has(dot, "\"event-e4\" [pos=\""));
  CHECK(has(dot, "\"event-e7\" -> \"event-e4\" [pos=\"e,"));
  CHECK(has(dot, "01:#"));
  CHECK_FALSE(has(dot, "00:#"));
  CHECK_FALSE(has(dot, "00\" "));
  CHECK_FALSE(has(dot, "image="));
}

TEST_CASE("status is told by the outline: planned hollow, possible dotted, denied grey and struck") {
  TimelineBuilder s;
  s.event("meeting.meet", "Held", on("2016-05-01"), {"N"});
  s.event("meeting.meet", "To come", on("2016-05-02"), {"N"}).status = Status::planned;
  s.event("meeting.meet", "Hoped for", on("2016-05-03"), {"N"}).status = Status::possible;
  s.event("meeting.meet", "Called off", on("2016-05-04"), {"N"}).status = Status::denied;
  LayoutOptions options;
  options.statuses = {Status::happened, Status::planned, Status::possible, Status::denied};
  const std::string dot = write_dot(layout(s.timeline, ontology(), options, table_widths));
  const auto line = [&](const std::string& id) {
    const std::size_t at = dot.find("  \"event-" + id + "\" [");
    return dot.substr(at, dot.find('\n', at) - at);
  };
  CHECK(has(line("e1"), "color=\"#2f6db5\" fillcolor=\"#2f6db5\""));
  CHECK(has(line("e2"), "color=\"#2f6db5\" fillcolor=\"#ffffff\""));
  CHECK(has(line("e3"), "style=\"filled,dotted\""));
  CHECK(has(line("e4"), "color=\"#8a94a0\" fillcolor=\"#ffffff\""));
  CHECK(has(line("e4"), "class=\"event meeting denied\""));
  CHECK(has(dot,
            "<s>\xE2\x80\x8E\xE2\x80\x82"
            "Called off</s>"));
}

TEST_CASE("a title cannot leave its label, nor a link its attribute") {
  TimelineBuilder s;
  s.document("2016-05-01", "https://example.org/\"];evil[URL=\"javascript:x");
  s.event("meeting.meet", R"x(\"];evil[URL="javascript:alert(1)"] </font><img src="x"> \N &amp;)x", on("2016-05-01"),
          {"N"});
  const std::string dot = dot_of(s.timeline);
  const std::string svg = draw_dot(dot, "svg");
  CHECK_FALSE(has(svg, "href=\"javascript"));
  CHECK_FALSE(has(svg, "<img"));
  CHECK(has(
      svg,
      R"x(\&quot;];evil[URL=&quot;javascript:alert(1)&quot;] &lt;/font&gt;&lt;img src=&quot;x&quot;&gt; \N &amp;amp;)x"));
  CHECK(has(svg, "xlink:href=\"https://example.org/%22%5D;evil%5BURL=%22javascript:x\""));
}

TEST_CASE("the resolution stands in the graph only where it is asked for") {
  CHECK_FALSE(has(dot_of(fortnight()), "dpi="));
  CHECK(has(write_dot(layout(fortnight(), ontology(), {}, table_widths), default_theme(), 200), " dpi=200]"));
}
