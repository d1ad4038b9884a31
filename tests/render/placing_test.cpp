#include "render/placing.hpp"

#include <catch2/catch.hpp>

using namespace demarche;

namespace {

Item labelled(double x, double width) { return {x, 5, x - 5, x + 5, width}; }
Item bare(double x) { return {x, 3, x - 3, x + 3, 0}; }

}  // namespace

TEST_CASE("a label stands right of its marker, in the first row that has room") {
  const Placements placed = place({labelled(100, 80), labelled(120, 80), labelled(300, 80)}, 0, 1000);
  CHECK(placed.rows == 2);
  CHECK(placed.places[0].row == 0);
  CHECK(placed.places[0].label_left == 105 + kLabelGap);
  CHECK(placed.places[1].row == 1);
  CHECK(placed.places[2].row == 0);
}

TEST_CASE("a label at the right edge stands left of its marker") {
  const Placements placed = place({labelled(950, 80)}, 0, 1000);
  CHECK(placed.places[0].label_left == 945 - kLabelGap - 80);
}

TEST_CASE("a label stands outside a short range and over a long one") {
  CHECK(place({{100, 5, 70, 130, 80}}, 0, 1000).places[0].label_left == 130 + kLabelGap);
  CHECK(place({{300, 5, 0, 600, 80}}, 0, 1000).places[0].label_left == 305 + kLabelGap);
}

TEST_CASE("markers without a label come below, in at most three rows") {
  const Placements placed = place({bare(100), labelled(101, 50), bare(101), bare(102), bare(103), bare(500)}, 0, 1000);
  CHECK(placed.rows == 4);
  CHECK(placed.places[1].row == 0);
  CHECK(placed.places[0].row == 1);
  CHECK(placed.places[2].row == 2);
  CHECK(placed.places[3].row == 3);
  CHECK(placed.places[4].row == 3);
  CHECK(placed.places[5].row == 1);
}

TEST_CASE("the widest label fits on one side of its marker and leaves some of the row") {
  for (double x = 6; x < 794; x += 7) {
    const double width = widest_label(labelled(x, 0), 0, 800);
    const Placement at = place({labelled(x, width)}, 0, 800).places[0];
    INFO(x);
    CHECK(width >= 380);
    CHECK(width <= 500);
    CHECK(at.label_left >= 0);
    CHECK(at.label_left + width <= 800);
  }
}
