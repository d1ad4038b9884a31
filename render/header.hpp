// The words around a picture: its title, what it is made from, and what it does not show.
//   "Chronology, 29 Apr–2 May 2016"; "7 events from 1 document"; "7 of 9 shown; undated 1, possible 1, denied 0"
#pragma once

#include <string>
#include <vector>

#include "core/timeline.hpp"
#include "render/layout.hpp"
#include "render/selection.hpp"

namespace demarche {

/// The title asked for, else one made from the days that the drawn events span.
std::string title_words(const Timeline& timeline, const Selection& selection, const LayoutOptions& options);

/// One or two lines: how many events from how many documents, and when those were published; `links` drawn arrows.
std::string subtitle_words(const Timeline& timeline, const Selection& selection, std::size_t links, const Words& words);

/// The counts: "n of N shown; undated u, possible p, denied d" and, where there are such, planned, happened and other
/// kinds that are not shown and how many of the shown are labelled. n + u + p + d + the others = N.
std::string footer_words(const Selection& selection, const Words& words);

}  // namespace demarche
