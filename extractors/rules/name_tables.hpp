// Actors, places and titles that the lists know, in the form that pass 6 uses. Their names stand in the lexicon: an
// entry of one of NameClasses has as its value an index into these tables.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/actor.hpp"
#include "extractors/rules/lexicon.hpp"

namespace demarche {

/// What a person was, for whom, from the first to the last day ("2013-02-01"; "" where unknown).
struct Office {
  std::string title;
  std::string acts_for;  ///< an actor's id
  std::string from, to;

  template <class A>
  void fields(A& a) {
    a(title, acts_for, from, to);
  }
};

/// An index into one of the tables, or kNoName.
using NameIndex = std::int32_t;
inline constexpr NameIndex kNoName = -1;

struct ListedActor {
  std::string id, name, code;
  ActorKind kind = ActorKind::unknown;
  NameIndex acts_for = kNoName;  ///< the actor that a body or person acts for, in all its offices
  bool reporter = false;
  std::vector<Office> offices;

  template <class A>
  void fields(A& a) {
    a(id, name, code, kind, acts_for, reporter, offices);
  }
};

struct ListedPlace {
  std::string id, name, code;
  std::vector<std::string> within;  ///< ids of places, the nearest first; the state, by `code`, not among them
  NameIndex seat_of = kNoName;      ///< the actor that the place may stand for ("Damascus said")

  template <class A>
  void fields(A& a) {
    a(id, name, code, within, seat_of);
  }
};

struct TitleRule {
  std::string id;
  NameIndex acts_for = kNoName;  ///< whom any bearer acts for ("secretary of state")
  bool speaker = false;          ///< tells of events, takes no part in them
  bool named = false;            ///< a title only before a name
  bool regnal = false;           ///< stays with the name: "King Hussein"

  template <class A>
  void fields(A& a) {
    a(id, acts_for, speaker, named, regnal);
  }
};

/// The lexicon's classes that pass 6 reads. The first six have indices as values, the others are the word classes
/// "name.*" of the rules.
struct NameClasses {
  ClassId actor = 0;      ///< an actor's full name
  ClassId brief = 0;      ///< an abbreviation or other short name of an actor
  ClassId adjective = 0;  ///< "Syrian"
  ClassId people = 0;     ///< "Syrians"
  ClassId place = 0;
  ClassId title = 0;
  ClassId honorific = 0, given = 0, particle = 0, suffix = 0;
  ClassId calendar = 0, work = 0, never = 0, starter = 0;
  ClassId organization = 0, press = 0, site = 0, domain = 0, thing = 0, locative = 0, setting = 0;
  ClassId led = 0, backed = 0, side = 0, filler = 0;
  ClassId body = 0, fighters = 0, group = 0, people_noun = 0, party = 0;
};

struct NameTables {
  std::vector<ListedActor> actors;
  std::vector<ListedPlace> places;
  std::vector<TitleRule> titles;
  NameClasses classes;

  template <class A>
  void fields(A& a) {
    a(actors, places, titles, classes);
  }
};

}  // namespace demarche
