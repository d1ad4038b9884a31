// What ends a run with a message and an exit code of its own. cli/main catches them, and the corpus loop what concerns
// one document alone.
#pragma once

#include <stdexcept>

namespace demarche {

/// The program was called wrongly: exit code 2.
class UsageError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// A file could not be read or written: exit code 3. The message names the file.
class IoError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// An input could not be read: that concerns its documents alone.
class ReadError : public IoError {
 public:
  using IoError::IoError;
};

/// Exit codes of every command.
enum class Exit { done = 0, found = 1, usage = 2, failed = 3 };

}  // namespace demarche
