// Who takes part in events, and where events take place. Names that no list knows are kept as the text writes them.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/enum_names.hpp"
#include "core/extra.hpp"

namespace demarche {

/// `body` is an organ of a state or organization (a ministry, an army, a council); `unknown` where the text doesn't
/// tell.
enum class ActorKind { state, organization, armed_group, person, body, unknown };
template <>
inline constexpr std::array<std::string_view, 6> kEnumNames<ActorKind>{"state",  "organization", "armed-group",
                                                                       "person", "body",         "unknown"};

struct Actor {
  std::string id;  ///< of the list that knows it ("SYR", "UN"), else made from the name ("name:nasser-judeh")
  std::string name;
  ActorKind kind = ActorKind::unknown;
  std::string code;  ///< ISO 3166-1 alpha-3 of the state that it is or acts for, "" where unknown
  Extra extra;

  friend bool operator==(const Actor&, const Actor&) = default;
};

struct Place {
  std::string id;
  std::string name;
  std::string code;                 ///< ISO 3166-1 alpha-3 of the country that it is or lies in, "" where unknown
  std::vector<std::string> within;  ///< ids of the places that hold it, the nearest first
  Extra extra;

  friend bool operator==(const Place&, const Place&) = default;
};

}  // namespace demarche
