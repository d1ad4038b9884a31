// A happening as the chronology holds it, with the words that it rests on, and the links between happenings.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/enum_names.hpp"
#include "core/extent.hpp"
#include "core/extra.hpp"
#include "core/span.hpp"
#include "core/status.hpp"
#include "core/time_expression.hpp"
#include "core/when.hpp"

namespace demarche {

struct Participant {
  std::string actor;  ///< actor id, "" where unknown
  std::string name;
  std::string role;
  std::string acts_for;
  Extra extra;

  friend bool operator==(const Participant&, const Participant&) = default;
};

/// Words of a text: where they stand and what they are.
struct Quoted {
  TextRange range;
  std::string text;

  friend bool operator==(const Quoted&, const Quoted&) = default;
};

/// The time words that a mention rests on.
struct EvidenceTime {
  TextRange range;
  std::string text;
  std::string value;
  TimeAnchor anchor = TimeAnchor::text;

  friend bool operator==(const EvidenceTime&, const EvidenceTime&) = default;
};

/// A text range with the rule that read it; or, for what a person entered, `by` and `note` and no document.
struct Evidence {
  std::string document;
  std::optional<TextRange> sentence;
  std::optional<Quoted> trigger;
  std::optional<EvidenceTime> time;
  std::string quote;
  std::string rule;
  std::string by;
  std::string note;
  std::string uri;
  Extra extra;

  friend bool operator==(const Evidence&, const Evidence&) = default;
};

struct EventPlace {
  std::string id;  ///< place id, "" where unknown
  std::string name;

  friend bool operator==(const EventPlace&, const EventPlace&) = default;
};

/// Law: `evidence` holds at least one entry.
struct Event {
  std::string id;
  std::string kind;
  std::string plover_event, plover_mode, plover_context;
  std::string cameo;
  Status status = Status::happened;
  std::string title;
  std::optional<When> when;
  std::optional<DayRange> bounds;  ///< what the order of events adds; never overwrites `when`
  std::optional<Extent> lasts;
  std::vector<Participant> participants;
  std::optional<EventPlace> place;
  std::string said_by;
  bool alleged = false;
  std::map<std::string, std::string> attributes;
  double salience = 0;  ///< 0 to 1, three decimals
  int documents = 0;    ///< how many documents tell it
  int publishers = 0;   ///< how many publishers, where they are known
  std::vector<Evidence> evidence;
  Extra extra;

  friend bool operator==(const Event&, const Event&) = default;
};

enum class LinkType {
  extends,
  renews,
  violates,
  ends,
  announces,
  begins,
  implements,
  responds_to,
  rejects,
  follows_from,
  part_of,
  same_as,
  contradicts
};
template <>
inline constexpr std::array<std::string_view, 13> kEnumNames<LinkType>{
    "extends",     "renews",  "violates",     "ends",    "announces", "begins",     "implements",
    "responds_to", "rejects", "follows_from", "part_of", "same_as",   "contradicts"};

/// `from` extends, violates ... `to`.
struct Link {
  std::string from;
  std::string to;
  LinkType type = LinkType::extends;
  std::string dimension;  ///< of an extension: "time", "area" or "party"; "" where untold
  std::vector<Evidence> evidence;
  std::string rule;
  Extra extra;

  friend bool operator==(const Link&, const Link&) = default;
};

}  // namespace demarche
