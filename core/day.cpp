#include "core/day.hpp"

#include <algorithm>
#include <boost/date_time/gregorian/gregorian_types.hpp>

namespace demarche {
namespace {

namespace greg = boost::gregorian;

constexpr int kFirstYear = 1400;
constexpr int kLastYear = 9999;

greg::date boost_date(Day day) {
  return greg::date(greg::date::date_int_type(static_cast<std::uint32_t>(day.number())));
}

bool two_digits(std::string_view text, std::size_t at, int& out) {
  auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
  if (!digit(at) || !digit(at + 1)) return false;
  out = (text[at] - '0') * 10 + (text[at + 1] - '0');
  return true;
}

}  // namespace

std::optional<Day> Day::from(int year, int month, int day) {
  if (year < kFirstYear || year > kLastYear || month < 1 || month > 12 || day < 1) return std::nullopt;
  if (day > days_in_month(year, month)) return std::nullopt;
  const greg::date date(static_cast<unsigned short>(year), static_cast<unsigned short>(month),
                        static_cast<unsigned short>(day));
  return Day{static_cast<std::int32_t>(date.day_number())};
}

std::optional<Day> Day::parse(std::string_view iso) {
  if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  int century = 0, years = 0, month = 0, day = 0;
  if (!two_digits(iso, 0, century) || !two_digits(iso, 2, years) || !two_digits(iso, 5, month) ||
      !two_digits(iso, 8, day)) {
    return std::nullopt;
  }
  return from(century * 100 + years, month, day);
}

YearMonthDay Day::date() const {
  const auto ymd = boost_date(*this).year_month_day();
  return {int{ymd.year}, int{ymd.month}, int{ymd.day}};
}

int Day::weekday() const {
  const int sunday_zero = boost_date(*this).day_of_week();
  return sunday_zero == 0 ? 7 : sunday_zero;
}

std::string Day::iso() const {
  if (!is_finite()) return "";
  const auto [year, month, day] = date();
  std::string out = "0000-00-00";
  auto put = [&](std::size_t at, int value) {
    out[at] = static_cast<char>('0' + value / 10);
    out[at + 1] = static_cast<char>('0' + value % 10);
  };
  put(0, year / 100);
  put(2, year % 100);
  put(5, month);
  put(8, day);
  return out;
}

Day Day::plus(std::int64_t days) const {
  static const Day first = *from(kFirstYear, 1, 1);
  static const Day last = *from(kLastYear, 12, 31);
  if (!is_finite()) return *this;
  const std::int64_t sum = number_ + days;
  if (sum < first.number_) return past();
  if (sum > last.number_) return future();
  return Day{static_cast<std::int32_t>(sum)};
}

int days_in_month(int year, int month) {
  return greg::gregorian_calendar::end_of_month_day(static_cast<unsigned short>(year),
                                                    static_cast<unsigned short>(month));
}

Day add_months(Day day, int months) {
  if (!day.is_finite()) return day;
  const auto [year, month, dom] = day.date();
  const int total = year * 12 + (month - 1) + months;
  const int to_year = total >= 0 ? total / 12 : -1;
  if (to_year < kFirstYear) return Day::past();
  if (to_year > kLastYear) return Day::future();
  const int to_month = total % 12 + 1;
  return *Day::from(to_year, to_month, std::min(dom, days_in_month(to_year, to_month)));
}

Day start_of_week(Day day) { return day.plus(1 - day.weekday()); }

IsoWeek iso_week(Day day) {
  const Day thursday = start_of_week(day).plus(3);
  const int year = thursday.date().year;
  return {year, static_cast<int>(days_between(*Day::from(year, 1, 1), thursday)) / 7 + 1};
}

}  // namespace demarche
