// The file that is being written, so that a signal can take it away before it ends the process.
#pragma once

#include <filesystem>

namespace demarche {

/// While it lives, `remove_unfinished` knows the path that was set last. One at a time: files are written by one
/// thread, one after the other.
class Unfinished {
 public:
  Unfinished() = default;
  ~Unfinished();
  Unfinished(const Unfinished&) = delete;
  Unfinished& operator=(const Unfinished&) = delete;

  /// To be called before the file is made.
  void set(const std::filesystem::path& path);
};

/// Removes the file, if there is one; safe in a signal's handler.
void remove_unfinished();

}  // namespace demarche
