#include "render/axis.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

namespace demarche {
namespace {

enum class Unit { day, week, month, quarter, year, lustrum, decade, half_century, century, millennium };

struct UnitFacts {
  double days;                  ///< about
  std::optional<Unit> minor;    ///< ticks without names
  std::optional<Unit> context;  ///< the row above
};

UnitFacts facts_of(Unit unit) {
  switch (unit) {
    case Unit::day: return {1, {}, Unit::month};
    case Unit::week: return {7, Unit::day, Unit::month};
    case Unit::month: return {28, Unit::week, Unit::year};
    case Unit::quarter: return {90, Unit::month, Unit::year};
    case Unit::year: return {365, Unit::quarter, {}};
    case Unit::lustrum: return {1826, Unit::year, {}};
    case Unit::decade: return {3652, Unit::year, {}};
    case Unit::half_century: return {18262, Unit::decade, {}};
    case Unit::century: return {36524, Unit::decade, {}};
    case Unit::millennium: return {365242, Unit::century, {}};
  }
  return {1, {}, {}};
}

int years_of(Unit unit) {
  switch (unit) {
    case Unit::lustrum: return 5;
    case Unit::decade: return 10;
    case Unit::half_century: return 50;
    case Unit::century: return 100;
    case Unit::millennium: return 1000;
    default: return 1;
  }
}

/// The first day of the unit that holds `day`.
Day start_of(Unit unit, Day day) {
  const auto [year, month, number] = day.date();
  switch (unit) {
    case Unit::day: return day;
    case Unit::week: return start_of_week(day);
    case Unit::month: return Day::from(year, month, 1).value_or(day);
    case Unit::quarter: return Day::from(year, (month - 1) / 3 * 3 + 1, 1).value_or(day);
    default: return Day::from(year / years_of(unit) * years_of(unit), 1, 1).value_or(day);
  }
}

Day next_of(Unit unit, Day start) {
  switch (unit) {
    case Unit::day: return start.plus(1);
    case Unit::week: return start.plus(7);
    case Unit::month: return add_months(start, 1);
    case Unit::quarter: return add_months(start, 3);
    default: return Day::from((start.date().year / years_of(unit) + 1) * years_of(unit), 1, 1).value_or(Day::future());
  }
}

/// The names of a slot, the longest first.
std::vector<std::string> names_of(Unit unit, Day start, bool as_context, const Words& words) {
  const auto [year, month, day] = start.date();
  const auto index = static_cast<std::size_t>(month - 1);
  const std::string digits = std::to_string(year);
  const std::string& brief = words.short_months[index];
  switch (unit) {
    case Unit::day: return {std::to_string(day)};
    case Unit::week: return {std::to_string(day) + " " + brief};
    case Unit::month:
      if (as_context) return {words.months[index] + " " + digits, brief + " " + digits, brief};
      return {words.months[index], brief};
    case Unit::quarter: return {brief + "–" + words.short_months[index + 2], "Q" + std::to_string(month / 3 + 1)};
    case Unit::decade: return {digits + "s"};
    case Unit::lustrum:
    case Unit::half_century:
    case Unit::century:
    case Unit::millennium:
    case Unit::year: return {digits};
  }
  return {};
}

/// A name of a unit that the axis shows: its slot [left, right) as far as it is visible.
struct Slot {
  double left = 0;
  double right = 0;
  bool has_start = false;  ///< its first day is visible
  std::vector<std::string> names;
};

/// Calls `use(start, next)` for every unit of which the piece shows a part.
template <class Use>
void for_each_unit(Unit unit, const ScalePiece& piece, Use use) {
  for (Day start = start_of(unit, piece.first); start.is_finite() && start < piece.end;) {
    const Day next = next_of(unit, start);
    use(start, next);
    start = next;
  }
}

std::vector<Slot> slots_of(Unit unit, bool as_context, const TimeScale& scale, const Words& words) {
  std::vector<Slot> slots;
  for (const ScalePiece& piece : scale.pieces()) {
    for_each_unit(unit, piece, [&](Day start, Day next) {
      const double left = scale.at(std::max(start, piece.first));
      const double right = next.is_finite() && next < piece.end ? scale.at(next) : piece.right;
      slots.push_back({left, right, start >= piece.first, names_of(unit, start, as_context, words)});
    });
  }
  return slots;
}

double width_of(const std::string& text, TextRole role, const TextMeasurer& measure) {
  return measure({{{text, role, false}}}).front();
}

/// The smallest unit whose shortest names have room.
Unit choose_unit(double points_per_day, const Words& words, const TextMeasurer& measure) {
  const double digits = width_of("0000", TextRole::tick, measure);
  const double month = width_of(words.short_months[8], TextRole::tick, measure);
  for (const Unit unit : {Unit::day, Unit::week, Unit::month, Unit::quarter, Unit::year, Unit::lustrum, Unit::decade,
                          Unit::half_century, Unit::century}) {
    const double need = unit == Unit::day       ? digits / 2
                        : unit == Unit::week    ? digits / 2 + month
                        : unit == Unit::month   ? month
                        : unit == Unit::quarter ? month
                                                : digits;
    if (facts_of(unit).days * points_per_day >= need + 5) return unit;
  }
  return Unit::millennium;
}

/// The texts of one row of the axis, all measured.
struct NamedSlots {
  std::vector<Slot> slots;
  std::vector<std::vector<TextLine>> lines;  ///< of each slot, by variant
  std::vector<std::vector<double>> widths;

  double room(std::size_t slot) const { return slots[slot].right - slots[slot].left - 4; }
};

NamedSlots measured(std::vector<Slot> slots, TextRole role, const TextMeasurer& measure) {
  std::vector<TextLine> all;
  for (const Slot& slot : slots) {
    for (const std::string& name : slot.names) all.push_back({{name, role, false}});
  }
  const std::vector<double> widths = measure(all);
  NamedSlots named{std::move(slots), {}, {}};
  auto at = std::ptrdiff_t{0};
  for (const Slot& slot : named.slots) {
    const auto end = at + static_cast<std::ptrdiff_t>(slot.names.size());
    named.lines.emplace_back(all.begin() + at, all.begin() + end);
    named.widths.emplace_back(widths.begin() + at, widths.begin() + end);
    at = end;
  }
  return named;
}

/// The longest variant that fits all slots that are wholly visible, so that neighbours are written alike.
std::size_t common_variant(const NamedSlots& named) {
  double widest = 0;
  std::size_t variants = 1;
  for (std::size_t i = 0; i < named.slots.size(); ++i) {
    widest = std::max(widest, named.room(i));
    variants = std::max(variants, named.lines[i].size());
  }
  for (std::size_t variant = 0; variant + 1 < variants; ++variant) {
    bool fits = true;
    for (std::size_t i = 0; i < named.slots.size(); ++i) {
      const bool is_whole = named.room(i) >= 0.85 * widest;
      fits &= !is_whole || named.widths[i][std::min(variant, named.widths[i].size() - 1)] <= named.room(i);
    }
    if (fits) return variant;
  }
  return variants - 1;
}

/// The row of the chosen unit: one variant for all. Weeks are named by their Monday, at their left end.
void add_units(const NamedSlots& named, bool centred, double y, std::vector<Text>& texts) {
  const std::size_t common = common_variant(named);
  for (std::size_t i = 0; i < named.slots.size(); ++i) {
    const std::size_t variant = std::min(common, named.lines[i].size() - 1);
    const double width = named.widths[i][variant];
    if (width > named.room(i) || (!centred && !named.slots[i].has_start)) continue;
    const double left = centred ? (named.slots[i].left + named.slots[i].right - width) / 2 : named.slots[i].left + 2;
    texts.push_back({{left, y}, width, named.lines[i][variant]});
  }
}

/// The row above. Each slot takes the longest variant that fits, at its left end; the first in a piece of the axis must
/// tell the year (only the last variant does not). A piece too narrow for that gets the year alone.
void add_contexts(const NamedSlots& named, const TimeScale& scale, double y, const TextMeasurer& measure,
                  std::vector<Text>& texts) {
  for (const ScalePiece& piece : scale.pieces()) {
    bool has_year = false;
    for (std::size_t i = 0; i < named.slots.size(); ++i) {
      const Slot& slot = named.slots[i];
      if (slot.left < piece.left || slot.right > piece.right) continue;
      const std::size_t variants = has_year ? slot.names.size() : std::min<std::size_t>(2, slot.names.size());
      for (std::size_t variant = 0; variant < variants; ++variant) {
        if (named.widths[i][variant] > named.room(i)) continue;
        texts.push_back({{slot.left + 3, y}, named.widths[i][variant], named.lines[i][variant]});
        has_year = true;
        break;
      }
    }
    if (has_year) continue;
    const Day middle = piece.first.plus(days_between(piece.first, piece.end) / 2);
    const std::string year = std::to_string(middle.date().year);
    const double width = width_of(year, TextRole::period, measure);
    if (width <= piece.right - piece.left) {
      texts.push_back({{(piece.left + piece.right - width) / 2, y}, width, {{year, TextRole::period, false}}});
    }
  }
}

void add_ticks(Unit unit, double length, bool grid, const TimeScale& scale, std::vector<Tick>& ticks) {
  for (const ScalePiece& piece : scale.pieces()) {
    for_each_unit(unit, piece, [&](Day start, Day) {
      if (start > piece.first) ticks.push_back({scale.at(start), length, grid});
    });
  }
}

/// Of ticks at one place the longest stays.
void tidy(std::vector<Tick>& ticks) {
  std::stable_sort(ticks.begin(), ticks.end(), [](const Tick& a, const Tick& b) {
    return a.x != b.x ? a.x < b.x : (a.grid != b.grid ? a.grid : a.length > b.length);
  });
  ticks.erase(std::unique(ticks.begin(), ticks.end(), [](const Tick& a, const Tick& b) { return a.x == b.x; }),
              ticks.end());
}

std::vector<Tick> make_ticks(Unit unit, const TimeScale& scale) {
  const UnitFacts facts = facts_of(unit);
  std::vector<Tick> ticks;
  const double spacing = facts.days * scale.points_per_day();
  add_ticks(unit, 5, spacing >= 55, scale, ticks);
  if (facts.minor && facts_of(*facts.minor).days * scale.points_per_day() >= 4) {
    add_ticks(*facts.minor, 3, false, scale, ticks);
  }
  if (facts.context) add_ticks(*facts.context, 8, true, scale, ticks);
  tidy(ticks);
  return ticks;
}

}  // namespace

Axis make_axis(const TimeScale& scale, double y, const Words& words, const TextMeasurer& measure) {
  Axis axis;
  axis.left = scale.pieces().front().left;
  axis.right = scale.pieces().back().right;
  axis.y = y;
  const Unit unit = choose_unit(scale.points_per_day(), words, measure);
  axis.ticks = make_ticks(unit, scale);
  add_units(measured(slots_of(unit, false, scale, words), TextRole::tick, measure), unit != Unit::week, y - 13,
            axis.texts);
  if (const auto context = facts_of(unit).context) {
    add_contexts(measured(slots_of(*context, true, scale, words), TextRole::period, measure), scale, y - 27, measure,
                 axis.texts);
  }
  for (std::size_t i = 0; i + 1 < scale.pieces().size(); ++i) {
    const ScalePiece& before = scale.pieces()[i];
    const ScalePiece& after = scale.pieces()[i + 1];
    axis.breaks.push_back({before.right, after.left, before.end, after.first});
  }
  return axis;
}

}  // namespace demarche
