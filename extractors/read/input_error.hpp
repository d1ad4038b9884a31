// The one exception of pass 1: an input that cannot be read as a document.
#pragma once

#include <stdexcept>

namespace demarche {

/// The input cannot be read as a document. The message says which input, what it is (or "NAME:LINE:COLUMN" and what is
/// wrong there) and what to do, such as the command that would convert it.
class InputError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace demarche
