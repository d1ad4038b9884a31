// The notation in which time patterns are written, and the ways to read it out.
//   "[the] (last | past) <number> <unit>" -> four sequences: the last .., the past .., last .., past ..
// A bare word or mark stands for itself; <class> for a word class or shape, <class:slot> with another slot than its
// own; [ ] may be missing; ( | ) is one of several; {name} is a fragment; ~ makes what follows context: it must stand
// there, but is not part of the expression. Context between two parts makes two expressions ("May 1 ~- <day:day2>").
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "extractors/rules/time_tables.hpp"

namespace demarche {

/// One element of a sequence.
struct PatternElement {
  TimeSymbol symbol = 0;
  TimeSlot slot = TimeSlot::none;
  bool context = false;
};
using PatternSequence = std::vector<PatternElement>;

/// What the notation's names stand for. The functions throw RuleError on unknown names.
struct PatternNames {
  std::function<PatternElement(std::string_view word)> literal;
  std::function<PatternElement(std::string_view name)> word_class;  ///< without its ":slot"
  std::function<std::string(std::string_view name)> fragment;       ///< the notation that it stands for
  std::function<void(const std::string& message)> fail;             ///< throws
};

/// All sequences that `notation` stands for, none of them empty. Throws through `names.fail` on bad notation and where
/// there are more than 20,000.
std::vector<PatternSequence> expand_pattern(std::string_view notation, const PatternNames& names);

}  // namespace demarche
