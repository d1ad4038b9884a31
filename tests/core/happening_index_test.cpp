#include "core/happening_index.hpp"

#include <catch2/catch.hpp>
#include <random>

using namespace demarche;

namespace {

Happening happening(std::set<std::string> parties, std::set<std::string> places, std::optional<DayRange> days) {
  Happening out;
  out.parties = std::move(parties);
  out.places = std::move(places);
  if (days) out.when = When{*days, DateUnit::day, DateModifier::none, DateBasis::stated, {}, {}};
  return out;
}

DayRange from(const char* first, int days) {
  const Day day = *Day::parse(first);
  return {day, day.plus(days)};
}

using Positions = std::vector<std::size_t>;

}  // namespace

TEST_CASE("near is what shares a party or place and has days that touch, a window of any length too") {
  HappeningIndex index;
  index.add(happening({"NOR"}, {}, from("2031-05-01", 1)), 0);
  index.add(happening({"NOR"}, {"oslo"}, from("2031-01-01", 365)), 1);
  index.add(happening({"PER"}, {"oslo"}, DayRange{Day::past(), Day::future()}), 2);
  index.add(happening({"PER"}, {}, std::nullopt), 3);
  CHECK(index.near(happening({"NOR"}, {}, from("2031-05-02", 1))) == Positions{0, 1});
  CHECK(index.near(happening({}, {"oslo"}, from("2031-05-02", 1))) == Positions{1, 2});
  CHECK(index.near(happening({"NOR"}, {}, from("2031-09-01", 1))) == Positions{1});
  CHECK(index.near(happening({"SWE"}, {}, from("2031-05-01", 1))).empty());
  CHECK(index.near(happening({"NOR"}, {}, std::nullopt)).empty());
}

TEST_CASE("of happenings made by chance none that touches is missed") {
  std::mt19937 chance(7);
  const auto below = [&](std::uint32_t limit) { return static_cast<int>(chance() % limit); };
  const auto make = [&] {
    const Day first = below(20) == 0 ? Day::past() : Day::from(2031, 1, 1)->plus(below(400));
    const Day end =
        below(20) == 0 ? Day::future() : (first.is_finite() ? first : *Day::from(2031, 1, 1)).plus(1 + below(100));
    return happening({"p" + std::to_string(below(5))}, {"q" + std::to_string(below(5))}, DayRange{first, end});
  };
  HappeningIndex index;
  std::vector<Happening> all;
  int pairs = 0;
  for (std::size_t i = 0; i < 400; ++i) {
    const Happening one = make();
    const Positions near = index.near(one);
    for (std::size_t k = 0; k < all.size(); ++k) {
      const bool shares = all[k].parties == one.parties || all[k].places == one.places;
      const DayRange wide{all[k].when->range.first.plus(-1), all[k].when->range.end.plus(1)};
      if (!shares || !wide.overlaps(one.when->range)) continue;
      CHECK(std::binary_search(near.begin(), near.end(), k));
      ++pairs;
    }
    all.push_back(one);
    index.add(one, i);
  }
  CHECK(pairs > 1000);
}
