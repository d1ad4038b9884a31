// Links as curves between the markers and bars that stand for their events.
//   a breach violates a truce -> a line from the triangle up to the truce's bar
#pragma once

#include <cstddef>
#include <vector>

#include "core/timeline.hpp"
#include "render/ids.hpp"
#include "render/scene.hpp"
#include "render/spans.hpp"
#include "render/words.hpp"

namespace demarche {

/// What stands for the events of a timeline in a scene.
struct Drawn {
  std::vector<std::size_t> event;  ///< of each marker of the scene, its index into Timeline::events
  std::vector<bool> labelled;      ///< of each marker
  std::vector<StateSpan> spans;    ///< of each bar of the scene
};

/// Height of a row of markers; links run along the boundaries between rows, where no label stands.
inline constexpr double kRowHeight = 18;

/// An arrow for every link between two drawn events of which at least one is labelled, at most `most`, in the order of
/// the timeline. Every arrow begins and ends on the edge of a marker or bar of `scene`.
std::vector<Arrow> make_arrows(const Timeline& timeline, const Scene& scene, const Drawn& drawn, std::size_t most,
                               const Words& words, Ids& ids);

}  // namespace demarche
