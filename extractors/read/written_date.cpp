#include "extractors/read/written_date.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace demarche {
namespace {

constexpr std::size_t kLongestLine = 200;

constexpr std::array<std::string_view, 12> kMonths{"january",   "february", "march",    "april",
                                                   "may",       "june",     "july",     "august",
                                                   "september", "october",  "november", "december"};

/// A run of digits or letters: its number, or its month 1-12, or 0.
struct Piece {
  int number = 0;
  int month = 0;
  std::size_t digits = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) > 127;
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return out;
}

/// Letters that may stand between the parts of a date without being one: "1st of May".
bool is_filler(std::string_view word) {
  const std::string name = lower(word);
  return name == "st" || name == "nd" || name == "rd" || name == "th" || name == "of";
}

std::vector<Piece> pieces_of(std::string_view line) {
  std::vector<Piece> out;
  for (std::size_t at = 0; at < line.size();) {
    const auto kind = is_digit(line[at]) ? is_digit : is_letter(line[at]) ? is_letter : nullptr;
    std::size_t end = at + 1;
    if (kind) {
      while (end < line.size() && kind(line[end])) ++end;
      const std::string_view run = line.substr(at, end - at);
      Piece piece{0, 0, 0, at, end};
      if (kind == is_digit) {
        piece.digits = run.size();
        if (run.size() <= 4) piece.number = std::stoi(std::string(run));
      } else {
        piece.month = month_number(run);
      }
      if (kind == is_digit || !is_filler(run)) out.push_back(piece);
    }
    at = end;
  }
  return out;
}

/// What stands between two parts of a date: spaces, a comma, the stop of "Sept.", an ordinal's ending; or one hyphen or
/// slash, as in "03-Mar-2017".
bool is_gap(std::string_view between) {
  if (between == "-" || between == "/") return true;
  return between.size() <= 6 && between.find_first_not_of(" ,.sthndrofSTHNDROF") == std::string_view::npos;
}

/// Day and month in numbers: with points the day comes first, with hyphens only a number over twelve tells.
std::optional<Day> numeric_day(char separator, int first, int second, int year) {
  if (separator == '.' || first > 12 || first == second) return Day::from(year, second, first);
  return second > 12 ? Day::from(year, first, second) : std::nullopt;
}

/// "2016-05-01", "1.5.2016", "29-04-2016".
std::optional<Day> day_in_numbers(std::string_view line, const Piece& a, const Piece& b, const Piece& c) {
  const std::string_view left = line.substr(a.end, b.begin - a.end), right = line.substr(b.end, c.begin - b.end);
  if (left != right || (left != "-" && left != ".")) return std::nullopt;
  if (c.end < line.size() && line.substr(c.end, 1) == left) return std::nullopt;
  if (a.digits == 4 && b.digits == 2 && c.digits == 2 && left == "-") return Day::from(a.number, b.number, c.number);
  const bool fits = a.digits >= 1 && a.digits <= 2 && b.digits >= 1 && b.digits <= 2 && c.digits == 4;
  return fits ? numeric_day(left[0], a.number, b.number, c.number) : std::nullopt;
}

std::optional<WrittenDate> date_of(std::string_view line, const Piece& a, const Piece& b, const Piece& c) {
  if (const auto day = day_in_numbers(line, a, b, c)) return WrittenDate{*day, a.begin, c.end};
  const auto gap = [&](const Piece& x, const Piece& y) { return is_gap(line.substr(x.end, y.begin - x.end)); };
  if (c.digits != 4 || !gap(a, b) || !gap(b, c)) return std::nullopt;
  const Piece& month = a.month != 0 ? a : b;
  const Piece& dom = a.month != 0 ? b : a;
  if (month.month == 0 || dom.digits == 0 || dom.digits > 2) return std::nullopt;
  const auto day = Day::from(c.number, month.month, dom.number);
  return day ? std::optional(WrittenDate{*day, a.begin, c.end}) : std::nullopt;
}

/// "Mar 3 21:05:11 CET 2003", as `date` and Java write it: the clock and its zone stand before the year. `first` is the
/// month's piece, `line` goes on with the others.
std::optional<WrittenDate> date_around_clock(std::string_view line, const std::vector<Piece>& pieces,
                                             std::size_t first) {
  const auto piece = [&](std::size_t i) { return first + i < pieces.size() ? pieces[first + i] : Piece{}; };
  if (piece(0).month == 0 || piece(1).digits == 0 || piece(1).digits > 2) return std::nullopt;
  const auto is_colon = [&](const Piece& a, const Piece& b) { return line.substr(a.end, b.begin - a.end) == ":"; };
  if (piece(2).digits != 2 || piece(3).digits != 2 || piece(4).digits != 2) return std::nullopt;
  if (!is_colon(piece(2), piece(3)) || !is_colon(piece(3), piece(4))) return std::nullopt;
  const Piece year = piece(5).digits == 4 ? piece(5) : piece(6);
  if (year.digits != 4 || year.begin - piece(4).end > 6) return std::nullopt;
  const auto day = Day::from(year.number, piece(0).month, piece(1).number);
  return day ? std::optional(WrittenDate{*day, piece(0).begin, year.end}) : std::nullopt;
}

}  // namespace

int month_number(std::string_view word) {
  const std::string name = lower(word);
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    const bool shortened = name == kMonths[i].substr(0, 3) || (name == "sept" && i == 8);
    if (name == kMonths[i] || shortened) return static_cast<int>(i) + 1;
  }
  return 0;
}

std::optional<WrittenDate> find_written_date(std::string_view line) {
  line = line.substr(0, kLongestLine);
  const std::vector<Piece> pieces = pieces_of(line);
  for (std::size_t i = 0; i + 2 < pieces.size(); ++i) {
    if (auto date = date_of(line, pieces[i], pieces[i + 1], pieces[i + 2])) return date;
    if (auto date = date_around_clock(line, pieces, i)) return date;
  }
  return std::nullopt;
}

}  // namespace demarche
