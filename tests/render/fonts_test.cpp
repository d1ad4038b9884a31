#include "render/fonts.hpp"

#include <catch2/catch.hpp>

#include "render/theme.hpp"

using namespace demarche;

TEST_CASE("the font of a script is one that has its characters") {
  const std::string& families = default_theme().fonts;
  CHECK_FALSE(font_for(families, "Ab").empty());
  CHECK_FALSE(font_for(families, "Жя").empty());
  CHECK(font_for(families, "\xF3\xB0\x80\x81").empty());  // U+F0001, for private use
}

TEST_CASE("a sample that is no text has a font or none, and breaks nothing") {
  font_for("", "");
  font_for(",,", "\xFF\xFE");
  CHECK(font_for("No Such Font", "A") != "No Such Font");
}
