// A paragraph on its way to a role: where it stands, what it looks like, what it says of itself.
#pragma once

#include <string_view>

#include "core/span.hpp"
#include "extractors/clean/cues.hpp"
#include "extractors/clean/shape.hpp"

namespace demarche {

struct PagePiece {
  ByteSpan span;
  ParagraphShape shape;
  PageCue cue = PageCue::none;

  /// Sentences: what reports are made of.
  bool is_prose() const { return cue == PageCue::none && shape.ends_sentence; }
  /// A line without a full stop that no list goes on from: a headline, a subhead, a teaser's title, a name.
  bool is_title() const {
    return cue == PageCue::none && !shape.ends_sentence && !shape.ends_open && !shape.is_item && !shape.begins_small &&
           shape.words <= 25;
  }
  /// "Ministers Meet in the Old Town After Walkout": other stories' titles; reports have no subheads of that length.
  bool is_long_headline() const {
    return is_title() && shape.has_small && shape.words >= 7 && shape.capitalized * 10 >= shape.words * 7;
  }
  /// "May 1, 2016", "1:35 p.m.", "Day 3": a title that is little more than a number.
  bool is_stamp() const { return is_title() && shape.has_digit && shape.words <= 6; }
};

}  // namespace demarche
