#include "cli/byte_source.hpp"

#include <fcntl.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <string_view>
#include <system_error>

#include "cli/errors.hpp"

namespace demarche {
namespace {

constexpr std::size_t kPiece = 65536;

[[noreturn]] void fail(const std::string& name, const std::string& why) {
  throw ReadError("cannot read " + name + ": " + why);
}

[[noreturn]] void fail(const std::string& name) { fail(name, std::generic_category().message(errno)); }

/// Of the standard input a copy, because a stream closes what it reads from.
int open_file(const std::string& path) {
  return path == "-" ? ::dup(STDIN_FILENO) : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
}

}  // namespace

void ByteSource::Close::operator()(gzFile_s* file) const { ::gzclose(file); }

ByteSource::ByteSource(const std::string& path) : name_(path == "-" ? "standard input" : path) {
  const int file = open_file(path);
  if (file < 0) fail(name_);
  file_.reset(::gzdopen(file, "rb"));
  if (!file_) ::close(file), fail(name_, "out of memory");
  ::gzbuffer(file_.get(), kPiece);
}

bool ByteSource::fill() {
  buffer_.resize(kPiece);
  at_ = 0;
  errno = 0;
  const int count = ::gzread(file_.get(), buffer_.data(), static_cast<unsigned>(buffer_.size()));
  buffer_.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
  if (count > 0) return true;
  int error = Z_OK;
  ::gzerror(file_.get(), &error);
  if (error == Z_ERRNO) fail(name_);
  if (error == Z_BUF_ERROR) fail(name_, "its compressed data break off");
  if (error != Z_OK && error != Z_STREAM_END) fail(name_, "its compressed data are damaged");
  return false;
}

void ByteSource::put_back(std::string_view bytes) {
  buffer_.replace(0, at_, bytes);
  at_ = 0;
}

bool ByteSource::read_line(std::string& line, std::size_t most) {
  line.clear();
  while (at_ < buffer_.size() || fill()) {
    const std::string_view left = std::string_view(buffer_).substr(at_);
    const std::size_t feed = left.find('\n');
    const std::size_t taken = feed == std::string_view::npos ? left.size() : feed + 1;
    line += left.substr(0, std::min(taken, most - line.size()));
    at_ += taken;
    if (feed != std::string_view::npos) return true;
  }
  return !line.empty();
}

void ByteSource::read_rest(std::string& bytes, std::size_t most) {
  while (bytes.size() < most && (at_ < buffer_.size() || fill())) {
    const std::string_view left = std::string_view(buffer_).substr(at_);
    bytes += left.substr(0, most - bytes.size());
    at_ = buffer_.size();
  }
}

}  // namespace demarche
