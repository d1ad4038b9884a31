#include "cli/output.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>

#include "cli/errors.hpp"
#include "cli/unfinished.hpp"

namespace demarche {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const std::string& what, int error) {
  throw IoError("cannot write " + what + ": " + std::generic_category().message(error));
}

/// Returns 0 or the error's number.
int write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno != EINTR) return errno;
    if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

/// Writes and closes. Returns 0 or the number of the first error: a full disk may show only at fsync or close.
int write_and_close(int file, std::string_view bytes, bool sync) {
  int error = write_all(file, bytes);
  if (error == 0 && sync && ::fsync(file) != 0) error = errno;
  if (::close(file) != 0 && error == 0) error = errno;
  return error;
}

bool is_special(const fs::path& path) {
  struct stat info {};
  return ::stat(path.c_str(), &info) == 0 && !S_ISREG(info.st_mode);
}

void write_in_place(const fs::path& path, std::string_view bytes) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
  if (file < 0) fail(path.string(), errno);
  if (const int error = write_and_close(file, bytes, false)) fail(path.string(), error);
}

/// A new file in `folder`; its name goes to `path`. Returns -1 and sets errno where there can be none.
int open_part(const fs::path& folder, fs::path& path, Unfinished& unfinished) {
  constexpr int kTries = 100;  // a run that was killed may have left its own
  for (int i = 0; i < kTries; ++i) {
    path = folder / (".demarche-" + std::to_string(::getpid()) + "-" + std::to_string(i) + ".part");
    unfinished.set(path);
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file >= 0 || errno != EEXIST) return file;
  }
  return -1;
}

/// So that the new name itself survives a crash; a file system that cannot do this loses nothing else.
void sync_folder(const fs::path& folder) {
  const int file = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (file < 0) return;
  ::fsync(file);
  ::close(file);
}

}  // namespace

void make_folder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (!error && !fs::is_directory(folder, error)) error = std::make_error_code(std::errc::not_a_directory);
  if (error) throw IoError("cannot make the folder " + folder.string() + ": " + error.message());
}

void write_file(const fs::path& path, std::string_view bytes) {
  if (is_special(path)) return write_in_place(path, bytes);
  const fs::path folder = path.has_parent_path() ? path.parent_path() : ".";
  fs::path part;
  Unfinished unfinished;
  const int file = open_part(folder, part, unfinished);
  if (file < 0) fail(path.string(), errno);
  int error = write_and_close(file, bytes, true);
  if (error == 0 && std::rename(part.c_str(), path.c_str()) != 0) error = errno;
  if (error != 0) {
    ::unlink(part.c_str());
    fail(path.string(), error);
  }
  sync_folder(folder);
}

void write_stdout(std::string_view bytes) {
  if (const int error = write_all(STDOUT_FILENO, bytes)) fail("to standard output", error);
}

void write_to(const std::string& path, std::string_view bytes) {
  path.empty() || path == "-" ? write_stdout(bytes) : write_file(path, bytes);
}

}  // namespace demarche
