// A listing as plain text: an event a line in columns, its quote indented below.
//   13 Jun 2031  truce extended    Vardania and Tesk extend truce · Vardania, Tesk · Selm valley
//       “Vardania and Tesk on Thursday extended …” [1] Northern Wire
#pragma once

#include <cstddef>
#include <string>

#include "render/listing.hpp"
#include "render/words.hpp"

namespace demarche {

/// What a terminal asks for. The default is that of a file: lines as long as they are, no colour.
struct Terminal {
  std::size_t columns = 0;  ///< lines break here; 0 for never
  bool colour = false;      ///< ANSI escape sequences (ECMA-48) for bold and faint
};

/// The only control characters are line feeds and, with `colour`, our own sequences: no text of the listing reaches a
/// terminal as a command, nor turns the direction of what follows.
std::string write_plain(const Listing& listing, const Words& words, const Terminal& terminal = {});

}  // namespace demarche
