// Dates in words at the precision known, never finer.
//   1 May 2016 -> "1 May"      February 2016 -> "February 2016"      25 April-1 May -> "25 Apr–1 May"
#pragma once

#include <string>

#include "core/when.hpp"
#include "render/words.hpp"

namespace demarche {

/// `when` in words. Days and parts of a month name their year only `with_year`; whole months and more always do. A
/// window open to both sides gives "".
std::string date_words(const When& when, bool with_year, const Words& words);

/// Days [range.first, range.end) in words: "1 May", "25–28 May", "28 Dec 2015–3 Jan 2016". Both ends finite.
std::string range_words(DayRange range, bool with_year, const Words& words);

}  // namespace demarche
