// Actors, places and titles that the lists know, in the form that pass 6 uses.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/actor.hpp"

namespace demarche {

struct NameTables {
  template <class A>
  void fields(A&) {}
};

}  // namespace demarche
