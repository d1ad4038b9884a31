// The events of a timeline as a list to be read: what each entry says, in words, before a format decides how it looks.
//   Event -> {date "13 Jun 2031", sure "inferred", kind "truce extended", title "Vardania and Tesk extend truce", …}
// All texts are clean (render/text.hpp) and not yet escaped for any format.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/ontology.hpp"
#include "core/timeline.hpp"
#include "render/layout.hpp"

namespace demarche {

/// The words that an entry rests on.
struct Citation {
  std::string quote;       ///< "" where a person entered the event without a note
  std::size_t source = 0;  ///< number of the document in Listing::sources, from 1; 0 for none
  std::string by;          ///< the document's publisher and published day, or who entered the event
};

struct Entry {
  std::string date;  ///< with its year and clock; "" for none
  std::string
      sure;  ///< what makes the date less than sure: "known as a range, inferred, or 6 May 2016"; "" for nothing
  std::string kind;  ///< the kind's label
  Status status = Status::happened;
  std::string title;
  std::string parties;  ///< with commas
  std::string place;
  std::string lasts;    ///< "10–14 Jun 2031"
  std::string said_by;  ///< whose word it is, where that is all
  Citation citation;
  std::vector<std::size_t> others;  ///< numbers of the other documents that tell it, ascending
};

/// A document of the timeline; its number is its place in the list, from 1.
struct Source {
  std::string title, publisher, published, uri;
};

struct Listing {
  std::string title;
  std::string summary;          ///< "7 events from 1 document, published 1 May 2016 · dates as reported"
  std::vector<Entry> dated;     ///< by date; the order of equal ones is the timeline's and claims nothing
  std::vector<Entry> undated;   ///< as in the timeline
  std::vector<Source> sources;  ///< all documents
};

/// Every event of the kinds that `options` ask for, whatever its status.
Listing list_events(const Timeline& timeline, const Ontology& ontology, const LayoutOptions& options);

}  // namespace demarche
