#include "render/time_scale.hpp"

#include <algorithm>
#include <cstddef>

namespace demarche {
namespace {

constexpr double kGapShare = 0.6;      ///< a stretch that takes more of the axis is cut
constexpr double kCrampedShare = 0.3;  ///< likewise where events stand too close to be told apart
constexpr std::int64_t kShortestCut = 14;
constexpr std::size_t kMaxBreaks = 6;
constexpr std::size_t kFewest = 3;  ///< an uncertain date is cut only for the sake of at least so many others
constexpr double kTooClose = 6;     ///< points

/// Days [first, end) in which nothing begins or ends.
struct Stretch {
  Day first;
  Day end;
  bool covered = false;  ///< an uncertain date lies over it
  bool cut = false;

  std::int64_t days() const { return days_between(first, end); }
};

std::vector<Day> edges_of(const std::vector<TimeSpan>& spans) {
  std::vector<Day> edges;
  for (const TimeSpan& span : spans) {
    edges.push_back(span.first);
    edges.push_back(span.end);
    if (span.uncertain) continue;
    // The two ends are days of their own: the stretch between them may be cut.
    edges.push_back(std::min(span.first.plus(1), span.end));
    edges.push_back(std::max(span.end.plus(-1), span.first));
  }
  std::sort(edges.begin(), edges.end());
  edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
  return edges;
}

std::size_t index_of(const std::vector<Day>& edges, Day day) {
  return static_cast<std::size_t>(std::lower_bound(edges.begin(), edges.end(), day) - edges.begin());
}

std::vector<Stretch> stretches_of(const std::vector<TimeSpan>& spans) {
  const std::vector<Day> edges = edges_of(spans);
  std::vector<int> opened(edges.size(), 0);
  for (const TimeSpan& span : spans) {
    if (!span.uncertain) continue;
    ++opened[index_of(edges, span.first)];
    --opened[index_of(edges, span.end)];
  }
  std::vector<Stretch> stretches;
  int open = 0;
  for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
    open += opened[i];
    stretches.push_back({edges[i], edges[i + 1], open > 0, false});
  }
  return stretches;
}

/// Half days between neighbouring middles that differ.
std::vector<std::int64_t> spacings_of(const std::vector<TimeSpan>& spans) {
  std::vector<std::int64_t> middles;
  middles.reserve(spans.size());
  for (const TimeSpan& span : spans) middles.push_back(std::int64_t{span.first.number()} + span.end.number());
  std::sort(middles.begin(), middles.end());
  middles.erase(std::unique(middles.begin(), middles.end()), middles.end());
  std::vector<std::int64_t> spacings;
  for (std::size_t i = 1; i < middles.size(); ++i) spacings.push_back(middles[i] - middles[i - 1]);
  return spacings;
}

/// True where more than half of the neighbours stand closer than can be told apart.
bool is_cramped(const std::vector<std::int64_t>& spacings, double points_per_day) {
  const auto close = std::count_if(spacings.begin(), spacings.end(), [&](std::int64_t half_days) {
    return static_cast<double>(half_days) / 2 * points_per_day < kTooClose;
  });
  return spacings.size() >= 3 && 2 * static_cast<std::size_t>(close) > spacings.size();
}

Stretch* longest(std::vector<Stretch>& stretches) {
  Stretch* best = nullptr;
  for (Stretch& stretch : stretches) {
    if (!stretch.cut && (best == nullptr || stretch.days() > best->days())) best = &stretch;
  }
  return best;
}

/// Marks what is cut out; returns the days that stay.
std::int64_t cut_stretches(std::vector<Stretch>& stretches, const std::vector<std::int64_t>& spacings, double width) {
  std::int64_t shown = days_between(stretches.front().first, stretches.back().end);
  for (std::size_t breaks = 0; breaks < kMaxBreaks; ++breaks) {
    Stretch* stretch = longest(stretches);
    if (stretch == nullptr || stretch->days() < kShortestCut) break;
    const bool cramped =
        is_cramped(spacings, (width - static_cast<double>(breaks) * kBreakWidth) / static_cast<double>(shown));
    const double limit = (cramped ? kCrampedShare : kGapShare) * static_cast<double>(shown);
    if (static_cast<double>(stretch->days()) <= limit) break;
    if (stretch->covered && spacings.size() < kFewest) break;
    stretch->cut = true;
    shown -= stretch->days();
  }
  return shown;
}

/// `days` later, or the same day at the ends of the calendar.
Day nudged(Day day, std::int64_t days) {
  const Day moved = day.plus(days);
  return moved.is_finite() ? moved : day;
}

}  // namespace

TimeScale::TimeScale(const std::vector<TimeSpan>& spans, double left, double right) {
  std::vector<Stretch> stretches = stretches_of(spans);
  const std::int64_t shown = cut_stretches(stretches, spacings_of(spans), right - left);
  const std::int64_t air = std::max<std::int64_t>(1, shown / 40);
  pieces_.push_back({nudged(stretches.front().first, -air), stretches.front().first, 0, 0});
  for (const Stretch& stretch : stretches) {
    if (stretch.cut) {
      const std::int64_t margin = std::min(air, stretch.days() / 3);
      pieces_.back().end = stretch.first.plus(margin);
      pieces_.push_back({stretch.end.plus(-margin), stretch.end, 0, 0});
    }
    pieces_.back().end = stretch.end;
  }
  pieces_.back().end = nudged(pieces_.back().end, air);

  std::int64_t days = 0;
  for (const ScalePiece& piece : pieces_) days += days_between(piece.first, piece.end);
  const double breaks = static_cast<double>(pieces_.size() - 1) * kBreakWidth;
  points_per_day_ = (right - left - breaks) / static_cast<double>(days);
  double x = left;
  for (ScalePiece& piece : pieces_) {
    piece.left = x;
    piece.right = x + static_cast<double>(days_between(piece.first, piece.end)) * points_per_day_;
    x = piece.right + kBreakWidth;
  }
}

double TimeScale::at(Day day) const {
  const auto after = std::upper_bound(pieces_.begin(), pieces_.end(), day,
                                      [](Day d, const ScalePiece& piece) { return d < piece.first; });
  if (after == pieces_.begin()) return pieces_.front().left;
  const ScalePiece& piece = *(after - 1);
  if (day <= piece.end) return piece.left + static_cast<double>(days_between(piece.first, day)) * points_per_day_;
  return after == pieces_.end() ? piece.right : (piece.right + after->left) / 2;
}

}  // namespace demarche
