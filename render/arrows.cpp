#include "render/arrows.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <string_view>

namespace demarche {
namespace {

constexpr double kInset = 6;   ///< an arrow ends so far from a bar's corner
constexpr double kCorner = 4;  ///< radius where an arrow turns
constexpr std::array kAside{0.0, 1.6, -1.6};
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

using Curve = std::vector<Point>;

void add_line(Curve& curve, Point to) {
  const Point from = curve.back();
  const Point step{(to.x - from.x) / 3, (to.y - from.y) / 3};
  curve.push_back({from.x + step.x, from.y + step.y});
  curve.push_back({to.x - step.x, to.y - step.y});
  curve.push_back(to);
}

/// A quarter of an ellipse around the corner: straight on from where the curve ends, then straight to `to`.
void add_turn(Curve& curve, Point corner, Point to) {
  constexpr double kRoundness = 0.55;
  const Point from = curve.back();
  curve.push_back({from.x + (corner.x - from.x) * kRoundness, from.y + (corner.y - from.y) * kRoundness});
  curve.push_back({to.x + (corner.x - to.x) * kRoundness, to.y + (corner.y - to.y) * kRoundness});
  curve.push_back(to);
}

/// Upright from `from` to the height `y`, along it, and upright to `to`; corners are round.
Curve elbow(Point from, double y, Point to) {
  Curve curve{from};
  if (std::abs(from.x - to.x) < 2 * kCorner) {
    add_line(curve, to);
    return curve;
  }
  const double along = to.x > from.x ? kCorner : -kCorner;
  const double down = std::clamp(y - from.y, -kCorner, kCorner);
  const double on = std::clamp(to.y - y, -kCorner / 2, kCorner / 2);
  add_line(curve, {from.x, y - down});
  add_turn(curve, {from.x, y}, {from.x + along, y});
  add_line(curve, {to.x - along, y});
  add_turn(curve, {to.x, y}, {to.x, y + on});
  add_line(curve, to);
  return curve;
}

/// From a bar's left end, turning up or down into the bar before it.
Curve extension_curve(const Box& tail, const Box& head) {
  Curve curve{{tail.left, tail.centre().y}};
  if (std::abs(tail.centre().y - head.centre().y) < kSameRow) {
    add_line(curve, {head.right, tail.centre().y});
    return curve;
  }
  const bool is_up = head.centre().y < tail.centre().y;
  const double x = std::clamp(tail.left - 14, head.left + 2, std::max(head.right - kInset, head.left + 2));
  const Point to{x, is_up ? head.bottom : head.top};
  add_turn(curve, {x, curve.back().y}, {x, (to.y + curve.back().y) / 2});
  add_line(curve, to);
  return curve;
}

/// From a marker to the near edge of a bar, upright where the marker stands under it.
Curve to_bar_curve(const Box& tail, const Box& head) {
  const bool is_up = head.centre().y < tail.centre().y;
  const double inset = std::min(kInset, head.width() / 2);
  const double x = tail.centre().x;
  const Point from{x, is_up ? tail.top : tail.bottom};
  const Point to{std::clamp(x, head.left + inset, head.right - inset), is_up ? head.bottom : head.top};
  return elbow(from, to.y + (is_up ? 4.5 : -4.5), to);
}

/// Markers that an upright line at `x` from `top` to `bottom` would run through.
std::size_t crossings(const Scene& scene, double x, double top, double bottom) {
  return static_cast<std::size_t>(std::count_if(scene.markers.begin(), scene.markers.end(), [&](const Marker& marker) {
    const Box box = marker.box();
    return box.left < x && x < box.right && top < box.top && box.bottom < bottom;
  }));
}

/// Along the boundary of the tail's row or of the head's, whichever lets the upright part meet fewer markers.
Curve marker_curve(const Scene& scene, const Box& tail, const Box& head, double aside) {
  const Point t = tail.centre();
  const Point h = head.centre();
  if (std::abs(t.y - h.y) < kSameRow) return elbow({t.x, tail.top}, t.y - kRowHeight / 2 + aside, {h.x, head.top});
  const double sign = h.y > t.y ? 1 : -1;
  const double beside_tail = t.y + sign * kRowHeight / 2;
  const double beside_head = h.y - sign * kRowHeight / 2;
  const double top = std::min(t.y, h.y);
  const double bottom = std::max(t.y, h.y);
  const bool near_tail = crossings(scene, h.x, top, bottom) <= crossings(scene, t.x, top, bottom);
  const Point from{t.x, sign > 0 ? tail.bottom : tail.top};
  return elbow(from, (near_tail ? beside_tail : beside_head) + aside, {h.x, sign > 0 ? head.top : head.bottom});
}

/// `aside`: points by which the level part is moved, so that neighbouring arrows don't fall into one line.
Curve curve_of(const Scene& scene, const End& tail, const End& head, double aside) {
  if (tail.is_bar && head.is_bar) return extension_curve(tail.box, head.box);
  if (head.is_bar) return to_bar_curve(tail.box, head.box);
  return marker_curve(scene, tail.box, head.box, aside);
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
    arrow.curve = curve_of(scene, pair->tail, pair->head, kAside[arrows.size() % kAside.size()]);
    arrows.push_back(std::move(arrow));
  }
  return arrows;
}

}  // namespace demarche
