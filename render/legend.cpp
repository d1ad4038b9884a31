#include "render/legend.hpp"

#include <algorithm>
#include <cstddef>
#include <set>

namespace demarche {
namespace {

constexpr double kRowHeight = 17;
constexpr double kGap = 16;

LegendEntry entry(Sample sample, const std::string& text) {
  LegendEntry made;
  made.sample = sample;
  made.text.runs = {{text, TextRole::legend, false}};
  return made;
}

void add_families(const Scene& scene, const Theme& theme, std::vector<LegendEntry>& entries) {
  std::set<std::string_view> seen;
  for (const Marker& marker : scene.markers) seen.insert(marker.family);
  for (const Family& family : theme.families) {
    if (!seen.contains(family.name)) continue;
    entries.push_back(entry(Sample::marker, family.legend));
    entries.back().family = family.name;
    entries.back().shape = family.shape;
  }
}

/// Statuses other than happened, and dates known as a range, are shown by the family that is seen with them first.
void add_fills(const Scene& scene, const Words& words, std::vector<LegendEntry>& entries) {
  const auto add = [&](Sample sample, const std::string& text, auto fits) {
    const auto found = std::find_if(scene.markers.begin(), scene.markers.end(), fits);
    if (found == scene.markers.end()) return;
    entries.push_back(entry(sample, text));
    entries.back().family = found->family;
    entries.back().shape = found->shape;
  };
  add(Sample::planned, words.statuses[1], [](const Marker& m) { return m.status == Status::planned; });
  add(Sample::possible, words.statuses[2], [](const Marker& m) { return m.status == Status::possible; });
  add(Sample::denied, words.statuses[3], [](const Marker& m) { return m.status == Status::denied; });
  add(Sample::range, words.range, [](const Marker& m) { return m.range.has_value(); });
}

void add_bars(const Scene& scene, const Words& words, std::vector<LegendEntry>& entries) {
  if (scene.bars.empty()) return;
  entries.push_back(entry(Sample::bar, words.in_force));
  entries.back().family = scene.bars.front().family;
  const bool fades = std::any_of(scene.bars.begin(), scene.bars.end(),
                                 [](const Bar& bar) { return bar.fade_start > 0 || bar.fade_end > 0; });
  if (!fades) return;
  entries.push_back(entry(Sample::fade, words.fading));
  entries.back().family = scene.bars.front().family;
}

void add_arrows(const Scene& scene, const Words& words, std::vector<LegendEntry>& entries) {
  for (std::size_t type = 0; type < words.link_types.size(); ++type) {
    const bool is_seen = std::any_of(scene.arrows.begin(), scene.arrows.end(),
                                     [&](const Arrow& arrow) { return static_cast<std::size_t>(arrow.type) == type; });
    if (!is_seen) continue;
    entries.push_back(entry(Sample::arrow, words.link_types[type]));
    entries.back().link = static_cast<LinkType>(type);
  }
}

}  // namespace

std::vector<LegendEntry> make_legend(const Scene& scene, double left, double right, double top, const Theme& theme,
                                     const Words& words, const TextMeasurer& measure, double& bottom) {
  std::vector<LegendEntry> entries;
  add_families(scene, theme, entries);
  add_fills(scene, words, entries);
  add_bars(scene, words, entries);
  add_arrows(scene, words, entries);
  std::vector<TextLine> lines;
  lines.reserve(entries.size());
  for (const LegendEntry& made : entries) lines.push_back(made.text.runs);
  const std::vector<double> widths = measure(lines);
  double x = left;
  bottom = entries.empty() ? top : top + kRowHeight;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const double width = kSampleWidth + 4 + widths[i];
    if (x > left && x + width > right) {
      x = left;
      bottom += kRowHeight;
    }
    const double y = bottom - kRowHeight / 2;
    entries[i].at = {x + kSampleWidth / 2, y};
    entries[i].text.at = {x + kSampleWidth + 4, y};
    entries[i].text.width = widths[i];
    x += width + kGap;
  }
  return entries;
}

}  // namespace demarche
