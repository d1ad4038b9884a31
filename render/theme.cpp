#include "render/theme.hpp"

#include <cstddef>

namespace demarche {
namespace {

constexpr const char* kGreen = "#1b7f5f";
constexpr const char* kBlue = "#2f6db5";
constexpr const char* kRed = "#c0392b";
constexpr const char* kBrown = "#7a3b2e";
constexpr const char* kGrey = "#7b8794";

/// Hues and lightness differ between neighbours on the page (Okabe and Ito's advice); shapes differ everywhere.
std::vector<Family> default_families() {
  return {
      {"agreement", Shape::square, kGreen, "agreement, truce", {"agreement", "truce"}},
      {"meeting", Shape::circle, kBlue, "meeting, talks, call", {"meeting", "talks"}},
      {"statement", Shape::diamond, "#7b5ea7", "statement", {"statement"}},
      {"breach", Shape::triangle, kRed, "truce breach", {"truce.violate"}},
      {"rupture",
       Shape::inverted_triangle,
       kBrown,
       "broken off, ended",
       {"truce.end", "talks.suspend", "talks.end", "agreement.quit", "relations.cut"}},
      {"sanction", Shape::pentagon, "#b7791f", "sanction", {"sanction"}},
      {"resolution", Shape::hexagon, "#123c69", "resolution", {"resolution"}},
      {"relations", Shape::parallelogram, "#4d7c0f", "diplomatic ties", {"relations"}},
      {"aid", Shape::house, "#0e8f9c", "aid", {"aid"}},
      {"force", Shape::star, "#3b3b44", "military action", {"force"}},
      {"person", Shape::trapezium, "#b0578d", "release of people", {"person"}},
      {"other", Shape::octagon, kGrey, "other", {}},
  };
}

/// By LinkType: extends, renews, violates, ends, announces, begins, implements, responds_to, rejects, follows_from,
/// part_of, same_as, contradicts.
std::array<LinkStyle, 13> default_links() {
  return {{{kGreen, false},
           {kGreen, false},
           {kRed, true},
           {kBrown, false},
           {kGrey, true},
           {kGreen, false},
           {kBlue, false},
           {kBlue, true},
           {kBrown, true},
           {kGrey, false},
           {kGrey, false},
           {kGrey, true},
           {kRed, false}}};
}

/// How well `name` fits `kind`: its length where it is the kind or the part before a dot, else 0.
std::size_t fit_of(std::string_view name, std::string_view kind) {
  if (!kind.starts_with(name)) return 0;
  return kind.size() == name.size() || kind[name.size()] == '.' ? name.size() : 0;
}

}  // namespace

const Theme& default_theme() {
  static const Theme theme{.families = default_families(),
                           .links = default_links(),
                           .fonts = "Noto Sans,DejaVu Sans,sans-serif",
                           .paper = "#ffffff",
                           .shade = "#f4f6f9",
                           .ink = "#1f2933",
                           .muted = "#5f6b78",
                           .on_bar = "#ffffff",
                           .axis = "#66727f",
                           .tick = "#9aa5b1",
                           .grid = "#d5dce4",
                           .gap = "#e6eaef",
                           .denied = "#8a94a0"};
  return theme;
}

const Family& family_of(std::string_view kind, const Theme& theme) {
  const Family* best = &theme.families.back();
  std::size_t best_fit = 0;
  for (const Family& family : theme.families) {
    for (const std::string& name : family.kinds) {
      const std::size_t fit = fit_of(name, kind);
      if (fit > best_fit) {
        best = &family;
        best_fit = fit;
      }
    }
  }
  return *best;
}

const Family& family_named(std::string_view name, const Theme& theme) {
  for (const Family& family : theme.families) {
    if (family.name == name) return family;
  }
  return theme.families.back();
}

}  // namespace demarche
