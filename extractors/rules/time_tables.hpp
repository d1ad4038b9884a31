// Patterns of time expressions in the form that pass 5 walks.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "extractors/rules/lexicon.hpp"

namespace demarche {

struct TimeTables {
  template <class A>
  void fields(A&) {}
};

}  // namespace demarche
