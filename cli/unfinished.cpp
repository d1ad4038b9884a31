#include "cli/unfinished.hpp"

#include <unistd.h>

#include <array>
#include <atomic>
#include <climits>
#include <cstring>

namespace demarche {
namespace {

// A handler may read nothing else: no string, no lock.
std::array<char, PATH_MAX> unfinished_path;
std::atomic<bool> is_set{false};
static_assert(std::atomic<bool>::is_always_lock_free);

}  // namespace

Unfinished::~Unfinished() { is_set = false; }

void Unfinished::set(const std::filesystem::path& path) {
  is_set = false;
  const std::string& text = path.native();
  if (text.size() >= unfinished_path.size()) return;  // no system opens such a file
  std::memcpy(unfinished_path.data(), text.c_str(), text.size() + 1);
  is_set = true;
}

void remove_unfinished() {
  if (is_set) ::unlink(unfinished_path.data());
}

}  // namespace demarche
