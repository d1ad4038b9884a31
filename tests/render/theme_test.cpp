#include "render/theme.hpp"

#include <catch2/catch.hpp>
#include <set>

using namespace demarche;

TEST_CASE("a kind belongs to the family with the longest name that fits it") {
  const Theme& theme = default_theme();
  CHECK(family_of("truce.declare", theme).name == "agreement");
  CHECK(family_of("truce.violate", theme).name == "breach");
  CHECK(family_of("truce.end", theme).name == "rupture");
  CHECK(family_of("talks.hold", theme).name == "meeting");
  CHECK(family_of("trucex.declare", theme).name == "other");
  CHECK(family_of("", theme).name == "other");
  CHECK(family_named("force", theme).name == "force");
  CHECK(family_named("nothing of the kind", theme).name == "other");
}

TEST_CASE("every family has a shape, a colour and a name of its own") {
  std::set<Shape> shapes;
  std::set<std::string> colours, names;
  for (const Family& family : default_theme().families) {
    shapes.insert(family.shape);
    colours.insert(family.colour);
    names.insert(family.name);
  }
  CHECK(shapes.size() == default_theme().families.size());
  CHECK(colours.size() == default_theme().families.size());
  CHECK(names.size() == default_theme().families.size());
}
