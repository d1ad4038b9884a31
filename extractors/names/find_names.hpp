// Pass 6: tokens -> who and where. Titles in the text first ("Jordanian Foreign Minister Nasser Judeh": country,
// office, name), then last names resolved in the document, then the lists; metonyms ("Damascus") may name an actor and
// a place.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/actor.hpp"
#include "extractors/rules/tables.hpp"
#include "extractors/segment.hpp"

namespace demarche {

/// One actor or place of the document, however often and under whatever name it is mentioned.
struct Entity {
  std::string name;  ///< the shortest full form that the document gives ("John Kerry", "Russia")
  ActorKind kind = ActorKind::unknown;
  std::string actor_id;   ///< "" where it can only be a place
  std::string place_id;   ///< "" where it can only be an actor
  std::string code;       ///< ISO 3166-1 alpha-3 of the state that it is, acts for or lies in; "" where unknown
  std::string acts_for;   ///< name of the state or body that a person or body acts for, "" where unknown
  bool reporter = false;  ///< a news agency, journalist, spokesman or analyst: speaks of events, takes no part in them
};

/// One place in the text where an entity is named. `tokens` cover the name with its titles, `name` the name alone.
struct NameMention {
  TokenSpan tokens;
  TokenSpan name;
  std::uint32_t entity = 0;    ///< index into Names::entities
  std::uint32_t sentence = 0;  ///< index into Segmented::sentences
  bool adjective = false;      ///< "Russian": names the state only as a modifier
  bool people = false;         ///< "the Russians": never a place
  bool possessive = false;     ///< "'s" follows
};

struct Names {
  std::vector<Entity> entities;
  std::vector<NameMention> mentions;  ///< in the order of the text, disjoint
};

/// The names of the text, resolved within the document.
Names find_names(std::string_view text, const Segmented& segmented, const RuleTables& rules);

}  // namespace demarche
