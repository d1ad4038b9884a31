#include "render/columns.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

TEST_CASE("wide characters take two columns, marks none") {
  CHECK(columns_of("Vienna") == 6);
  CHECK(columns_of("两国") == 4);
  CHECK(columns_of("e\xCC\x81") == 1);
  CHECK(columns_of("Ł–é") == 3);
  CHECK(columns_of("") == 0);
}

TEST_CASE("text is padded to its column and never cut") {
  CHECK(padded("a", 3) == "a  ");
  CHECK(padded("两", 3) == "两 ");
  CHECK(padded("abcd", 3) == "abcd");
}

TEST_CASE("lines break at spaces, long words have a line to themselves") {
  using Lines = std::vector<std::string>;
  CHECK(break_lines("a bc def", 4) == Lines{"a bc", "def"});
  CHECK(break_lines("a incomprehensible b", 4) == Lines{"a", "incomprehensible", "b"});
  CHECK(break_lines("两国 两国", 5) == Lines{"两国", "两国"});
  CHECK(break_lines("a bc def", 0) == Lines{"a bc def"});
  CHECK(break_lines("", 4).empty());
}
