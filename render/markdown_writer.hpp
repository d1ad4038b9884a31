// A listing as Markdown: a heading, an item an event with its quote, the undated ones and the sources in sections.
//   - **13 Jun 2031** · Vardania and Tesk extend truce (a hard line break)
//     truce extended · Vardania, Tesk · Selm valley
//
//     > “Vardania and Tesk on Thursday extended …” — \[1\] Northern Wire
#pragma once

#include <string>

#include "render/listing.hpp"
#include "render/words.hpp"

namespace demarche {

/// CommonMark that reads the same on GitHub and in pandoc; no text of the listing can become markup.
std::string write_markdown(const Listing& listing, const Words& words);

}  // namespace demarche
