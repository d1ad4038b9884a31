#include "render/formats.hpp"

#include <catch2/catch.hpp>

#include "sample_timelines.hpp"

using namespace demarche;
using namespace demarche::test;

TEST_CASE("formats are found by their name") {
  for (const Format& format : formats()) CHECK(find_format(format.name) == &format);
  CHECK(find_format("svg") != nullptr);
  CHECK(find_format("SVG") == nullptr);
  CHECK(find_format("") == nullptr);
}

TEST_CASE("every format writes a timeline") {
  const Timeline timeline = fortnight();
  const LayoutOptions shape;
  const Scene scene = layout(timeline, ontology(), shape, graphviz_measurer());
  const DrawOptions options;
  for (const Format& format : formats()) {
    INFO(format.name);
    CHECK(format.write({timeline, ontology(), shape, scene, options}).size() > 1000);
  }
}
