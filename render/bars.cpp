#include "render/bars.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>

#include "render/date_words.hpp"

namespace demarche {
namespace {

constexpr double kBarHeight = 15;
constexpr double kBarRow = 24;
constexpr double kFade = 48;
constexpr double kShortest = 12;
constexpr double kTextGap = 6;
constexpr double kArrowGap = 24;  ///< left of an extension its arrow begins
constexpr double kBarGap = 4;

double middle(const TimeScale& scale, Day day) { return (scale.at(day) + scale.at(day.plus(1))) / 2; }

/// Left and right end with their fades, before rows.
void stretch(Bar& bar, const Event& event, const StateSpan& span, const TimeScale& scale) {
  const double least = scale.pieces().front().left;
  const double most = scale.pieces().back().right;
  if (span.first) bar.box.left = scale.at(*span.first);
  if (span.end) bar.box.right = scale.at(*span.end);
  if (!span.first) {
    const Day told = event.when && event.when->range.first.is_finite() ? event.when->range.first : *span.end;
    bar.box.left = std::min(middle(scale, told), bar.box.right - kShortest) - kFade;
    bar.fade_start = kFade;
  }
  // Of a truce that is named by its month, the month's first day is no known beginning.
  const bool is_vague = event.when && !event.when->range.is_day() && event.when->range.end.is_finite() &&
                        span.first == event.when->range.first && span.extension == 0;
  if (is_vague) bar.fade_start = scale.at(event.when->range.end) - bar.box.left;
  if (!span.end) {
    const bool is_open = event.lasts && event.lasts->open;
    bar.box.right = is_open ? most : bar.box.left + kShortest + kFade;
    bar.fade_end = kFade;
  }
  bar.box.left = std::max(bar.box.left, least);
  bar.box.right = std::min(std::max(bar.box.right, bar.box.left + kShortest), most);
  bar.box.left = std::min(bar.box.left, bar.box.right - kShortest);
  bar.fade_start = std::min(bar.fade_start, bar.box.width() / 2 - 2);
  bar.fade_end = std::min(bar.fade_end, bar.box.width() / 2 - 2);
}

std::string first_parties(const Event& event) {
  std::string names;
  for (std::size_t i = 0; i < std::min<std::size_t>(2, event.participants.size()); ++i) {
    const std::string name = clean_text(event.participants[i].name, 80);
    if (!name.empty()) names += (names.empty() ? "" : "–") + shorten(name, 28);
  }
  return names;
}

/// "Truce, Aleppo"; "Extension 2".
std::string bar_words(const Event& event, const StateSpan& span, bool has_more, const Words& words) {
  const bool has_base = span.root != span.event;
  if (span.extension > 0 && has_base) return words.extension + (has_more ? " " + std::to_string(span.extension) : "");
  std::string about = event.place ? shorten(clean_text(event.place->name, 80), 28) : "";
  if (about.empty()) about = first_parties(event);
  return about.empty() ? words.truce : words.truce + ", " + about;
}

std::string days_words(const StateSpan& span, const Event& event, const Words& words) {
  if (span.first && span.end) return range_words({*span.first, *span.end}, true, words);
  const std::string open = event.lasts && event.lasts->open ? words.open_end : "?";
  const Day known = span.first ? *span.first : span.end->plus(-1);
  const std::string day = range_words(DayRange::of(known), true, words);
  return span.first ? day + "–" + open : "?–" + day;
}

Bar make_bar(const Timeline& timeline, const StateSpan& span, const TimeScale& scale, const Sources& sources,
             const LayoutOptions& options, Ids& ids) {
  const Event& event = timeline.events[span.event];
  Bar bar;
  bar.element = {ids.make("bar", event.id, span.event),
                 days_words(span, event, options.words) + ": " + tooltip_of(event, sources, options.words),
                 sources.link(event)};
  bar.family = family_of(event.kind, options.theme).name;
  bar.status = event.status;
  stretch(bar, event, span, scale);
  return bar;
}

/// Sets the bar's text inside where it fits, else to the right, else to the left; returns the room that all of it
/// takes.
Range put_text(Bar& bar, bool is_extension, TextLine line, double width, double left, double right) {
  const double solid_left = bar.box.left + bar.fade_start / 2;
  const double solid_right = bar.box.right - bar.fade_end / 2;
  const bool is_hollow = bar.status != Status::happened;
  bar.text = Text{{}, width, std::move(line)};
  if (!is_hollow && solid_right - solid_left >= width + 2 * kTextGap) {
    bar.text_inside = true;
    bar.text->at.x = (solid_left + solid_right - width) / 2;
    return {bar.box.left, bar.box.right};
  }
  if (bar.box.right + kTextGap + width <= right) {
    bar.text->at.x = bar.box.right + kTextGap;
    return {bar.box.left, bar.text->at.x + width};
  }
  const double gap = is_extension ? kArrowGap : kTextGap;
  if (bar.box.left - gap - width >= left) {
    bar.text->at.x = bar.box.left - gap - width;
    return {bar.text->at.x, bar.box.right};
  }
  bar.text.reset();
  return {bar.box.left, bar.box.right};
}

void put_in_row(Bar& bar, std::size_t row) {
  bar.box.top = static_cast<double>(row) * kBarRow + (kBarRow - kBarHeight) / 2;
  bar.box.bottom = bar.box.top + kBarHeight;
  if (bar.text) bar.text->at.y = bar.box.centre().y;
}

std::vector<TextLine> texts_of(const Timeline& timeline, const std::vector<StateSpan>& spans, const Words& words) {
  std::vector<TextLine> lines;
  for (std::size_t i = 0; i < spans.size(); ++i) {
    const bool has_more = spans[i].extension > 1 || (i + 1 < spans.size() && spans[i + 1].extension > 1);
    lines.push_back({{bar_words(timeline.events[spans[i].event], spans[i], has_more, words), TextRole::bar, false}});
  }
  return lines;
}

}  // namespace

BarRows make_bars(const Timeline& timeline, const std::vector<StateSpan>& spans, const TimeScale& scale,
                  const Sources& sources, const LayoutOptions& options, const TextMeasurer& measure, Ids& ids) {
  BarRows result;
  const double left = scale.pieces().front().left;
  const double right = scale.pieces().back().right;
  std::vector<TextLine> lines = texts_of(timeline, spans, options.words);
  const std::vector<double> widths = measure(lines);
  std::vector<Range> room;
  for (std::size_t i = 0; i < spans.size(); ++i) {
    result.bars.push_back(make_bar(timeline, spans[i], scale, sources, options, ids));
    room.push_back(put_text(result.bars[i], spans[i].extension > 0, std::move(lines[i]), widths[i], left, right));
  }
  std::vector<std::size_t> order(spans.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return room[a].left < room[b].left; });
  std::vector<double> ends;
  for (const std::size_t i : order) {
    std::size_t row = 0;
    while (row < ends.size() && ends[row] > room[i].left) ++row;
    if (row == ends.size()) ends.push_back(0);
    ends[row] = room[i].right + kBarGap;
    put_in_row(result.bars[i], row);
  }
  result.height = static_cast<double>(ends.size()) * kBarRow;
  return result;
}

}  // namespace demarche
