#include "extractors/language/network.hpp"

#include <catch2/catch.hpp>
#include <vector>

#include "extractors/language/model.hpp"

using namespace demarche;

namespace {

/// Three features and three outcomes; all weights are 0 that a test does not set.
struct Tiny {
  std::vector<std::int8_t> rows = std::vector<std::int8_t>(3 * kHidden);
  std::vector<std::int16_t> bias = std::vector<std::int16_t>(kHidden),
                            outcomes = std::vector<std::int16_t>(3 * kHidden);
  std::vector<std::int32_t> outcome_bias = std::vector<std::int32_t>(3);

  std::int8_t& row(std::size_t feature, std::size_t unit) { return rows[feature * kHidden + unit]; }
  std::int16_t& outcome(std::size_t outcome, std::size_t unit) { return outcomes[outcome * kHidden + unit]; }
  Network view() const { return {rows, bias, outcomes, outcome_bias}; }
};

Network::Hidden hidden(const Tiny& tiny, const std::vector<std::uint32_t>& features) {
  return tiny.view().hidden(features);
}

}  // namespace

TEST_CASE("the hidden layer adds up rows and bias, and what is negative becomes 0") {
  Tiny tiny;
  tiny.row(0, 0) = 100, tiny.row(1, 0) = 27, tiny.row(2, 0) = -128;
  tiny.row(1, 95) = 5;
  tiny.bias[0] = 1, tiny.bias[95] = -4, tiny.bias[40] = 300;
  Network::Hidden expected{};
  expected[0] = 1, expected[40] = 300;
  CHECK(hidden(tiny, {}) == expected);
  expected[0] = 128, expected[95] = 1;
  CHECK(hidden(tiny, {0, 1}) == expected);
  expected[0] = 0, expected[95] = 0;
  CHECK(hidden(tiny, {2}) == expected);
  expected[0] = 73;
  CHECK(hidden(tiny, {0, 2, 0}) == expected);
}

TEST_CASE("250 features do not run over") {
  Tiny tiny;
  tiny.row(0, 7) = 127, tiny.row(1, 8) = -128;
  Network::Hidden expected{};
  expected[7] = 250 * 127;
  CHECK(hidden(tiny, std::vector<std::uint32_t>(250, 0)) == expected);
  CHECK(hidden(tiny, std::vector<std::uint32_t>(250, 1)) == Network::Hidden{});
}

TEST_CASE("the outcome with the highest score wins, of equal ones the first") {
  Tiny tiny;
  CHECK(tiny.view().best({}) == 0);
  tiny.outcome_bias = {-3, -2, -2};
  CHECK(tiny.view().best({}) == 1);
  tiny.outcome(2, 95) = 4;
  tiny.outcome(0, 3) = -1;
  Network::Hidden layer{};
  layer[95] = 2;
  CHECK(tiny.view().best(layer) == 2);
  layer[95] = -2;
  CHECK(tiny.view().best(layer) == 1);
  layer[3] = -9;
  CHECK(tiny.view().best(layer) == 0);
}

TEST_CASE("layers that do not fit each other are refused") {
  const Tiny tiny;
  CHECK_NOTHROW(tiny.view().check(3));
  CHECK(tiny.view().row_count() == 3);
  CHECK_THROWS_AS(tiny.view().check(4), ModelError);
  Tiny cut = tiny;
  cut.rows.pop_back();
  CHECK_THROWS_AS(cut.view().check(3), ModelError);
  cut = tiny, cut.bias.push_back(0);
  CHECK_THROWS_AS(cut.view().check(3), ModelError);
  cut = tiny, cut.outcomes.pop_back();
  CHECK_THROWS_AS(cut.view().check(3), ModelError);
  cut = tiny, cut.outcome_bias.pop_back();
  CHECK_THROWS_AS(cut.view().check(3), ModelError);
}
