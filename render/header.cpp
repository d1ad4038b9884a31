#include "render/header.hpp"

#include <algorithm>
#include <optional>

#include "render/date_words.hpp"

namespace demarche {
namespace {

std::string counted(std::size_t count, const std::string& one, const std::string& many) {
  return std::to_string(count) + " " + (count == 1 ? one : many);
}

void widen(std::optional<DayRange>& all, Day first, Day end) {
  if (!all) all = DayRange{first, end};
  all->first = std::min(all->first, first);
  all->end = std::max(all->end, end);
}

/// From the first to the last day that a drawn event's date names.
std::optional<DayRange> drawn_days(const Timeline& timeline, const Selection& selection) {
  std::optional<DayRange> all;
  for (const std::size_t index : selection.drawn) {
    const DayRange range = timeline.events[index].when->range;
    const Day first = range.first.is_finite() ? range.first : range.last();
    const Day last = range.end.is_finite() ? range.last() : first;
    widen(all, first, std::max(last, first).plus(1));
  }
  return all;
}

std::optional<DayRange> published_days(const Timeline& timeline) {
  std::optional<DayRange> all;
  for (const Document& document : timeline.documents) {
    if (document.published) widen(all, document.published->date, document.published->date.plus(1));
  }
  return all;
}

/// Days where they lie within two months, months where within two years, else years.
std::string period_words(DayRange range, const Words& words) {
  if (!range.end.is_finite()) return range.first.iso().substr(0, 4) + "–";
  const std::int64_t days = days_between(range.first, range.end);
  if (days <= 62) return range_words(range, true, words);
  const auto month = [&](Day day) { return words.months[static_cast<std::size_t>(day.date().month - 1)]; };
  const std::string first_year = std::to_string(range.first.date().year);
  const std::string last_year = std::to_string(range.last().date().year);
  if (days > 731) return first_year + "–" + last_year;
  const std::string first = month(range.first) + (first_year == last_year ? "" : " " + first_year);
  return first + "–" + month(range.last()) + " " + last_year;
}

}  // namespace

std::string title_words(const Timeline& timeline, const Selection& selection, const LayoutOptions& options) {
  if (std::string title = clean_text(options.title, 400); !title.empty()) return title;
  const auto days = drawn_days(timeline, selection);
  return days ? options.words.chronology + ", " + period_words(*days, options.words) : options.words.chronology;
}

std::string subtitle_words(const Timeline& timeline, const Selection& selection, std::size_t links,
                           const Words& words) {
  std::string text = counted(selection.drawn.size(), words.event, words.events) + " " + words.from_documents + " " +
                     counted(timeline.documents.size(), words.document, words.documents);
  if (const auto published = published_days(timeline)) {
    text += ", " + words.published + " " + range_words(*published, true, words);
  }
  if (links > 0) text += " · " + counted(links, words.link, words.links);
  return text + " · " + words.dates_as_reported;
}

std::string footer_words(const Selection& selection, const Words& words) {
  const auto reason = [](const std::string& name, std::size_t count) { return name + " " + std::to_string(count); };
  const auto of_status = [&](Status status) {
    const auto at = static_cast<std::size_t>(status);
    return reason(words.statuses[at], selection.by_status[at]);
  };
  std::string text = std::to_string(selection.drawn.size()) + " " + words.of + " " + std::to_string(selection.total) +
                     " " + words.shown + "; " + reason(words.undated, selection.undated.size());
  for (const Status status : {Status::possible, Status::denied, Status::planned, Status::happened}) {
    const bool is_always_told = status == Status::possible || status == Status::denied;
    if (is_always_told || selection.by_status[static_cast<std::size_t>(status)] > 0) text += ", " + of_status(status);
  }
  if (selection.other_kinds > 0) text += ", " + reason(words.other_kinds, selection.other_kinds);
  if (selection.labels < selection.drawn.size()) text += "; " + reason(words.labelled, selection.labels);
  return text;
}

}  // namespace demarche
