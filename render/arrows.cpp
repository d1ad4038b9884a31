#include "render/arrows.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string_view>

namespace demarche {
namespace {

constexpr double kInset = 6;    ///< an arrow ends so far from a bar's corner
constexpr double kSameRow = 4;  ///< markers whose middles differ by less stand in one row

/// A marker or bar that an arrow may begin or end on.
struct End {
  std::string_view id;
  Box box;
  bool is_bar = false;
};

/// Finds the ends of links.
class Ends {
 public:
  Ends(const Timeline& timeline, const Scene& scene, const Drawn& drawn) : scene_(scene), drawn_(drawn) {
    for (std::size_t i = 0; i < timeline.events.size(); ++i) event_.emplace(timeline.events[i].id, i);
    for (std::size_t i = 0; i < drawn.event.size(); ++i) marker_.emplace(drawn.event[i], i);
    for (std::size_t i = 0; i < drawn.spans.size(); ++i) {
      bar_.emplace(drawn.spans[i].event, i);
      truce_[drawn.spans[i].root].push_back(i);
    }
  }

  std::optional<std::size_t> event(std::string_view id) const {
    const auto found = event_.find(id);
    return found == event_.end() ? std::nullopt : std::optional(found->second);
  }
  std::optional<std::size_t> marker(std::size_t event) const { return find(marker_, event); }
  std::optional<std::size_t> bar(std::size_t event) const { return find(bar_, event); }

  End of_marker(std::size_t i) const { return {scene_.markers[i].element.id, scene_.markers[i].box(), false}; }
  End of_bar(std::size_t i) const { return {scene_.bars[i].element.id, scene_.bars[i].box, true}; }

  /// The bar of the truce that bar `i` belongs to which lies over `x`, else the one nearest to it.
  std::size_t bar_at(std::size_t i, double x) const {
    const std::vector<std::size_t>& bars = truce_.at(drawn_.spans[i].root);
    return *std::min_element(bars.begin(), bars.end(), [&](std::size_t a, std::size_t b) {
      return distance(scene_.bars[a].box, x) < distance(scene_.bars[b].box, x);
    });
  }
  /// The bar before `i` of the same truce.
  std::optional<std::size_t> bar_before(std::size_t i) const {
    const bool has = i > 0 && drawn_.spans[i].extension > 0 && drawn_.spans[i - 1].root == drawn_.spans[i].root;
    return has ? std::optional(i - 1) : std::nullopt;
  }

 private:
  static double distance(const Box& box, double x) { return std::max({box.left - x, x - box.right, 0.0}); }
  static std::optional<std::size_t> find(const std::map<std::size_t, std::size_t>& map, std::size_t key) {
    const auto found = map.find(key);
    return found == map.end() ? std::nullopt : std::optional(found->second);
  }

  const Scene& scene_;
  const Drawn& drawn_;
  std::map<std::string_view, std::size_t> event_;
  std::map<std::size_t, std::size_t> marker_, bar_;
  std::map<std::size_t, std::vector<std::size_t>> truce_;
};

using Curve = std::array<Point, 4>;

/// From a bar's left end, turning up or down into the bar before it.
Curve extension_curve(const Box& tail, const Box& head) {
  const Point from{tail.left, tail.centre().y};
  if (std::abs(tail.centre().y - head.centre().y) < kSameRow) {
    const Point to{head.right, from.y};
    const double third = (to.x - from.x) / 3;
    return {from, Point{from.x + third, from.y}, Point{to.x - third, to.y}, to};
  }
  const bool is_up = head.centre().y < tail.centre().y;
  const double x = std::clamp(tail.left - 14, head.left + 2, std::max(head.right - kInset, head.left + 2));
  const Point to{x, is_up ? head.bottom : head.top};
  return {from, Point{std::min(from.x, x + 2), from.y}, Point{x, to.y + (is_up ? 8 : -8)}, to};
}

/// From a marker to the near edge of a bar, upright where the marker stands under it.
Curve to_bar_curve(const Box& tail, const Box& head) {
  const bool is_up = head.centre().y < tail.centre().y;
  const Point from{tail.centre().x, is_up ? tail.top : tail.bottom};
  const double inset = std::min(kInset, head.width() / 2);
  const Point to{std::clamp(from.x, head.left + inset, head.right - inset), is_up ? head.bottom : head.top};
  const double rise = to.y - from.y;
  return {from, Point{from.x, from.y + rise * 0.4}, Point{to.x, from.y + rise * 0.6}, to};
}

/// Over the row from marker to marker.
Curve arch(const Box& tail, const Box& head) {
  const Point from{tail.centre().x, tail.top};
  const Point to{head.centre().x, head.top};
  const double rise = 12;
  return {from, Point{from.x, from.y - rise}, Point{to.x, to.y - rise}, to};
}

Curve marker_curve(const Box& tail, const Box& head) {
  if (std::abs(tail.centre().y - head.centre().y) < kSameRow) return arch(tail, head);
  return to_bar_curve(tail, {head.centre().x, head.top, head.centre().x, head.bottom});
}

Curve curve_of(const End& tail, const End& head) {
  if (tail.is_bar && head.is_bar) return extension_curve(tail.box, head.box);
  if (head.is_bar) return to_bar_curve(tail.box, head.box);
  return marker_curve(tail.box, head.box);
}

bool is_labelled(const Drawn& drawn, std::optional<std::size_t> marker) { return marker && drawn.labelled[*marker]; }

bool prolongs(LinkType type) { return type == LinkType::extends || type == LinkType::renews; }

struct Pair {
  End tail, head;
};

/// The two ends of a link: an extension's bar goes to the bar before it, everything else goes from marker to the
/// truce's bar where it has one, else to its marker.
std::optional<Pair> ends_of(const Link& link, const Ends& ends, const Drawn& drawn) {
  const auto from = ends.event(link.from);
  const auto to = ends.event(link.to);
  if (!from || !to || *from == *to) return std::nullopt;
  const auto tail_bar = ends.bar(*from);
  const auto before = tail_bar ? ends.bar_before(*tail_bar) : std::nullopt;
  if (prolongs(link.type) && before) return Pair{ends.of_bar(*tail_bar), ends.of_bar(*before)};
  const auto tail = ends.marker(*from);
  const auto head = ends.marker(*to);
  if (!tail || !head || (!is_labelled(drawn, tail) && !is_labelled(drawn, head))) return std::nullopt;
  const End tail_end = ends.of_marker(*tail);
  const auto bar = ends.bar(*to);
  if (!bar) return Pair{tail_end, ends.of_marker(*head)};
  return Pair{tail_end, ends.of_bar(ends.bar_at(*bar, tail_end.box.centre().x))};
}

}  // namespace

std::vector<Arrow> make_arrows(const Timeline& timeline, const Scene& scene, const Drawn& drawn, std::size_t most,
                               const Words& words, Ids& ids) {
  const Ends ends(timeline, scene, drawn);
  std::vector<Arrow> arrows;
  for (const Link& link : timeline.links) {
    if (arrows.size() == most) break;
    const auto pair = ends_of(link, ends, drawn);
    if (!pair) continue;
    Arrow arrow;
    arrow.element.id = ids.make("link", "", arrows.size());
    arrow.element.tooltip = words.link_types[static_cast<std::size_t>(link.type)];
    arrow.type = link.type;
    arrow.tail = pair->tail.id;
    arrow.head = pair->head.id;
    arrow.curve = curve_of(pair->tail, pair->head);
    arrows.push_back(std::move(arrow));
  }
  return arrows;
}

}  // namespace demarche
