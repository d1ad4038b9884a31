#include "extractors/read/stamp.hpp"

namespace demarche {
namespace {

/// Reads a stamp's time of day from left to right; `ok()` turns false at the first fault.
class TimeReader {
 public:
  explicit TimeReader(std::string_view text) : rest_(text) {}

  bool is_time() {
    const int hour = number(23);
    expect(':');
    const int minute = number(59);
    int second = 0;
    if (take(':')) {
      second = number(60);
      if (take('.')) digits();
    }
    const int offset = zone();
    const int utc = (hour * 60 + minute - offset + 1440) % 1440;
    return ok_ && rest_.empty() && (second < 60 || utc == 1439);
  }

 private:
  static bool is_digit(char c) { return c >= '0' && c <= '9'; }

  bool take(char c) {
    if (rest_.empty() || rest_[0] != c) return false;
    rest_.remove_prefix(1);
    return true;
  }

  void expect(char c) { ok_ = take(c) && ok_; }

  /// Two digits up to `most`.
  int number(int most) {
    if (rest_.size() < 2 || !is_digit(rest_[0]) || !is_digit(rest_[1])) {
      ok_ = false;
      return 0;
    }
    const int value = (rest_[0] - '0') * 10 + (rest_[1] - '0');
    rest_.remove_prefix(2);
    ok_ = ok_ && value <= most;
    return value;
  }

  void digits() {
    ok_ = ok_ && !rest_.empty() && is_digit(rest_[0]);
    while (!rest_.empty() && is_digit(rest_[0])) rest_.remove_prefix(1);
  }

  /// Minutes east of Greenwich.
  int zone() {
    if (take('Z') || take('z')) return 0;
    const bool west = !rest_.empty() && rest_[0] == '-';
    if (!take('+') && !take('-')) return 0;
    const int hour = number(23);
    expect(':');
    const int minutes = hour * 60 + number(59);
    return west ? -minutes : minutes;
  }

  std::string_view rest_;
  bool ok_ = true;
};

}  // namespace

std::optional<Day> day_of_stamp(std::string_view text) {
  constexpr std::size_t kDate = 10;
  const std::optional<Day> day = Day::parse(text.substr(0, kDate));
  if (!day || text.size() == kDate) return day;
  const char separator = text[kDate];
  if (separator != 'T' && separator != 't' && separator != ' ') return std::nullopt;
  return TimeReader(text.substr(kDate + 1)).is_time() ? day : std::nullopt;
}

}  // namespace demarche
