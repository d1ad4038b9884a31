// Lays a chronology out: where everything stands, without drawing it. Pure; linear in the number of events.
//   layout(timeline, ontology, {}, measurer) -> Scene: an axis to scale, a lane per party, truces as bars, a marker an
//   event, labels that never overlap, arrows for links, and what is not drawn counted.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "core/ontology.hpp"
#include "core/timeline.hpp"
#include "render/scene.hpp"
#include "render/text.hpp"
#include "render/theme.hpp"
#include "render/words.hpp"

namespace demarche {

struct LayoutOptions {
  std::set<Status> statuses{Status::happened, Status::planned};
  std::vector<std::string> kinds;  ///< kind ids and families ("truce") that are drawn; empty: those that are shown
  std::size_t max_labels = 60;     ///< the most salient events so many are labelled
  std::size_t max_lanes = 8;       ///< parties with a lane of their own; the others share one
  double width = 1120;             ///< of the picture, points; at least 640 is used
  std::string title;               ///< "" for one made from the dates
  Words words;
  Theme theme = default_theme();
};

/// The picture of `timeline`. Every event is drawn or counted in the footer.
Scene layout(const Timeline& timeline, const Ontology& ontology, const LayoutOptions& options,
             const TextMeasurer& measure);

}  // namespace demarche
