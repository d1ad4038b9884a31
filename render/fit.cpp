#include "render/fit.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace demarche {
namespace {

double limit_of(const std::vector<double>& limits, std::size_t line) {
  return limits[std::min(line, limits.size() - 1)];
}

/// The run of `line` that may be shortened, or nullptr.
TextRun* flexible_run(TextLine& line, TextRole role) {
  const auto found = std::find_if(line.begin(), line.end(), [&](const TextRun& run) { return run.role == role; });
  return found == line.end() ? nullptr : &*found;
}

/// Versions of `line` with ever less of its flexible run, the last with none of it; `share` of it would fit.
std::vector<TextLine> shorter_versions(const TextLine& line, TextRole role, double share) {
  std::vector<TextLine> versions;
  for (const double factor : {1.0, 0.94, 0.88, 0.8, 0.7, 0.55, 0.35, 0.15, 0.0}) {
    TextLine version = line;
    TextRun* run = flexible_run(version, role);
    if (run == nullptr) return versions;
    const auto count = static_cast<double>(grapheme_count(run->text));
    run->text = shorten(run->text, static_cast<std::size_t>(std::max(0.0, std::floor(count * share * factor))));
    versions.push_back(std::move(version));
  }
  return versions;
}

struct Shortening {
  std::size_t line;
  std::size_t first;  ///< of its versions in the batch
  std::size_t count;
};

/// The widest of the measured versions that keeps to the limit, else the narrowest.
FittedLine best_version(const std::vector<TextLine>& versions, const std::vector<double>& widths, Shortening of,
                        double limit) {
  std::size_t best = of.first + of.count - 1;
  for (std::size_t i = of.first; i < of.first + of.count; ++i) {
    if (widths[i] <= limit) {
      best = i;
      break;
    }
  }
  return {versions[best], widths[best]};
}

/// Takes the runs of a role out of lines that are wider than their limit; true where a line was.
bool drop_where_wide(std::vector<TextLine>& lines, TextRole role, const std::vector<double>& widths,
                     const std::vector<double>& limits) {
  bool any = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (widths[i] <= limit_of(limits, i)) continue;
    std::erase_if(lines[i], [&](const TextRun& run) { return run.role == role; });
    any = true;
  }
  return any;
}

}  // namespace

std::vector<FittedLine> fit(std::vector<TextLine> lines, TextRole flexible, const std::vector<double>& limits,
                            const TextMeasurer& measure) {
  const std::vector<double> widths = measure(lines);
  std::vector<FittedLine> fitted;
  std::vector<TextLine> versions;
  std::vector<Shortening> shortenings;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const double limit = limit_of(limits, i);
    if (widths[i] > limit && flexible_run(lines[i], flexible) != nullptr) {
      const auto more = shorter_versions(lines[i], flexible, std::max(0.0, limit / widths[i]));
      shortenings.push_back({i, versions.size(), more.size()});
      versions.insert(versions.end(), more.begin(), more.end());
    }
    fitted.push_back({std::move(lines[i]), widths[i]});
  }
  if (versions.empty()) return fitted;
  const std::vector<double> version_widths = measure(versions);
  for (const Shortening& s : shortenings) {
    fitted[s.line] = best_version(versions, version_widths, s, limit_of(limits, s.line));
  }
  return fitted;
}

std::vector<FittedLine> fit_labels(std::vector<TextLine> lines, const std::vector<double>& limits,
                                   const TextMeasurer& measure) {
  drop_where_wide(lines, TextRole::note, measure(lines), limits);
  std::vector<FittedLine> fitted = fit(lines, TextRole::event, limits, measure);
  std::vector<double> widths;
  widths.reserve(fitted.size());
  for (const FittedLine& line : fitted) widths.push_back(line.width);
  if (!drop_where_wide(lines, TextRole::said_by, widths, limits)) return fitted;
  return fit(std::move(lines), TextRole::event, limits, measure);
}

}  // namespace demarche
