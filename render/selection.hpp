// Which events of a timeline are drawn and which of them are labelled; what is not drawn is counted, by reason.
#pragma once

#include <cstddef>
#include <vector>

#include "core/ontology.hpp"
#include "core/timeline.hpp"
#include "render/layout.hpp"

namespace demarche {

/// Why events are not drawn. Each counts once, for the first reason that holds in the order kind, status, date.
struct Selection {
  std::vector<std::size_t> drawn;          ///< indices into Timeline::events, by date, then as in the timeline
  std::vector<bool> labelled;              ///< of each drawn event
  std::size_t total = 0;                   ///< all events of the timeline
  std::size_t labels = 0;                  ///< labelled ones
  std::size_t other_kinds = 0;             ///< of a kind that is not drawn
  std::array<std::size_t, 4> by_status{};  ///< of a status that is not drawn, by Status
  std::vector<std::size_t> undated;        ///< indices likewise: of a status and kind that is drawn, but without a date
};

/// Chooses the events that `options` ask for; the `max_labels` most salient are labelled.
Selection select_events(const Timeline& timeline, const Ontology& ontology, const LayoutOptions& options);

}  // namespace demarche
