// Every word that a picture adds to those of the timeline: months, lane names, legend. The defaults are English;
// another language or house style fills the same fields.
#pragma once

#include <array>
#include <string>

#include "core/event.hpp"

namespace demarche {

struct Words {
  std::array<std::string, 12> months{"January", "February", "March",     "April",   "May",      "June",
                                     "July",    "August",   "September", "October", "November", "December"};
  std::array<std::string, 12> short_months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                           "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  std::array<std::string, 4> seasons{"spring", "summer", "autumn", "winter"};
  std::array<std::string, 7> modifiers{"", "early", "mid", "late", "about", "before", "after"};  ///< by DateModifier
  std::string until = "until";  ///< a window without a beginning
  std::string from = "from";    ///< a window without an end
  std::string century = "century";

  std::string chronology = "Chronology";
  std::string event = "event", events = "events";
  std::string document = "document", documents = "documents", from_documents = "from";
  std::string dates_as_reported = "dates as reported";
  std::string published = "published";
  std::string no_dates = "No event here has a date. In the order in which the documents tell them:";
  std::string no_events = "There is no event to draw.";
  std::string shown = "shown", of = "of", labelled = "labelled", undated = "undated", other_kinds = "of other kinds";
  std::string link = "link", links = "links";
  std::array<std::string, 4> statuses{"happened", "planned", "possible", "denied"};
  std::string axis_broken = "The axis is to scale but for the stretches cut out where it is broken";

  std::string truces = "Truces in force";
  std::string truce = "Truce";
  std::string extension = "Extension";
  std::string others = "Others";
  std::string no_party = "No party named";
  std::string per = "per";
  std::string sources = "sources";
  std::string open_end = "open";

  std::string range = "date known as a range";
  std::string in_force = "in force";
  std::string fading = "start or end not known";
  /// By LinkType.
  std::array<std::string, 13> link_types{"extends",    "renews",      "violates",    "ends",    "announces",
                                         "begins",     "implements",  "responds to", "rejects", "follows from",
                                         "is part of", "is the same", "contradicts"};

  // Of lists to be read.
  std::string date = "date";
  std::string a_range = "known as a range";
  std::string inferred = "inferred";
  std::string edited = "entered by hand";
  std::string or_else = "or";
  std::string entered_by = "entered by";
  std::string also = "also";
  std::string undated_heading = "Without a date";
  std::string sources_heading = "Sources";
};

}  // namespace demarche
