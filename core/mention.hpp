// One sentence's view of an event: the trigger word, who and what fill its roles, and what the sentence says of its
// time and truth. Passes 1-8 make mentions; pass 9 makes events of them.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/extent.hpp"
#include "core/span.hpp"
#include "core/status.hpp"
#include "core/time_expression.hpp"

namespace demarche {

/// What fills one role of a mention: a person or body, a place, or another mention of the document (a truce extended).
struct Filler {
  std::string role;      ///< "party", "mediator", "host", "place", "truce" ...
  std::string name;      ///< the shortest full form that the document gives
  std::string actor;     ///< actor id, "" for places and mentions
  std::string acts_for;  ///< name of the state or body that a person acts for, "" where unknown
  std::string place;     ///< place id, "" for others
  std::string mention;   ///< id of the mention that fills the role, "" for others
  std::optional<TextRange> range;

  friend bool operator==(const Filler&, const Filler&) = default;
};

struct EventMention {
  std::string id;  ///< "m" and a hash of document, trigger and kind
  std::string document;
  std::string happening;  ///< the same for all mentions of one happening in the document: the id of the first of them
  std::string kind;
  std::string rule;
  std::string lemma;
  TextRange sentence;
  std::string quote;  ///< the sentence's text, cut to 1,000 code points around the trigger
  TextRange trigger;
  std::string trigger_text;
  std::vector<Filler> fillers;
  std::optional<TimeExpression> time;
  std::optional<When> when;
  std::optional<Extent> lasts;
  Status status = Status::happened;            ///< as this sentence tells it
  Status happening_status = Status::happened;  ///< as the document ends on it, over all mentions of the happening
  bool headline = false;
  std::string said_by;
  bool alleged = false;
  std::map<std::string, std::string> attributes;

  friend bool operator==(const EventMention&, const EventMention&) = default;
};

}  // namespace demarche
