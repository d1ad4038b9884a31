// The kinds of events that are registered: family, codes, title templates and what they do to a truce or to talks.
// Kinds are data (rules/kinds.yaml); code knows a kind by its id only where a rule of the field names it.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/enum_names.hpp"
#include "core/event.hpp"
#include "core/status.hpp"

namespace demarche {

/// What an event of a kind does to the state that it belongs to.
enum class LifeCycle { none, declare, begin, extend, violate, end };
template <>
inline constexpr std::array<std::string_view, 6> kEnumNames<LifeCycle>{"none",   "declare", "begin",
                                                                       "extend", "violate", "end"};

/// A PLOVER event type, mode and context, and a CAMEO code (PLOVER Codebook, 2023; CAMEO Codebook 1.1b3).
struct Codes {
  std::string event, mode, context;
  std::string cameo;
};

struct Kind {
  std::string id;      ///< "truce.extend"
  std::string family;  ///< "truce": the part before the dot
  std::string label;   ///< for legends: "truce extended"
  LifeCycle life_cycle = LifeCycle::none;
  std::optional<LinkType> link;       ///< how an event of this kind is linked to the happening that it is about
  std::array<Codes, 4> codes;         ///< by Status
  std::array<std::string, 4> titles;  ///< by Status; see core/title.hpp for the template's grammar
  double weight = 0.5;                ///< how much the kind counts in salience, 0 to 1
  bool shown = true;                  ///< false: in outputs only where asked for (statements)
};

class Ontology {
 public:
  Ontology() = default;
  explicit Ontology(std::vector<Kind> kinds);

  /// The kind called `id`, or nullptr.
  const Kind* find(std::string_view id) const;
  /// All kinds, in the order of the file.
  const std::vector<Kind>& kinds() const { return kinds_; }

 private:
  std::vector<Kind> kinds_;
  std::map<std::string, std::size_t, std::less<>> index_;
};

}  // namespace demarche
