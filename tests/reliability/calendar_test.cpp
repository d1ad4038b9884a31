// Every day that there is, against a calendar of its own: days counted one by one with the rule of leap years alone.
#include <array>
#include <catch2/catch.hpp>
#include <cstdio>

#include "core/day.hpp"

using namespace demarche;

namespace {

int length_of(int year, int month) {
  static constexpr std::array<int, 12> kLengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return kLengths[static_cast<std::size_t>(month - 1)] + (leap && month == 2 ? 1 : 0);
}

/// Calls `check(year, month, day, number, weekday)` for every day; numbers count from 0, weekdays from Monday = 1.
template <class Check>
void for_each_day(Check check) {
  int number = 0;
  int weekday = 3;  // 1 January 1400 was a Wednesday
  for (int year = 1400; year <= 9999; ++year) {
    for (int month = 1; month <= 12; ++month) {
      for (int day = 1; day <= length_of(year, month); ++day) {
        check(year, month, day, number++, weekday);
        weekday = weekday % 7 + 1;
      }
    }
  }
}

std::string iso_of(int year, int month, int day) {
  std::array<char, 40> text{};
  return {text.data(),
          static_cast<std::size_t>(std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", year, month, day))};
}

}  // namespace

TEST_CASE("every day from 1400-01-01 to 9999-12-31 is counted, dated and given its weekday rightly, both ways") {
  const Day first = *Day::from(1400, 1, 1);
  int wrong = 0;
  int days = 0;
  for_each_day([&](int year, int month, int day, int number, int weekday) {
    const Day at = first.plus(number);
    const auto [y, m, d] = at.date();
    const bool right = y == year && m == month && d == day && Day::from(year, month, day) == at &&
                       at.number() - first.number() == number && at.weekday() == weekday;
    wrong += right ? 0 : 1;
    ++days;
  });
  CHECK(wrong == 0);
  CHECK(days == 3'141'085);  // what Python's datetime counts
}

TEST_CASE("every day is written as it is read, and no month has a day more") {
  int wrong = 0;
  for_each_day([&](int year, int month, int day, int, int) {
    const std::string iso = iso_of(year, month, day);
    const auto read = Day::parse(iso);
    wrong += read && read == Day::from(year, month, day) && read->iso() == iso ? 0 : 1;
    if (day == length_of(year, month)) wrong += Day::parse(iso_of(year, month, day + 1)) ? 1 : 0;
  });
  CHECK(wrong == 0);
}
